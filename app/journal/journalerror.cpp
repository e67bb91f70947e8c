// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalerror.h"

#include "journal/journalstorage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace Vestibule {

namespace {

using Kind = JournalError::Kind;

class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::JournalText)
};

/// A file by its folder and name, with the kind of file system, as both may be what is in the way.
QString placeText(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const QString system = QString::fromLatin1(storage.fileSystemType());
    const QString native = QDir::toNativeSeparators(path);
    return system.isEmpty()
        ? native
        : JournalText::tr("%1, on %2", "a path, a file system").arg(native, system);
}

/// What the system said, and of what.
QString detailText(const JournalError &error)
{
    return error.path.isEmpty() ? error.detail
                                : QStringLiteral("%1: %2").arg(placeText(error.path), error.detail);
}

/// Where the folder is no plain disk of this computer, the way out of its troubles.
QString wayOut(const JournalError &error)
{
    if (error.path.isEmpty() || !JournalStorage::isRemote(QFileInfo(error.path).absolutePath()))
        return {};
    return QLatin1Char(' ')
        + JournalText::tr(
               "Journals are safest on a local disk: set XDG_DATA_HOME to a folder on one.");
}

QString sentenceOf(const JournalError &error, const QString &unlockCommand)
{
    switch (error.kind) {
    case Kind::CannotOpen:
        return JournalText::tr("The run journal cannot be opened (%1). Check that its folder "
                               "exists and that you have read and write access to it.")
            .arg(detailText(error));
    case Kind::ReadOnly:
        if (!error.path.isEmpty())
            return JournalText::tr("The run journal is write-protected (%1). Make its file and "
                                   "folder writable, then try again.")
                .arg(placeText(error.path));
        return JournalText::tr("The run journal is write-protected. Make its file and folder "
                               "writable, then try again.");
    case Kind::Full:
        return JournalText::tr("The disk is full, so the run journal cannot be written. Free some "
                               "disk space, then try again.");
    case Kind::Busy:
        return JournalText::tr("Another window of this program is using the run journal, so this "
                               "window can only read it. Close the other window, or work there.");
    case Kind::HeldByName:
        return JournalText::tr("Nothing was sent: the run journal (%2) is marked as in use by %1, "
                               "and its file system has no locks to check this. If that program "
                               "has ended, unlock the journal with: %3")
            .arg(error.detail, placeText(error.path), unlockCommand);
    case Kind::NewerVersion:
        return JournalText::tr("The run journal was written by a newer version of this program and "
                               "was not changed. Use that version.");
    case Kind::Damaged:
        return JournalText::tr(
                   "The run journal is damaged (%1). Restart the program: the damaged journal is "
                   "then saved under another name, and a new one is started.")
            .arg(error.detail);
    case Kind::DamagedRun:
        return JournalText::
            tr("The journal of this run is damaged (%1), so the run cannot be shown or resumed. "
               "Check in the list who was invited, and start a new run for the others.")
                .arg(error.detail);
    case Kind::NotErased:
        return JournalText::tr(
            "The activity was deleted, but another program is reading its file, so the data is "
            "still in it. Close other windows of this program, then clear the activity again.");
    case Kind::Disk:
    case Kind::Failed:
        break;
    }
    return JournalText::tr("The run journal could not be read or written (%1). Try again. If the "
                           "problem persists, check the disk.")
        .arg(detailText(error));
}

} // namespace

QString journalErrorText(const JournalError &error, const QString &unlockCommand)
{
    return sentenceOf(error, unlockCommand) + wayOut(error);
}

} // namespace Vestibule
