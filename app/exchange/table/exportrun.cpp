// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/table/exportrun.h"

#include "exchange/table/inviteexporter.h"
#include "models/filter/invitefiltermodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Vestibule {

ExportRun::ExportRun(InviteFilterModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
    , m_exporter(new InviteExporter(invites->invites(), this))
{
    connect(pager(), &InvitePager::stateChanged, this, &ExportRun::onPagerChanged);
    connect(m_exporter, &InviteExporter::progress, this, &ExportRun::written);
    connect(m_exporter, &InviteExporter::finished, this, &ExportRun::onWritten);
}

ExportRun::~ExportRun()
{
    m_phase = Phase::Idle; // so that it does not hear of the claim that it lets go
}

InvitePager *ExportRun::pager() const
{
    return m_invites->invites()->pager();
}

int ExportRun::writtenRows() const
{
    return m_exporter->rows();
}

int ExportRun::cutValues() const
{
    return m_exporter->cutValues();
}

const ApiError &ExportRun::loadError() const
{
    return pager()->error();
}

QString ExportRun::reason() const
{
    return m_exporter->reason();
}

Wait ExportRun::wait() const
{
    return m_invites ? pager()->wait() : Wait{};
}

void ExportRun::start(const Order &order)
{
    m_order = order;
    const bool whole = pager()->state() == InvitePager::State::Complete && !pager()->isRefreshing();
    if (order.rows == Rows::Selected || whole)
        write();
    else
        load();
}

void ExportRun::load()
{
    setPhase(Phase::Loading);
    m_claim = pager()->claimAll();
    emit loadedChanged(m_invites->invites()->rowCount());
}

void ExportRun::onPagerChanged()
{
    if (m_phase != Phase::Loading)
        return;
    switch (pager()->state()) {
    case InvitePager::State::Loading:
        emit loadedChanged(m_invites->invites()->rowCount());
        return;
    case InvitePager::State::Complete:
        write();
        return;
    case InvitePager::State::Failed:
        finish(Outcome::LoadFailed);
        return;
    case InvitePager::State::Idle:
        finish(Outcome::Stopped); // by the person
        return;
    }
}

void ExportRun::write()
{
    // Nobody can select what is not shown.
    m_unreadable = m_order.rows == Rows::Selected ? 0 : m_invites->invites()->malformedCount();
    setPhase(Phase::Writing);
    m_claim = {};
    m_exporter->start(m_order.path, m_order.format, rowsToWrite());
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

void ExportRun::onWritten()
{
    switch (m_exporter->outcome()) {
    case InviteExporter::Outcome::Written:
        finish(Outcome::Written);
        return;
    case InviteExporter::Outcome::Cancelled:
        finish(Outcome::Stopped);
        return;
    case InviteExporter::Outcome::Failed:
        finish(Outcome::WriteFailed);
        return;
    }
}

void ExportRun::cancel()
{
    if (m_phase == Phase::Writing) {
        m_exporter->cancel();
    } else if (m_phase == Phase::Loading) {
        finish(Outcome::Stopped);
    }
}

void ExportRun::finish(Outcome outcome)
{
    m_outcome = outcome;
    setPhase(Phase::Idle);
    m_claim = {};
    emit finished();
}

void ExportRun::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        emit phaseChanged();
}

} // namespace Vestibule
