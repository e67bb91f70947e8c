// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/unattendedoutcomes.h"

#include "exchange/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Vestibule {

namespace {

constexpr qint64 kMostOutcomeBytes = 4096;

QString workWord(UnattendedWork work)
{
    return work == UnattendedWork::Review ? QStringLiteral("review") : QStringLiteral("plan");
}

QString outcomesIn(const QString &folder)
{
    return folder + QStringLiteral("/unattended");
}

} // namespace

UnattendedOutcomes::UnattendedOutcomes(const QString &folder)
    : m_folder(folder)
{ }

QString UnattendedOutcomes::usualFolder()
{
    return outcomesIn(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

QString UnattendedOutcomes::besideJournals(const QString &folder)
{
    return outcomesIn(QFileInfo(folder).path());
}

// The id comes from a file that a person may have written.
QString UnattendedOutcomes::path(const QString &profileId, UnattendedWork work) const
{
    const QByteArray hash =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.left(8).toHex()) + u'-' + workWord(work)
        + QStringLiteral(".json");
}

std::optional<UnattendedOutcome> UnattendedOutcomes::outcome(const QString &profileId,
                                                             UnattendedWork work) const
{
    QFile file(path(profileId, work));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostOutcomeBytes)).object();
    const QJsonValue at = json.value(QLatin1String("at"));
    const QJsonValue exitCode = json.value(QLatin1String("exit_code"));
    const int count = json.value(QLatin1String("count")).toInt(-1);
    if (at.toInteger() <= 0 || exitCode.toInt(-1) < 0 || count < 0)
        return {};
    return UnattendedOutcome{at.toInteger(), exitCode.toInt(), count};
}

bool UnattendedOutcomes::keep(const QString &profileId, UnattendedWork work,
                              const UnattendedOutcome &outcome) const
{
    const QJsonObject json{{QStringLiteral("at"), outcome.at},
                           {QStringLiteral("exit_code"), outcome.exitCode},
                           {QStringLiteral("count"), outcome.count}};
    return !writePrivateFile(path(profileId, work), QJsonDocument(json).toJson());
}

void UnattendedOutcomes::forget(const QString &profileId) const
{
    for (const UnattendedWork work : {UnattendedWork::Review, UnattendedWork::Plan})
        QFile::remove(path(profileId, work));
}

} // namespace Vestibule
