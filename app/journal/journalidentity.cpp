// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalidentity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

using JournalSql::Statement;

constexpr int kIdentityVersion = 3; // of the tables; see JournalSchema
constexpr int kMostIds = 300; // of one kind that are kept
constexpr int kMostSteps = 20'000; // that are looked through for ids

QString kindOfProject()
{
    return QStringLiteral("project");
}

QString kindOfInvite()
{
    return QStringLiteral("invite");
}

QString newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QString fingerprint(const QString &salt, const QString &adminKey)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(
                                   adminKey.trimmed().toUtf8(),
                                   QByteArray::fromHex(salt.toLatin1()), QCryptographicHash::Sha256)
                                   .toHex());
}

JournalResult<QStringList> idsOf(const QSqlDatabase &database, const QString &kind)
{
    QStringList ids;
    Statement select(database,
                     QStringLiteral("SELECT value FROM known_id WHERE kind = ? ORDER BY id DESC"));
    select.bind(kind);
    const auto read = select.forEach([&]() -> JournalResult<void> {
        ids.append(select.value(0).toString());
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return ids;
}

QJsonArray arrayIn(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).array();
}

/// The ids in what runs did: a journal of any version has these.
JournalResult<void> addIdsOfSteps(const QSqlDatabase &database, OrganizationIds &ids)
{
    QSet<QString> seen(ids.invites.cbegin(), ids.invites.cend());
    QSet<QString> seenProjects(ids.projects.cbegin(), ids.projects.cend());
    const auto add = [](QSet<QString> &known, QStringList &list, const QString &id) {
        if (id.isEmpty() || known.contains(id))
            return;
        known.insert(id);
        list.append(id);
    };
    Statement select(database,
                     QStringLiteral("SELECT new_invite_id, invite_id, known_ids, projects "
                                    "FROM step ORDER BY id DESC LIMIT ?"));
    select.bind(QVariant(kMostSteps));
    return select.forEach([&]() -> JournalResult<void> {
        add(seen, ids.invites, select.value(0).toString());
        add(seen, ids.invites, select.value(1).toString());
        const QJsonArray others = arrayIn(select.value(2));
        for (const QJsonValue &id : others)
            add(seen, ids.invites, id.toString());
        const QJsonArray grants = arrayIn(select.value(3));
        for (const QJsonValue &grant : grants)
            add(seenProjects, ids.projects, grant[QStringLiteral("id")].toString());
        return {};
    });
}

JournalResult<void> insertIds(const QSqlDatabase &database, const QString &kind,
                              const QStringList &ids)
{
    Statement insert(database,
                     QStringLiteral("INSERT OR IGNORE INTO known_id (kind, value) VALUES (?, ?)"));
    for (qsizetype i = std::min<qsizetype>(ids.size(), kMostIds); i > 0; --i) {
        if (auto ran = insert.bind(kind).bind(ids.at(i - 1)).run(); !ran)
            return ran;
    }
    Statement forget(database,
                     QStringLiteral("DELETE FROM known_id WHERE kind = ? AND id NOT IN (SELECT id "
                                    "FROM known_id WHERE kind = ? ORDER BY id DESC LIMIT ?)"));
    return forget.bind(kind).bind(kind).bind(QVariant(kMostIds)).run();
}

/// The salt, after the row is there.
JournalResult<QString> putOrganization(const QSqlDatabase &database, const Credentials &credentials)
{
    Statement insert(database,
                     QStringLiteral("INSERT OR IGNORE INTO organization "
                                    "(id, origin, organization_id, salt) VALUES (1, ?, '', ?)"));
    insert.bind(JournalIdentities::keptOrigin(credentials.baseUrl)).bind(newSalt());
    if (auto ran = insert.run(); !ran)
        return tl::make_unexpected(ran.error());
    const QString organization = credentials.organizationId.trimmed();
    if (!organization.isEmpty()) {
        Statement update(database,
                         QStringLiteral("UPDATE organization SET organization_id = ? "
                                        "WHERE organization_id <> ?"));
        if (auto ran = update.bind(organization).bind(organization).run(); !ran)
            return tl::make_unexpected(ran.error());
    }
    const auto salt =
        JournalSql::valueOf(database, QStringLiteral("SELECT salt FROM organization"));
    if (!salt)
        return tl::make_unexpected(salt.error());
    return salt->toString();
}

bool shareOne(const QStringList &one, const QStringList &other)
{
    const QSet<QString> known(one.cbegin(), one.cend());
    return std::any_of(other.cbegin(), other.cend(),
                       [&known](const QString &id) { return known.contains(id); });
}

} // namespace

bool OrganizationIds::hasAnyOf(const OrganizationIds &other) const
{
    return shareOne(projects, other.projects) || shareOne(invites, other.invites);
}

namespace JournalIdentities {

QString keptOrigin(const QString &baseUrl)
{
    const QUrl url(baseUrl.trimmed()); // brings scheme and host to lower case
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    return QStringLiteral("%1://%2:%3")
        .arg(url.scheme(), url.host(QUrl::FullyEncoded))
        .arg(url.port(usual));
}

JournalResult<KeptIdentity> read(const QSqlDatabase &database, int version, const QString &adminKey,
                                 bool everyId)
{
    KeptIdentity kept;
    if (version >= kIdentityVersion) {
        QString salt;
        Statement select(database,
                         QStringLiteral("SELECT origin, organization_id, salt FROM organization"));
        auto done = select.forEach([&]() -> JournalResult<void> {
            kept.origin = select.value(0).toString();
            kept.organizationId = select.value(1).toString();
            salt = select.value(2).toString();
            return {};
        });
        if (!done)
            return tl::make_unexpected(done.error());
        const auto projects = idsOf(database, kindOfProject());
        const auto invites = idsOf(database, kindOfInvite());
        if (!projects || !invites)
            return tl::make_unexpected(projects ? invites.error() : projects.error());
        kept.ids = {*projects, *invites};
        Statement known(database, QStringLiteral("SELECT 1 FROM known_key WHERE fingerprint = ?"));
        done = known.bind(fingerprint(salt, adminKey)).forEach([&kept]() -> JournalResult<void> {
            kept.knowsKey = true;
            return {};
        });
        if (!done)
            return tl::make_unexpected(done.error());
        kept.knowsKey = kept.knowsKey && !adminKey.trimmed().isEmpty();
    }
    if (everyId && version > 0) {
        if (auto added = addIdsOfSteps(database, kept.ids); !added)
            return tl::make_unexpected(added.error());
    }
    return kept;
}

JournalResult<void> learn(const QSqlDatabase &database, const JournalIdentity &identity)
{
    return JournalSql::inTransaction(database, [&]() -> JournalResult<void> {
        const auto salt = putOrganization(database, identity.credentials);
        if (!salt)
            return tl::make_unexpected(salt.error());
        Statement insert(
            database, QStringLiteral("INSERT OR IGNORE INTO known_key (fingerprint) VALUES (?)"));
        insert.bind(fingerprint(*salt, identity.credentials.adminKey));
        if (auto ran = insert.run(); !ran)
            return ran;
        if (auto put = insertIds(database, kindOfProject(), identity.ids.projects); !put)
            return put;
        return insertIds(database, kindOfInvite(), identity.ids.invites);
    });
}

} // namespace JournalIdentities

} // namespace Vestibule
