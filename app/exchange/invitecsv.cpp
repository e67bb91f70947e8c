// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/invitecsv.h"

#include "domain/isotime.h"

#include <chrono>

namespace Vestibule {

namespace {

char *putDigits(char *at, unsigned value, int digits)
{
    for (int i = digits; i-- > 0; value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    return at + digits;
}

/// Three of these stand in every row: printf and a QString for each took most of an export's time.
void appendTime(QByteArray &text, std::optional<qint64> time)
{
    using namespace std::chrono;
    if (!time)
        return;
    constexpr qint64 first = sys_seconds(sys_days(year(1) / 1 / 1)).time_since_epoch().count();
    constexpr qint64 last = sys_seconds(sys_days(year(9999) / 12 / 31)).time_since_epoch().count();
    if (*time < first || *time > last) {
        text += isoTime(time).toLatin1();
        return;
    }
    const sys_seconds moment{seconds(*time)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const auto clock = static_cast<unsigned>((moment - day).count());
    const qsizetype before = text.size();
    text.resize(before + 20);
    char *at = putDigits(text.data() + before, static_cast<unsigned>(int(date.year())), 4);
    *at++ = '-';
    at = putDigits(at, unsigned(date.month()), 2);
    *at++ = '-';
    at = putDigits(at, unsigned(date.day()), 2);
    *at++ = 'T';
    at = putDigits(at, clock / 3600, 2);
    *at++ = ':';
    at = putDigits(at, clock / 60 % 60, 2);
    *at++ = ':';
    at = putDigits(at, clock % 60, 2);
    *at = 'Z';
}

bool appendPlainProjects(QByteArray &text, const QList<ProjectGrant> &grants)
{
    const qsizetype before = text.size();
    for (const ProjectGrant &grant : grants) {
        if (text.size() > before)
            text += ' ';
        bool plain = appendCsvPlain(text, grant.id);
        text += ':';
        plain = plain && appendCsvPlain(text, grant.role);
        if (!plain) {
            text.resize(before);
            return false;
        }
    }
    return true;
}

void appendProjects(QByteArray &text, const Invite &invite, CsvProfile profile)
{
    if (!invite.projects)
        return;
    if (invite.projects->isEmpty() || profile == CsvProfile::Spreadsheet
        || !appendPlainProjects(text, *invite.projects))
        appendCsvField(text, inviteProjectsText(invite), profile);
}

void appendRecord(QByteArray &text, const Invite &invite, CsvProfile profile)
{
    for (const QString *field : {&invite.id, &invite.email, &invite.role, &invite.status}) {
        appendCsvField(text, *field, profile);
        text += ',';
    }
    for (const std::optional<qint64> time :
         {invite.createdAt, invite.expiresAt, invite.acceptedAt}) {
        appendTime(text, time);
        text += ',';
    }
    appendProjects(text, invite, profile);
    appendCsvEnd(text, profile);
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
