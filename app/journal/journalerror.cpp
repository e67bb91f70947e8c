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
        + JournalText::tr("Journals are safest on a disk of this computer: set XDG_DATA_HOME to a "
                          "folder on one.");
}

QString sentenceOf(const JournalError &error)
{
    switch (error.kind) {
    case Kind::CannotOpen:
        return JournalText::tr("The journal of runs cannot be opened (%1). Check that its folder "
                               "exists and that you may read and write in it.")
            .arg(detailText(error));
    case Kind::ReadOnly:
        if (!error.path.isEmpty())
            return JournalText::tr("The journal of runs may not be written (%1). Make its file and "
                                   "folder writable, then try again.")
                .arg(placeText(error.path));
        return JournalText::tr("The journal of runs may not be written. Make its file and folder "
                               "writable, then try again.");
    case Kind::Full:
        return JournalText::tr("The disk is full, so the journal of runs cannot be written. Free "
                               "some space, then try again.");
    case Kind::Busy:
        return JournalText::tr("Another window of this program writes the journal of runs; here it "
                               "can only be read. Close the other one, or work there.");
    case Kind::HeldByName:
        return JournalText::tr(
                   "Nothing was sent: %1 is written down as writing the journal of runs (%2), and "
                   "that file system has no locks which would tell whether it still does. If it "
                   "has ended, set it aside with: vestibule runs --unlock")
            .arg(error.detail, placeText(error.path));
    case Kind::NewerVersion:
        return JournalText::tr("The journal of runs was written by a later version of this "
                               "program, so it was left as it is. Use that version.");
    case Kind::Damaged:
        return JournalText::tr("The journal of runs is damaged (%1). Start the program again: it "
                               "is kept under another name then, and a new one begun.")
            .arg(error.detail);
    case Kind::DamagedRun:
        return JournalText::tr("What the journal holds of this run is damaged (%1), so the run "
                               "cannot be shown or gone on with. Look in the list who was "
                               "invited, and begin a new run for the others.")
            .arg(error.detail);
    case Kind::NotErased:
        return JournalText::tr("The history is deleted, but another program reads its file, so "
                               "that the bytes are still there. Close other windows of this "
                               "program, then forget the history again.");
    case Kind::Disk:
    case Kind::Failed:
        break;
    }
    return JournalText::tr("The journal of runs could not be read or written (%1). Try again; if "
                           "it stays so, check the disk.")
        .arg(detailText(error));
}

} // namespace

QString journalErrorText(const JournalError &error)
{
    return sentenceOf(error) + wayOut(error);
}

} // namespace Vestibule
