// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitecsv.h"

#include "domain/text/isotime.h"

#include <array>
#include <chrono>
#include <cstring>

namespace Vestibule {

namespace {

using namespace std::chrono;

constexpr qint64 kFirstTime = sys_seconds(sys_days(year(1) / 1 / 1)).time_since_epoch().count();
constexpr qint64 kLastTime = sys_seconds(sys_days(year(9999) / 12 / 31)).time_since_epoch().count();
constexpr qsizetype kTimeSize = 20; // 2026-09-21T12:00:00Z

constexpr std::array<char, 200> makePairs()
{
    std::array<char, 200> pairs{};
    for (size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}

constexpr std::array<char, 200> kPairs = makePairs(); // 00 to 99

void putPair(char *at, unsigned value)
{
    std::memcpy(at, kPairs.data() + 2 * value, 2);
}

/// Three of these stand in every row: printf and a QString for each took most of an export's time.
char *putTime(char *at, qint64 time)
{
    const sys_seconds moment{seconds(time)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const auto clock = static_cast<unsigned>((moment - day).count());
    const auto year = static_cast<unsigned>(int(date.year()));
    std::memcpy(at, "0000-00-00T00:00:00Z", kTimeSize);
    putPair(at, year / 100);
    putPair(at + 2, year % 100);
    putPair(at + 5, unsigned(date.month()));
    putPair(at + 8, unsigned(date.day()));
    putPair(at + 11, clock / 3600);
    putPair(at + 14, clock / 60 % 60);
    putPair(at + 17, clock % 60);
    return at + kTimeSize;
}

/// The way that does for nearly every row: everything plain, written into room made at once.
class PlainRow
{
public:
    PlainRow(QByteArray &text, const Invite &invite, CsvProfile profile)
        : m_text(text)
        , m_invite(invite)
        , m_profile(profile)
        , m_separator(csvSeparator(profile).toLatin1())
    { }

    /// False where something in it is not plain; nothing is appended then.
    [[nodiscard]] bool append()
    {
        const qsizetype before = m_text.size();
        m_text.resize(before + mostBytes());
        m_at = m_text.data() + before;
        const bool plain = putFields() && putTimes() && putProjects();
        if (plain && m_profile == CsvProfile::Spreadsheet)
            *m_at++ = '\r';
        if (plain)
            *m_at++ = '\n';
        m_text.resize(plain ? m_at - m_text.data() : before);
        return plain;
    }

private:
    [[nodiscard]] qsizetype mostBytes() const
    {
        constexpr qsizetype kRest = 3 * kTimeSize + 7 + 2 + 4; // commas, line end, "none"
        qsizetype most = m_invite.id.size() + m_invite.email.size() + m_invite.role.size()
            + m_invite.status.size() + kRest;
        if (m_invite.projects) {
            for (const ProjectGrant &grant : *m_invite.projects)
                most += grant.id.size() + grant.role.size() + 2;
        }
        return most;
    }

    bool put(const QString &text)
    {
        if (m_profile == CsvProfile::Spreadsheet && text.contains(u';'))
            return false;
        char *end = putCsvPlain(m_at, text);
        m_at = end != nullptr ? end : m_at;
        return end != nullptr;
    }

    bool putFields()
    {
        for (const QString *field :
             {&m_invite.id, &m_invite.email, &m_invite.role, &m_invite.status}) {
            if (m_profile == CsvProfile::Spreadsheet && isCsvFormula(*field))
                return false;
            if (!put(*field))
                return false;
            *m_at++ = m_separator;
        }
        return true;
    }

    bool putTimes()
    {
        for (const std::optional<qint64> time :
             {m_invite.createdAt, m_invite.expiresAt, m_invite.acceptedAt}) {
            if (time && (*time < kFirstTime || *time > kLastTime))
                return false;
            if (time)
                m_at = putTime(m_at, *time);
            *m_at++ = m_separator;
        }
        return true;
    }

    bool putProjects()
    {
        if (!m_invite.projects)
            return true;
        if (m_invite.projects->isEmpty())
            return put(inviteProjectsText(m_invite));
        const bool guard = m_profile == CsvProfile::Spreadsheet;
        if (guard && isCsvFormula(m_invite.projects->constFirst().id))
            return false;
        bool first = true;
        for (const ProjectGrant &grant : *m_invite.projects) {
            if (!first)
                *m_at++ = ' ';
            first = false;
            if (!put(grant.id))
                return false;
            *m_at++ = ':';
            if (!put(grant.role))
                return false;
        }
        return true;
    }

    QByteArray &m_text;
    const Invite &m_invite;
    CsvProfile m_profile;
    char m_separator;
    char *m_at = nullptr;
};

/// The way that does for every row.
void appendAnyRow(QByteArray &text, const Invite &invite, CsvProfile profile)
{
    const char separator = csvSeparator(profile).toLatin1();
    for (const QString *field : {&invite.id, &invite.email, &invite.role, &invite.status}) {
        appendCsvField(text, *field, profile);
        text += separator;
    }
    for (const std::optional<qint64> time :
         {invite.createdAt, invite.expiresAt, invite.acceptedAt}) {
        text += isoTime(time).toLatin1();
        text += separator;
    }
    appendCsvField(text, inviteProjectsText(invite), profile);
    appendCsvEnd(text, profile);
}

void appendRecord(QByteArray &text, const Invite &invite, CsvProfile profile)
{
    if (!PlainRow(text, invite, profile).append())
        appendAnyRow(text, invite, profile);
}

} // namespace

QByteArray inviteCsvHeader(CsvProfile profile)
{
    const QByteArray header = csvRecord(inviteFieldNames(), profile);
    return profile == CsvProfile::Spreadsheet ? QByteArrayLiteral("\xEF\xBB\xBF") + header : header;
}

QByteArray inviteCsvRecord(const Invite &invite, CsvProfile profile)
{
    QByteArray record;
    appendRecord(record, invite, profile);
    return record;
}

InviteCsvWriter::InviteCsvWriter(QIODevice *device, CsvProfile profile)
    : InviteTextWriter(device)
    , m_profile(profile)
{ }

void InviteCsvWriter::appendStart(QByteArray &text)
{
    text += inviteCsvHeader(m_profile);
}

void InviteCsvWriter::appendInvite(QByteArray &text, const Invite &invite, bool)
{
    appendRecord(text, invite, m_profile);
}

void InviteCsvWriter::appendEnd(QByteArray &, bool) { }

} // namespace Vestibule
