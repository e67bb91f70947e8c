// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/inviteselection.h"

#include "cli/terminal/commandtext.h"

#include <QRegularExpression>

namespace Vestibule {

QList<QCommandLineOption> InviteSelection::options()
{
    return {
        {QStringLiteral("status"),
         CommandText::tr(
             "All invites with this status, instead of IDs; accepted ones are always left out."),
         QStringLiteral("expired|pending")},
        {QStringLiteral("older-than"),
         CommandText::tr(
             "All pending or expired invites that were created more than this many hours, days or "
             "weeks ago (12h, 30d, 6w), instead of IDs. Several such options must all match."),
         QStringLiteral("AGE")},
    };
}

QString InviteSelection::configure(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("status"))) {
        const QString word = parser.value(QStringLiteral("status"));
        if (word == QLatin1String("expired"))
            m_status = Status::Expired;
        else if (word == QLatin1String("pending"))
            m_status = Status::Pending;
        else
            return CommandText::tr("--status takes expired or pending.");
    }
    if (parser.isSet(QStringLiteral("older-than"))) {
        m_olderThan = secondsIn(parser.value(QStringLiteral("older-than")));
        if (!m_olderThan) {
            return CommandText::tr(
                "--older-than takes a number of hours, days or weeks, such as 12h, 30d "
                "or 6w.");
        }
    }
    return {};
}

std::optional<qint64> InviteSelection::secondsIn(const QString &age)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,4})([hdw])$"));
    const QRegularExpressionMatch match = form.match(age);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 hours = unit == QLatin1String("h") ? 1 : unit == QLatin1String("d") ? 24 : 7 * 24;
    return match.captured(1).toLongLong() * hours * 3600;
}

bool InviteSelection::holds(const Invite &invite, std::optional<qint64> now) const
{
    const InviteState state = stateOf(invite, now);
    const bool open = state == InviteState::Pending || state == InviteState::ExpiringSoon;
    const bool expired = state == InviteState::Expired || state == InviteState::PastExpiry;
    if (m_status ? !(*m_status == Status::Pending ? open : expired) : !(open || expired))
        return false;
    return isOldEnough(invite, now);
}

bool InviteSelection::passesOver(const Invite &invite, std::optional<qint64> now) const
{
    return !m_status && statusOf(invite.status) == InviteStatus::Other && isOldEnough(invite, now);
}

bool InviteSelection::isOldEnough(const Invite &invite, std::optional<qint64> now) const
{
    return !m_olderThan || (now && invite.createdAt && *now - *invite.createdAt > *m_olderThan);
}

} // namespace Vestibule
