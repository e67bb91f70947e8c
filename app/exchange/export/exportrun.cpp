// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/exportrun.h"

#include "models/filter/invitefiltermodel.h"

#include <algorithm>
#include <numeric>

namespace Vestibule {

ExportRun::ExportRun(InviteFilterModel *invites, QObject *parent)
    : InviteExporter(invites->invites(), parent)
    , m_invites(invites)
{
    connect(pager(), &InvitePager::stateChanged, this, &ExportRun::onPagerChanged);
}

ExportRun::~ExportRun()
{
    m_isLoading = false; // so that it does not hear of the claim that it lets go
}

InvitePager *ExportRun::pager() const
{
    return m_invites->invites()->pager();
}

ExportRun::Phase ExportRun::phase() const
{
    return m_isLoading ? Phase::Loading : isRunning() ? Phase::Writing : Phase::Idle;
}

const ApiError &ExportRun::loadError() const
{
    return pager()->error();
}

Wait ExportRun::wait() const
{
    return m_invites ? pager()->wait() : Wait{};
}

void ExportRun::start(const Order &order)
{
    m_order = order;
    const bool whole = pager()->isReadWhole() && !pager()->isRefreshing();
    if (order.rows == Rows::Selected || whole)
        write();
    else
        load();
}

void ExportRun::load()
{
    m_isLoading = true;
    emit begun();
    m_claim = pager()->claimAll();
    emit loadedChanged(m_invites->invites()->rowCount());
}

void ExportRun::onPagerChanged()
{
    if (!m_isLoading)
        return;
    switch (pager()->state()) {
    case InvitePager::State::Loading:
        emit loadedChanged(m_invites->invites()->rowCount());
        return;
    case InvitePager::State::Complete:
        if (pager()->isReadWhole())
            write();
        else
            stop(Outcome::Cancelled); // by the person, and the rest is as it was known
        return;
    case InvitePager::State::Failed:
        stop(Outcome::LoadFailed);
        return;
    case InvitePager::State::Idle:
        stop(Outcome::Cancelled); // by the person
        return;
    }
}

void ExportRun::write()
{
    // Nobody can select what is not shown.
    m_unreadable = m_order.rows == Rows::Selected ? 0 : m_invites->invites()->malformedCount();
    m_isLoading = false;
    m_claim = {};
    InviteExporter::start(m_order.path, m_order.format, rowsToWrite());
    emit begun();
}

std::vector<int> ExportRun::rowsToWrite() const
{
    const InviteTableModel *invites = m_invites->invites();
    std::vector<int> rows;
    if (m_order.rows == Rows::All) {
        rows.resize(static_cast<size_t>(invites->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    m_invites->flush();
    if (m_order.rows == Rows::Filtered)
        return m_invites->sourceRows();
    for (const QString &id : m_order.selected)
        rows.push_back(invites->rowOf(id));
    const auto shownAt = [this, invites](int row) {
        return m_invites->mapFromSource(invites->index(row, 0)).row();
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](int left, int right) { return shownAt(left) < shownAt(right); });
    return rows;
}

void ExportRun::cancel()
{
    if (m_isLoading)
        stop(Outcome::Cancelled);
    else
        InviteExporter::cancel();
}

void ExportRun::stop(Outcome outcome)
{
    m_isLoading = false;
    m_claim = {};
    finish(outcome);
}

} // namespace Vestibule
