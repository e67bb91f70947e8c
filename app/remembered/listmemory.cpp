// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/listmemory.h"

#include "domain/baseurl.h"
#include "exchange/wholefile.h"
#include "remembered/rememberedcode.h"
#include "remembered/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace Vestibule {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 kMostFileBytes = qint64(400) * 1024 * 1024;
constexpr qsizetype kMostFiles = 200; // that are looked at
constexpr qint64 kClockDoubtMs = qint64(24) * 3600 * 1000; // by which a clock may be behind
constexpr int kLockMs = 2000;

QString listEnding()
{
    return QStringLiteral(".list");
}

/// Nothing where no file of ours can be there, a pipe for example.
std::optional<QByteArray> readUpTo(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kMostFileBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(std::min(most, kMostFileBytes));
}

std::optional<SealedHead> headOf(const QString &path)
{
    const auto bytes = readUpTo(path, kMostHead);
    return bytes ? sealedHead(*bytes) : std::nullopt;
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnly | QFileDevice::ExeOwner);
}

/// Zeros in the place of `size` bytes, on the disk when this returns.
bool writeZeros(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || from >= file.size() || !file.seek(from))
        return false;
    const QByteArray zeros(qsizetype(std::min(size, file.size() - from)), '\0');
    return file.write(zeros) == zeros.size() && file.flush() && ::fsync(file.handle()) == 0;
}

bool erase(const QString &path)
{
    if (QFileInfo(path).isFile() && !QFileInfo(path).isSymLink())
        (void)writeZeros(path, 0, kMostHead); // with the keys in it; the rest is noise without
    return QFile::remove(path);
}

/// What a write that was cut off left behind: the file's name and something.
bool eraseLeftovers(const QString &path)
{
    const QDir folder(path);
    bool isGone = true;
    const QStringList names = folder.entryList(
        {QLatin1Char('*') + listEnding() + QLatin1String(".*")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        isGone = erase(folder.filePath(name)) && isGone;
    return isGone;
}

/// One process changes files at a time, so that no key of another one is lost.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_file(QDir(folder).filePath(QStringLiteral("lock")))
    {
        m_isHeld = m_file.tryLock(kLockMs);
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QLockFile m_file;
    bool m_isHeld = false;
};

/// The wraps of other keys that were used within the time that anything is kept.
QList<KeyWrap> stillUsed(const QList<KeyWrap> &wraps, qint64 nowMs)
{
    QList<KeyWrap> used;
    for (const KeyWrap &wrap : wraps) {
        if (wrap.usedAtMs >= nowMs - ListMemory::kMostAgeMs)
            used.append(wrap);
    }
    std::sort(used.begin(), used.end(), [](const KeyWrap &one, const KeyWrap &other) {
        return one.usedAtMs > other.usedAtMs;
    });
    used.resize(std::min<qsizetype>(used.size(), SealedHead::kMostWraps - 1));
    return used;
}

} // namespace

struct ListMemory::Found
{
    QString path;
    SealedHead head;
    qsizetype wrap = -1; ///< which one is of the key; -1: none
    bool isOfJournal = false;
};

RememberedPlace RememberedPlace::of(const Credentials &credentials, const QString &journal)
{
    const QString base = credentials.baseUrl.trimmed();
    QString path = QUrl(base).path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return {originOf(base) + path, credentials.organizationId.trimmed(), journal};
}

ListMemory::ListMemory(const QString &folder)
    : m_folder(folder)
{ }

QString ListMemory::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/remembered");
}

QStringList ListMemory::paths() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({QLatin1Char('*') + listEnding()}, QDir::Files | QDir::Hidden, QDir::Time);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

/// What may be this organization's and can be read, the likeliest first.
QList<ListMemory::Found> ListMemory::find(const RememberedPlace &place,
                                          const QString &adminKey) const
{
    QList<Found> found;
    const QByteArray address = place.address.toUtf8();
    const QByteArray organization = place.organizationId.toUtf8();
    const QString ofJournal = place.journal.isEmpty() ? QString() : pathFor(place);
    const QStringList all = paths().mid(0, kMostFiles);
    for (const QString &path : all) {
        const auto head = headOf(path);
        if (!head || head->label.address != address)
            continue;
        const QByteArray &named = head->label.organizationId;
        if (!organization.isEmpty() && !named.isEmpty() && organization != named)
            continue;
        const auto wrap =
            std::find_if(head->wraps.cbegin(), head->wraps.cend(),
                         [&adminKey](const KeyWrap &each) { return each.isOf(adminKey); });
        const qsizetype number =
            wrap == head->wraps.cend() ? -1 : std::distance(head->wraps.cbegin(), wrap);
        if (number >= 0 || path == ofJournal)
            found.append({path, *head, number, path == ofJournal});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &one, const Found &other) {
        return std::pair(one.isOfJournal, one.head.label.savedAtMs)
            > std::pair(other.isOfJournal, other.head.label.savedAtMs);
    });
    return found;
}

/// Where a list is put that nothing else says a file for.
QString ListMemory::pathFor(const RememberedPlace &place) const
{
    const QString name = place.journal.isEmpty()
        ? QUuid::createUuid().toString(QUuid::WithoutBraces)
        : place.journal;
    return QDir(m_folder).filePath(name + listEnding());
}

std::optional<RememberedList> ListMemory::load(const RememberedPlace &place,
                                               const QString &adminKey, qint64 nowMs) const
{
    if (!m_isOn)
        return std::nullopt;
    const QList<Found> all = find(place, adminKey);
    for (const Found &found : all) {
        const qint64 savedAt = found.head.label.savedAtMs;
        const bool isInTime = savedAt >= nowMs - kMostAgeMs && savedAt <= nowMs + kClockDoubtMs;
        if (found.wrap < 0 || !isInTime)
            continue;
        const auto file = readUpTo(found.path, kMostFileBytes);
        // Another process may have put another one there meanwhile.
        const auto head = file ? sealedHead(*file) : std::nullopt;
        if (!head || head->label != found.head.label)
            continue;
        const auto plain = openSealed(*file, *head, adminKey);
        auto list = plain ? decodeRemembered(*plain) : std::nullopt;
        if (!list)
            continue;
        list->dropOlderThan(nowMs - kMostAgeMs);
        return list;
    }
    return std::nullopt;
}

bool ListMemory::save(const RememberedPlace &place, const QString &adminKey,
                      const RememberedList &list, qint64 nowMs) const
{
    if (!m_isOn || adminKey.trimmed().isEmpty())
        return false;
    const QByteArray plain = encodeRemembered(list);
    if (plain.isEmpty() || !makePrivateFolder(m_folder))
        return false;
    const FolderLock lock(m_folder);
    if (!lock.isHeld())
        return false;
    (void)eraseLeftovers(m_folder);
    const QList<Found> all = find(place, adminKey);
    const QString path =
        place.journal.isEmpty() && !all.isEmpty() ? all.constFirst().path : pathFor(place);
    QList<KeyWrap> others;
    for (const Found &found : all) {
        for (qsizetype i = 0; i < found.head.wraps.size(); ++i) {
            if (i != found.wrap)
                others.append(found.head.wraps.at(i));
        }
    }
    const QList<KeyWrap> wraps =
        QList<KeyWrap>{KeyWrap::of(adminKey, nowMs)} + stillUsed(others, nowMs);
    const SealedLabel label{nowMs, quint32(list.invites.size()), place.address.toUtf8(),
                            place.organizationId.toUtf8()};
    if (writePrivateFile(path,
                         [&](QIODevice *file) { return writeSealed(file, label, wraps, plain); }))
        return false;
    for (const Found &found : all) {
        if (found.path != path)
            (void)erase(found.path);
    }
    return true;
}

void ListMemory::wipeKey(const RememberedPlace &place, const QString &adminKey) const
{
    if (!QFileInfo::exists(m_folder))
        return;
    const FolderLock lock(m_folder); // held or not: this must not wait for anybody
    const QList<Found> all = find({place.address, {}, {}}, adminKey);
    for (const Found &found : all) {
        const bool isLast = found.head.wraps.size() == 1;
        if (isLast || !writeZeros(found.path, found.head.wrapPlaces.at(found.wrap), kWrapBytes))
            (void)erase(found.path);
    }
}

bool ListMemory::forget(const RememberedPlace &place, const QString &adminKey) const
{
    if (!QFileInfo::exists(m_folder))
        return true;
    const FolderLock lock(m_folder);
    bool isGone = true;
    const QList<RememberedCard> doomed = status(place, adminKey);
    for (const RememberedCard &card : doomed)
        isGone = erase(card.path) && isGone;
    return isGone;
}

bool ListMemory::forgetAll() const
{
    if (!QFileInfo::exists(m_folder))
        return true;
    const FolderLock lock(m_folder);
    bool isGone = eraseLeftovers(m_folder);
    const QStringList all = paths();
    for (const QString &path : all)
        isGone = erase(path) && isGone;
    return isGone;
}

QList<RememberedCard> ListMemory::status() const
{
    QList<RememberedCard> cards;
    const QStringList all = paths();
    for (const QString &path : all) {
        RememberedCard card;
        card.path = path;
        card.bytes = QFileInfo(path).size();
        if (const auto head = headOf(path)) {
            card.isReadable = true;
            card.address = QString::fromUtf8(head->label.address);
            card.organizationId = QString::fromUtf8(head->label.organizationId);
            card.savedAtMs = head->label.savedAtMs;
            card.rows = head->label.rows;
            card.keys = int(head->wraps.size());
        }
        cards.append(card);
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const RememberedCard &one, const RememberedCard &other) {
                         return one.savedAtMs > other.savedAtMs;
                     });
    return cards;
}

QList<RememberedCard> ListMemory::status(const RememberedPlace &place,
                                         const QString &adminKey) const
{
    QList<RememberedCard> cards = status();
    QSet<QString> meant;
    const QList<Found> all = find(place, adminKey);
    for (const Found &found : all)
        meant.insert(found.path);
    cards.removeIf([&](const RememberedCard &card) {
        if (!meant.isEmpty())
            return !meant.contains(card.path);
        return card.address != place.address
            || (!place.organizationId.isEmpty() && !card.organizationId.isEmpty()
                && card.organizationId != place.organizationId);
    });
    return cards;
}

} // namespace Vestibule
