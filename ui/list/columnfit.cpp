// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/columnfit.h"

#include "domain/text/seconds.h"
#include "models/list/invitecells.h"
#include "models/list/timetext.h"
#include "ui/list/invitedelegate.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Vestibule {

namespace {

using Table = InviteTableModel;

constexpr std::array kGivenUpInOrder{Table::AcceptedColumn, Table::ProjectsColumn,
                                     Table::InvitedColumn, Table::RoleColumn};
constexpr qint64 kAgo[] = {59 * kMinute, 23 * kHour, 29 * kDay, 359 * kDay, 9 * 365 * kDay};
constexpr qint64 kNow = 1'000'000'000; // any moment does

int widest(const QStringList &texts, int column, const QFont &font)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, InviteDelegate::widthFor(text, column, font));
    return width;
}

QStringList times(int column, QString (*text)(qint64, qint64))
{
    QStringList texts{text(kNow, kNow)};
    for (const qint64 ago : kAgo) {
        texts += text(kNow - ago, kNow);
        if (column == Table::ExpiresColumn)
            texts += text(kNow + ago, kNow);
    }
    return texts;
}

/// Columns that can be cut and still tell something.
bool isElastic(int column)
{
    return column == Table::EmailColumn || column == Table::ProjectsColumn
        || column == Table::IdColumn || column == Table::InvitedByColumn;
}

/// The least room in which the columns that are left do their work.
int leastRoom(const ColumnFit::Needs &needs, const ColumnFit::Flags &shown, bool shortTimes)
{
    int sum = 0;
    for (size_t column = 0; column < ColumnFit::kColumns; ++column) {
        if (!shown[column])
            continue;
        const bool least = isElastic(int(column)) || (Table::isTime(int(column)) && shortTimes);
        sum += least ? needs.least[column] : needs.wide[column];
    }
    return sum;
}

} // namespace

ColumnFit::Needs ColumnFit::needs(const QFont &font)
{
    Needs needs;
    const auto set = [&](Table::Column column, const QStringList &wide, const QStringList &least) {
        // The header's arrow takes about as much as the sign of a status.
        const int header =
            InviteDelegate::widthFor(InviteCells::header(column), Table::StatusColumn, font);
        needs.wide[column] = std::max(header, widest(wide, column, font));
        needs.least[column] = std::max(header, widest(least, column, font));
    };
    set(Table::EmailColumn, {QStringLiteral("christopher.anderson@example.com")},
        {QStringLiteral("mia.anderson@example.com")});
    QStringList states;
    for (const InviteState state :
         {InviteState::Pending, InviteState::ExpiringSoon, InviteState::PastExpiry,
          InviteState::Accepted, InviteState::Expired})
        states += InviteCells::stateText(state, {});
    set(Table::StatusColumn, states, states);
    const QStringList roles{InviteCells::roleText(QStringLiteral("owner")),
                            InviteCells::roleText(QStringLiteral("reader"))};
    set(Table::RoleColumn, roles, roles);
    set(Table::ProjectsColumn, {QStringLiteral("Translation, Customer Support +2")},
        {QStringLiteral("Customer Support")});
    for (const Table::Column column :
         {Table::InvitedColumn, Table::ExpiresColumn, Table::AcceptedColumn})
        set(column, times(column, &relativeTime), times(column, &shortRelativeTime));
    set(Table::InvitedByColumn, {QStringLiteral("christopher.anderson@example.com")},
        {QStringLiteral("mia@example.com")});
    set(Table::IdColumn, {QStringLiteral("invite-0123456789abcdefghij")},
        {QStringLiteral("invite-0123456789")});
    return needs;
}

ColumnFit ColumnFit::fit(const Needs &needs, int room, const Flags &shown, const Flags &kept)
{
    ColumnFit fit;
    Flags left = shown;
    auto next = kGivenUpInOrder.begin();
    while (true) {
        fit.shortTimes = leastRoom(needs, left, false) > room;
        if (leastRoom(needs, left, fit.shortTimes) <= room)
            break;
        next = std::find_if(next, kGivenUpInOrder.end(),
                            [&](Table::Column column) { return left[column] && !kept[column]; });
        if (next == kGivenUpInOrder.end())
            break;
        left[*next] = false;
        fit.givenUp[*next] = true;
    }

    int wanted = 0; // by the elastic ones, above their least
    for (size_t column = 0; column < kColumns; ++column) {
        const bool isShort = Table::isTime(int(column)) && fit.shortTimes;
        fit.widths[column] =
            isElastic(int(column)) || isShort ? needs.least[column] : needs.wide[column];
        if (left[column] && isElastic(int(column)))
            wanted += needs.wide[column] - needs.least[column];
    }
    int rest = room - leastRoom(needs, left, fit.shortTimes);
    if (rest < 0 && left[Table::EmailColumn]) {
        fit.widths[Table::EmailColumn] =
            std::max(needs.least[Table::EmailColumn] / 2, fit.widths[Table::EmailColumn] + rest);
        return fit;
    }
    const int share = std::min(rest, wanted);
    for (size_t column = 0; column < kColumns && wanted > 0; ++column) {
        if (left[column] && isElastic(int(column))) {
            const int more = (needs.wide[column] - needs.least[column]) * share / wanted;
            fit.widths[column] += more;
            rest -= more;
        }
    }
    if (rest > 0 && left[Table::ProjectsColumn]) {
        fit.widths[Table::ProjectsColumn] += rest / 3;
        rest -= rest / 3;
    }
    if (rest > 0 && left[Table::EmailColumn])
        fit.widths[Table::EmailColumn] += rest;
    return fit;
}

} // namespace Vestibule
