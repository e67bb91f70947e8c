// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/rememberedcode.h"

#include <QHash>

#include <array>
#include <utility>
#include <vector>

namespace Vestibule {

namespace {

// What stands in a row's flags.
constexpr quint64 kCreated = 1;
constexpr quint64 kExpires = 2;
constexpr quint64 kAccepted = 4;
constexpr quint64 kArchived = 2; // of a project

constexpr qsizetype kLeastRow = 6; // bytes of the shortest row, project, grant
constexpr qsizetype kLeastProject = 4;
constexpr qsizetype kLeastGrant = 2;
constexpr qsizetype kLeastEntry = 2; // of a table of words or lists

/// Small numbers in few bytes: seven bits each, the lowest first; a difference of either sign near
/// zero is a small number too.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype room) { m_bytes.reserve(room); }

    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    /// How far a time is from another one; they may be any.
    void step(qint64 value, qint64 from)
    {
        const quint64 apart = quint64(value) - quint64(from);
        number((apart << 1) ^ (apart >> 63 != 0 ? ~quint64(0) : 0));
    }
    void bytes(const QByteArray &text)
    {
        number(quint64(text.size()));
        m_bytes.append(text);
    }
    void text(const QString &text) { bytes(text.toUtf8()); }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads the same; after a fault all that it gives is zero or empty.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    void refuse() { m_good = false; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_good && m_at != m_end && shift < 64; shift += 7) {
            const auto byte = quint64(quint8(*m_at++));
            if (shift == 63 && byte > 1)
                break;
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 step(qint64 from)
    {
        const quint64 folded = number();
        const quint64 apart = (folded >> 1) ^ ((folded & 1) != 0 ? ~quint64(0) : 0);
        return qint64(quint64(from) + apart);
    }
    /// A number of things that take so many bytes each at the least.
    qsizetype count(qsizetype leastBytes)
    {
        const quint64 value = number();
        if (value > quint64((m_end - m_at) / leastBytes)) {
            m_good = false;
            return 0;
        }
        return qsizetype(value);
    }
    QByteArrayView bytes()
    {
        const qsizetype size = count(1);
        const QByteArrayView found(m_at, size);
        m_at += size;
        return found;
    }
    QString text() { return QString::fromUtf8(bytes()); }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

// A bit for each time that is there.
quint64 flagsOf(const Invite &invite)
{
    return (invite.createdAt ? kCreated : 0) | (invite.expiresAt ? kExpires : 0)
        | (invite.acceptedAt ? kAccepted : 0);
}

/// Role and status, and project lists, by numbers: few differ.
class SharedWords
{
public:
    using Words = std::pair<QString, QString>;

    quint64 wordsOf(const Invite &invite)
    {
        const Words words{invite.role, invite.status};
        if (m_lastWords < m_words.size() && m_words[m_lastWords] == words)
            return m_lastWords;
        const auto found = m_wordNumbers.constFind(words);
        if (found != m_wordNumbers.constEnd())
            return m_lastWords = *found;
        m_words.push_back(words);
        m_lastWords = m_words.size() - 1;
        m_wordNumbers.insert(words, m_lastWords);
        return m_lastWords;
    }

    quint64 projectsOf(const Invite &invite) // 0: none told
    {
        if (!invite.projects)
            return 0;
        ByteWriter key(32);
        write(key, *invite.projects);
        const QByteArray bytes = key.take();
        const auto found = m_listNumbers.constFind(bytes);
        if (found != m_listNumbers.constEnd())
            return *found;
        m_lists.push_back(bytes);
        m_listNumbers.insert(bytes, m_lists.size());
        return m_lists.size();
    }

    void writeTo(ByteWriter &out) const
    {
        out.number(m_words.size());
        for (const auto &[role, status] : m_words) {
            out.text(role);
            out.text(status);
        }
        out.number(m_lists.size());
        for (const QByteArray &list : m_lists)
            out.bytes(list);
    }

private:
    static void write(ByteWriter &out, const QList<ProjectGrant> &grants)
    {
        out.number(quint64(grants.size()));
        for (const ProjectGrant &grant : grants) {
            out.text(grant.id);
            out.text(grant.role);
        }
    }

    std::vector<Words> m_words;
    QHash<Words, quint64> m_wordNumbers;
    quint64 m_lastWords = 0;
    std::vector<QByteArray> m_lists;
    QHash<QByteArray, quint64> m_listNumbers;
};

void writeRows(ByteWriter &out, const RememberedList &list, SharedWords &shared)
{
    qint64 created = 0;
    qint64 readAt = 0;
    for (qsizetype i = 0; i < list.invites.size(); ++i) {
        const Invite &invite = list.invites.at(i);
        out.number(shared.wordsOf(invite));
        out.number(shared.projectsOf(invite));
        out.number(flagsOf(invite));
        out.text(invite.id);
        out.text(invite.email);
        if (invite.createdAt) {
            out.step(*invite.createdAt, created);
            created = *invite.createdAt;
        }
        if (invite.expiresAt)
            out.step(*invite.expiresAt, created);
        if (invite.acceptedAt)
            out.step(*invite.acceptedAt, created);
        out.step(list.readAtMs.at(i), readAt);
        readAt = list.readAtMs.at(i);
    }
}

void writeProjects(ByteWriter &out, const RememberedList &list)
{
    out.step(list.projectsAtMs, 0);
    out.number(quint64(list.projects.size()));
    for (const Project &project : list.projects) {
        out.text(project.id);
        out.text(project.name);
        out.text(project.status);
        out.number((project.createdAt ? kCreated : 0) | (project.archivedAt ? kArchived : 0));
        if (project.createdAt)
            out.step(*project.createdAt, 0);
        if (project.archivedAt)
            out.step(*project.archivedAt, 0);
    }
}

void writeSnapshot(ByteWriter &out, const InvitesSnapshot &snapshot)
{
    out.step(snapshot.takenAt, 0);
    out.number(snapshot.whole ? 1 : 0);
    out.number(quint64(snapshot.blocks().size()));
    for (const QByteArray &block : snapshot.blocks())
        out.bytes(block);
}

/// What rows name by numbers, read before them.
struct SharedTables
{
    QList<std::array<QString, 2>> words;
    QList<QList<ProjectGrant>> lists;
};

QList<ProjectGrant> readGrants(QByteArrayView bytes, ByteReader &whole)
{
    ByteReader in(bytes);
    QList<ProjectGrant> grants;
    for (qsizetype left = in.count(kLeastGrant); left > 0 && in.isGood(); --left) {
        const QString id = in.text();
        grants.append({id, in.text()});
    }
    if (!in.isGood() || !in.isAtEnd())
        whole.refuse();
    return grants;
}

SharedTables readTables(ByteReader &in)
{
    SharedTables tables;
    for (qsizetype left = in.count(kLeastEntry); left > 0 && in.isGood(); --left) {
        const QString role = in.text();
        tables.words.append({role, in.text()});
    }
    for (qsizetype left = in.count(kLeastEntry); left > 0 && in.isGood(); --left)
        tables.lists.append(readGrants(in.bytes(), in));
    return tables;
}

void readRows(ByteReader &in, const SharedTables &tables, RememberedList &list)
{
    const qsizetype rows = in.count(kLeastRow);
    if (rows > kMostRemembered)
        in.refuse();
    qint64 created = 0;
    qint64 readAt = 0;
    for (qsizetype left = rows; left > 0 && in.isGood(); --left) {
        const quint64 words = in.number();
        const quint64 projects = in.number();
        const quint64 flags = in.number();
        if (words >= quint64(tables.words.size()) || projects > quint64(tables.lists.size())
            || flags > (kCreated | kExpires | kAccepted)) {
            in.refuse();
            return;
        }
        Invite invite;
        invite.id = in.text();
        invite.email = in.text();
        invite.role = tables.words.at(qsizetype(words))[0];
        invite.status = tables.words.at(qsizetype(words))[1];
        if (projects > 0)
            invite.projects = tables.lists.at(qsizetype(projects) - 1);
        if ((flags & kCreated) != 0)
            invite.createdAt = created = in.step(created);
        if ((flags & kExpires) != 0)
            invite.expiresAt = in.step(created);
        if ((flags & kAccepted) != 0)
            invite.acceptedAt = in.step(created);
        readAt = in.step(readAt);
        if (invite.id.isEmpty())
            in.refuse();
        list.invites.append(std::move(invite));
        list.readAtMs.append(readAt);
    }
}

void readProjects(ByteReader &in, RememberedList &list)
{
    list.projectsAtMs = in.step(0);
    for (qsizetype left = in.count(kLeastProject); left > 0 && in.isGood(); --left) {
        Project project;
        project.id = in.text();
        project.name = in.text();
        project.status = in.text();
        const quint64 flags = in.number();
        if (flags > (kCreated | kArchived))
            in.refuse();
        if ((flags & kCreated) != 0)
            project.createdAt = in.step(0);
        if ((flags & kArchived) != 0)
            project.archivedAt = in.step(0);
        list.projects.append(project);
    }
}

void readSnapshot(ByteReader &in, InvitesSnapshot &snapshot)
{
    snapshot.takenAt = in.step(0);
    snapshot.whole = in.number() == 1;
    for (qsizetype left = in.count(1); left > 0 && in.isGood(); --left) {
        if (!snapshot.appendBlock(in.bytes().toByteArray()))
            in.refuse();
    }
}

} // namespace

QByteArray encodeRemembered(const RememberedList &list)
{
    if (list.invites.size() > kMostRemembered || list.invites.size() != list.readAtMs.size())
        return {};
    SharedWords shared;
    ByteWriter rows(list.invites.size() * 96);
    writeRows(rows, list, shared);
    ByteWriter out(list.invites.size() * 96 + 4096);
    out.number(list.wasWhole ? 1 : 0);
    out.step(list.wholeAtMs, 0);
    writeProjects(out, list);
    writeSnapshot(out, list.lastCheck);
    shared.writeTo(out);
    out.number(quint64(list.invites.size()));
    QByteArray bytes = out.take();
    bytes.append(rows.take());
    return bytes;
}

std::optional<RememberedList> decodeRemembered(QByteArrayView bytes)
{
    ByteReader in(bytes);
    RememberedList list;
    list.wasWhole = in.number() == 1;
    list.wholeAtMs = in.step(0);
    readProjects(in, list);
    readSnapshot(in, list.lastCheck);
    const SharedTables tables = readTables(in);
    readRows(in, tables, list);
    if (!in.isGood() || !in.isAtEnd())
        return std::nullopt;
    return list;
}

} // namespace Vestibule
