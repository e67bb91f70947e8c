// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "models/filter/invitefiltermodel.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Vestibule::Bench {

constexpr int kPage = 100;
constexpr qint64 kNow = 1'790'000'000;

/// One of many made-up invites: names, domains, times and projects as in a real organization, in no
/// order that a sort could make use of but that of the times they were made.
inline Invite inviteOf(int number)
{
    using namespace Qt::Literals;
    static const QStringList firsts{u"mia"_s,   u"noah"_s,  u"elif"_s, u"xaver"_s,  u"aiko"_s,
                                    u"bruno"_s, u"chloe"_s, u"omar"_s, u"ingrid"_s, u"tadeo"_s};
    static const QStringList lasts{u"berg"_s,   u"costa"_s, u"dixon"_s, u"kim"_s,  u"lindqvist"_s,
                                   u"moreau"_s, u"novak"_s, u"okoye"_s, u"sato"_s, u"young"_s};
    static const QStringList domains{u"example.com"_s, u"studio.example.org"_s, u"partner.io"_s,
                                     u"contoso.com"_s, u"uni.edu"_s};
    static const QStringList states{u"accepted"_s, u"pending"_s, u"expired"_s};
    const auto dice = static_cast<quint32>(number) * 2654435761U;
    const auto pick = [&](const QStringList &list, quint32 by) {
        return list.at(static_cast<qsizetype>(dice / by % static_cast<quint32>(list.size())));
    };
    Invite invite;
    invite.id = u"invite-%1"_s.arg(number, 24, 10, QChar(u'0'));
    invite.email = pick(firsts, 1) + u'.' + pick(lasts, 10) + QString::number(dice % 1'000'003U, 36)
        + u'@' + pick(domains, 100);
    invite.role = number % 9 ? u"reader"_s : u"owner"_s;
    invite.status = pick(states, 1000);
    invite.createdAt = kNow - number * 60LL;
    invite.expiresAt = *invite.createdAt + 86'400 * (1 + dice / 7 % 30) + dice % 1000;
    invite.projects = QList<ProjectGrant>{
        {u"proj_%1"_s.arg(dice / 13 % 40), number % 5 ? u"member"_s : u"owner"_s}};
    return invite;
}

inline Page<Invite> pageAt(int first, bool hasMore = true)
{
    Page<Invite> page;
    page.hasMore = hasMore;
    for (int i = 0; i < kPage; ++i)
        page.items.append(inviteOf(first + i));
    return page;
}

/// A table with its filter and order, without a server.
struct Models
{
    InvitePager pager{nullptr};
    InviteTableModel table{&pager, [] { return kNow; }};
    InviteFilterModel shown{&table};

    void load(int count)
    {
        for (int first = 0; first < count; first += kPage)
            table.take(pageAt(first, first + kPage < count));
        shown.flush();
    }
};

inline double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The best of some runs, in milliseconds.
template <typename Work>
double bestMs(const Work &work, int runs = 5)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, msSince(timer));
    }
    return best;
}

} // namespace Vestibule::Bench
