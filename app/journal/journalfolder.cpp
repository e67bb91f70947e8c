// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfolder.h"

#include "journal/journal.h"
#include "journal/journalconnection.h"
#include "journal/journalschema.h"
#include "journal/journalstorage.h"
#include "journal/runreads.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace Vestibule {

namespace {

using Kind = JournalError::Kind;

constexpr int kOriginLength = 12; // characters in a journal's name

/// With which the names of an origin's journals begin, so that they are known to be of that origin
/// when they cannot be read.
QString nameOfOrigin(const QString &baseUrl)
{
    const QByteArray hash = QCryptographicHash::hash(
        JournalIdentities::keptOrigin(baseUrl).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kOriginLength));
}

QString ending()
{
    return QStringLiteral(".sqlite");
}

QString lockName()
{
    return QStringLiteral("finding");
}

/// The name that earlier versions gave the journal of this organization id or this key.
bool isNamedFor(const QString &path, const Credentials &credentials, const QString &organizationId)
{
    const QFileInfo info(path);
    const QString named = Journal::pathFor(info.absolutePath(), credentials.baseUrl, organizationId,
                                           credentials.adminKey);
    return QFileInfo(named).fileName() == info.fileName();
}

JournalResult<void> readCard(JournalCard &card, const Credentials &credentials, bool everyId)
{
    if (!QFileInfo(card.path).isFile())
        return JournalSql::failed(Kind::CannotOpen, QStringLiteral("not a file"));
    if (auto held = JournalStorage::checkHolds(card.path); !held)
        return held;
    JournalConnection connection;
    if (auto opened = connection.open(card.path, JournalConnection::Mode::Read); !opened)
        return opened;
    const QSqlDatabase &database = connection.database();
    const JournalResult<int> version = JournalSchema::versionOf(database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == 0)
        return {};
    auto kept = JournalIdentities::read(database, *version, credentials.adminKey, everyId);
    if (!kept)
        return tl::make_unexpected(kept.error());
    card.kept = *kept;
    auto runs = JournalQueries::runs(database);
    if (!runs)
        return tl::make_unexpected(runs.error());
    card.runs = *runs;
    return {};
}

} // namespace

const Run *JournalCard::unfinished() const
{
    const auto found =
        std::find_if(runs.cbegin(), runs.cend(), [](const Run &run) { return run.isUnfinished(); });
    return found == runs.cend() ? nullptr : &*found;
}

bool JournalCard::isOpen() const
{
    return std::any_of(runs.cbegin(), runs.cend(), [](const Run &run) { return run.isOpen(); });
}

QString JournalCard::name() const
{
    return QFileInfo(path).completeBaseName();
}

JournalFolder::JournalFolder(const QString &path)
    : m_path(path)
{ }

QString JournalFolder::usual()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/journals");
}

QStringList JournalFolder::setAside(const QString &path)
{
    return JournalStorage::setAsideOf(path);
}

JournalResult<QList<JournalCard>> JournalFolder::cards(const Credentials &credentials,
                                                       bool everyId) const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return QList<JournalCard>();
    if (!info.isDir() || !info.isReadable() || !info.isExecutable())
        return tl::make_unexpected(JournalError{
            Kind::CannotOpen, qt_error_string(info.isDir() ? EACCES : ENOTDIR), m_path});
    QList<JournalCard> cards;
    const QDir folder(m_path);
    // What is no file at such a place stands where a journal was.
    const QStringList names =
        folder.entryList({QLatin1Char('*') + ending()}, QDir::Files | QDir::Dirs | QDir::System);
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString real = QFileInfo(folder.filePath(name)).canonicalFilePath();
        if (!real.isEmpty() && seen.contains(real))
            continue; // two names of one
        seen.insert(real);
        cards.append(cardOf(folder.absoluteFilePath(name), credentials, everyId));
        cards.last().writer = JournalLock::holderOf(real.isEmpty() ? cards.constLast().path : real);
    }
    return cards;
}

JournalCard JournalFolder::cardOf(const QString &path, const Credentials &credentials,
                                  bool everyId) const
{
    JournalCard card;
    card.path = path;
    if (auto read = readCard(card, credentials, everyId); !read) {
        card.error = read.error();
        card.error->path = path;
        if (card.error->kind == Kind::Failed) // its tables are not those of its version
            card.error->kind = Kind::Damaged;
    }
    card.isBare = !card.error && card.kept.origin.isEmpty() && card.runs.isEmpty();
    // Names of earlier versions hold no "-".
    const QString name = card.name();
    const QString origin = JournalIdentities::keptOrigin(credentials.baseUrl);
    const bool hasOrigin = name.contains(QLatin1Char('-'));
    if (credentials.baseUrl.isEmpty()) {
        return card;
    } else if (hasOrigin && name.startsWith(nameOfOrigin(credentials.baseUrl))) {
        card.kept.origin = origin; // whatever stands there: one wrong byte would hide its runs
    } else if (hasOrigin || !card.kept.origin.isEmpty()) {
        card.maybeThisOrigin = card.kept.origin == origin;
    } else if (!credentials.organizationId.isEmpty()
               && isNamedFor(path, credentials, credentials.organizationId)) {
        card.kept.origin = origin;
        card.kept.organizationId = credentials.organizationId.trimmed();
        card.kept.knowsKey = true;
    } else if (!credentials.adminKey.isEmpty() && isNamedFor(path, credentials, {})) {
        card.kept.origin = origin;
        card.kept.knowsKey = true;
    }
    return card;
}

JournalResult<FolderLocking> JournalFolder::lock()
{
    if (auto made = JournalStorage::makeFolder(m_path); !made)
        return tl::make_unexpected(made.error());
    if (m_lock == nullptr)
        m_lock = std::make_unique<JournalLock>(QDir(m_path).filePath(lockName()));
    const JournalResult<bool> held = m_lock->take();
    if (!held)
        return tl::make_unexpected(JournalError{held.error().kind, held.error().detail, m_path});
    return FolderLocking{*held, m_lock->isByName(), m_lock->holder()};
}

void JournalFolder::unlock()
{
    m_lock.reset();
}

JournalResult<std::optional<LockHolder>> JournalFolder::setFinderAside() const
{
    return JournalLock::setAside(QDir(m_path).filePath(lockName()));
}

QString JournalFolder::newPath(const QString &baseUrl) const
{
    const QString own = QUuid::createUuid().toString(QUuid::Id128).left(kOriginLength);
    return QDir(m_path).filePath(nameOfOrigin(baseUrl) + QLatin1Char('-') + own + ending());
}

} // namespace Vestibule
