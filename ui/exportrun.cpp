// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportrun.h"

#include "models/invitefiltermodel.h"
#include "ui/inviteexporter.h"

#include <algorithm>
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
    if (m_phase != Phase::Loading || !m_loadingIsOurs || !m_invites)
        return;
    pager()->disconnect(this);
    pager()->cancel();
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

ApiCall::WaitReason ExportRun::waitReason() const
{
    return m_invites ? pager()->waitReason() : ApiCall::WaitReason::None;
}

qint64 ExportRun::waitLeftMs() const
{
    return m_invites ? pager()->waitLeftMs() : 0;
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
    m_loadingIsOurs = !pager()->isLoadingAll();
    m_waitsForRefresh = pager()->isRefreshing();
    setPhase(Phase::Loading);
    if (pager()->state() == InvitePager::State::Failed)
        pager()->retry();
    pager()->loadAll();
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
        break;
    }
    if (pager()->isLoadingAll())
        return;
    // A refresh ends where the list was loaded to; anything else was stopped by the person.
    if (std::exchange(m_waitsForRefresh, false))
        pager()->loadAll();
    else
        finish(Outcome::Stopped);
}

void ExportRun::write()
{
    // Nobody can select what is not shown.
    m_unreadable = m_order.rows == Rows::Selected ? 0 : m_invites->invites()->malformedCount();
    setPhase(Phase::Writing);
    m_exporter->start(m_order.path, m_order.format, idsToWrite());
}

QStringList ExportRun::idsToWrite() const
{
    QStringList ids;
    if (m_order.rows == Rows::All) {
        const InviteStore &store = m_invites->invites()->store();
        ids.reserve(store.count());
        for (int row = 0; row < store.count(); ++row)
            ids += store.id(row);
        return ids;
    }
    m_invites->flush();
    if (m_order.rows == Rows::Filtered) {
        ids.reserve(m_invites->rowCount());
        for (int row = 0; row < m_invites->rowCount(); ++row)
            ids += m_invites->index(row, 0).data(InviteTableModel::IdRole).toString();
        return ids;
    }
    ids = m_order.selected;
    std::stable_sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        return m_invites->rowOf(a) < m_invites->rowOf(b);
    });
    return ids;
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
        const bool ours = m_loadingIsOurs;
        finish(Outcome::Stopped);
        if (ours)
            pager()->cancel();
    }
}

void ExportRun::finish(Outcome outcome)
{
    m_outcome = outcome;
    setPhase(Phase::Idle);
    emit finished();
}

void ExportRun::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        emit phaseChanged();
}

} // namespace Vestibule
