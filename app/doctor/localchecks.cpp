// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/localchecks.h"

#include "accounts/settings.h"
#include "accounts/settingsfile.h"
#include "doctor/versions.h"
#include "domain/inbackground.h"
#include "journal/journalfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTimeZone>

#include <filesystem>
#include <system_error>

namespace Vestibule {

namespace {

using State = Finding::State;

constexpr qint64 kLeastBytes = 16 * 1024 * 1024; // a large run takes some

class LocalText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::LocalCheck)
};

/// The folder, or where it would be made.
QString presentFolder(const QString &folder)
{
    QString path = QDir::cleanPath(folder);
    while (!QFileInfo::exists(path) && !QDir(path).isRoot())
        path = QFileInfo(path).absolutePath();
    return path;
}

Finding unwritable(const QString &name, const QString &folder)
{
    return {name, State::Wrong, LocalText::tr("Nothing can be written in %1.").arg(folder),
            LocalText::tr("Make the folder writable; XDG_DATA_HOME and XDG_CONFIG_HOME choose "
                          "other ones.")};
}

bool isWritable(const QString &folder)
{
    // Who administers the computer may write everywhere but where nobody can.
    return QFileInfo(folder).isWritable() && !QStorageInfo(folder).isReadOnly();
}

Finding journalFinding(const JournalCard &card, const QString &name)
{
    if (card.error)
        return {name, State::Wrong, journalErrorText(*card.error)};
    if (card.writer) {
        return {name, State::Note,
                LocalText::tr("Another window or command of this program (%1) is writing %2.")
                    .arg(card.writer->text(), card.name()),
                LocalText::tr("Until it ends, nothing else can change the invites of that "
                              "organization.")};
    }
    if (const Run *run = card.unfinished()) {
        return {name, State::Note,
                LocalText::tr("Run %1 of %2 is not finished.").arg(run->id).arg(card.name()),
                LocalText::tr("“vestibule resume” goes on with it.")};
    }
    return {name, State::Well, LocalText::tr("%1 can be read.").arg(card.name())};
}

} // namespace

void LocalCheck::start()
{
    inBackground(
        this, [look = m_look, patient = patient(), name = name()] { return look(patient, name); },
        [this](const QList<Finding> &findings) {
            for (const Finding &finding : findings)
                emit found(finding);
            emit done();
        });
}

QList<Finding> lookAtVersions(const Patient & /*patient*/, const QString &name)
{
    return {{name, State::Well,
             programVersions().trimmed().replace(QLatin1Char('\n'), QLatin1String(", "))}};
}

QList<Finding> lookAtSettings(const Patient & /*patient*/, const QString &name)
{
    const QString path = Settings::keptFile();
    if (!isSettingsFile(path)) {
        return {{name, State::Wrong,
                 LocalText::tr("%1 cannot be read as settings; the window will set it aside and "
                               "begin anew.")
                     .arg(path),
                 LocalText::tr("Mend the file, or delete it.")}};
    }
    QList<Finding> findings;
    const QFileInfo info(path);
    const QString folder = presentFolder(info.absolutePath());
    if (!isWritable(folder) || (info.exists() && !info.isWritable()))
        findings.append(unwritable(name, folder));
    const QStringList aside = info.dir().entryList(
        {info.fileName() + QStringLiteral(".unreadable-*")}, QDir::Files, QDir::Name);
    if (!aside.isEmpty()) {
        findings.append({name, State::Note,
                         LocalText::tr("Settings that could not be read were set aside as %1.")
                             .arg(info.dir().filePath(aside.constLast())),
                         LocalText::tr("Delete the file once nothing in it is needed.")});
    }
    if (findings.isEmpty()) {
        findings.append({name, State::Well,
                         info.exists() ? LocalText::tr("They can be read.")
                                       : LocalText::tr("There are none yet.")});
    }
    return findings;
}

QList<Finding> lookAtTimeZone(const Patient & /*patient*/, const QString &name)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (zone.isValid())
        return {{name, State::Well, QString::fromLatin1(zone.id())}};
    return {{name, State::Wrong,
             LocalText::tr("This computer's time zone (“%1”) is not one that it knows, so weeks "
                           "are counted as those of UTC.")
                 .arg(qEnvironmentVariable("TZ")),
             LocalText::tr("Correct TZ or /etc/localtime, or install the time zones (tzdata).")}};
}

QList<Finding> lookAtDisk(const Patient &patient, const QString &name)
{
    const QString folder = presentFolder(patient.journalFolder);
    const QStorageInfo storage(folder);
    if (!isWritable(folder))
        return {unwritable(name, folder)};
    // The list of mounts, which storage goes by, does not have every place: not that of a chroot.
    std::error_code failure;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failure);
    if (failure)
        return {{name, State::NotTried,
                 LocalText::tr("not tried: the system does not tell how much is free in %1.")
                     .arg(folder)}};
    const QString left = QLocale().formattedDataSize(qint64(space.available));
    const QString kind = QString::fromLatin1(storage.fileSystemType());
    if (qint64(space.available) < kLeastBytes) {
        return {{name, State::Wrong,
                 LocalText::tr("Only %1 are free where the journal of runs is kept (%2).")
                     .arg(left, folder),
                 LocalText::tr("Free some space there: what cannot be written is not sent.")}};
    }
    if (kind.isEmpty())
        return {{name, State::Well,
                 LocalText::tr("%1 are free where the journal of runs is kept.").arg(left)}};
    return {{name, State::Well,
             LocalText::tr("%1 are free where the journal of runs is kept, on %2.",
                           "a size, a kind of file system")
                 .arg(left, kind)}};
}

QList<Finding> lookAtJournals(const Patient &patient, const QString &name)
{
    const auto cards = JournalFolder(patient.journalFolder).cards(patient.credentials, false);
    if (!cards)
        return {{name, State::Wrong, journalErrorText(cards.error())}};
    QList<Finding> findings;
    for (const JournalCard &card : *cards) {
        findings.append(journalFinding(card, name));
        const QStringList aside = JournalFolder::setAside(card.path);
        if (!aside.isEmpty()) {
            findings.append({name, State::Note,
                             LocalText::tr("A journal was damaged and set aside as %1; what was "
                                           "not finished in it is not known.")
                                 .arg(aside.constLast())});
        }
    }
    if (findings.isEmpty())
        findings.append({name, State::Well, LocalText::tr("There is none yet.")});
    return findings;
}

} // namespace Vestibule
