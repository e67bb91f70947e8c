// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitymodel.h"

#include "domain/errortext.h"
#include "domain/text/isotime.h"
#include "domain/text/momenttext.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/list/timetext.h"

#include <algorithm>

namespace Vestibule {

namespace {

qint64 timeOf(const RunStep &step)
{
    return step.settledAt != 0 ? step.settledAt : step.sentAt;
}

QString doneText(StepKind kind)
{
    switch (kind) {
    case StepKind::Create:
        return ActivityModel::tr("Invited");
    case StepKind::Revoke:
        return ActivityModel::tr("Revoked");
    case StepKind::Resend:
        return ActivityModel::tr("Resent");
    case StepKind::Change:
        return ActivityModel::tr("Changed");
    }
    return {};
}

QString skippedText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Accepted:
        return ActivityModel::tr("Skipped: already accepted");
    case SkipReason::AlreadyPending:
        return ActivityModel::tr("Skipped: already has an open invite");
    case SkipReason::AlreadyMember:
        return ActivityModel::tr("Skipped: already a member");
    case SkipReason::LeftOut:
        return ActivityModel::tr("Skipped: left out");
    case SkipReason::EarlierUnknown:
        return ActivityModel::tr("Skipped: an earlier invite may still go through");
    case SkipReason::JustInvited:
        return ActivityModel::tr("Skipped: invited a moment ago");
    case SkipReason::Guarded:
        return ActivityModel::tr("Skipped: not allowed by a rule of the organization");
    case SkipReason::None:
        break;
    }
    return ActivityModel::tr("Skipped");
}

QString troubleText(const RunStep &step)
{
    const QString why = ActivityModel::reasonText(step);
    QString what = step.state == StepState::Unknown ? ActivityModel::tr("Unknown")
                                                    : ActivityModel::tr("Failed");
    if (step.isHalfDone())
        what = ActivityModel::tr("Revoked, not yet invited again");
    return why.isEmpty() ? what : ActivityModel::tr("%1: %2", "outcome: reason").arg(what, why);
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

QString ActivityModel::kindText(StepKind kind)
{
    switch (kind) {
    case StepKind::Create:
        return tr("Invite");
    case StepKind::Revoke:
        return tr("Revoke");
    case StepKind::Resend:
        return tr("Resend");
    case StepKind::Change:
        return tr("Change");
    }
    return {};
}

QString ActivityModel::reasonText(const RunStep &step)
{
    if (!step.error)
        return {};
    return step.state == StepState::Unknown ? lostAnswerText(*step.error)
                                            : errorText(*step.error).what;
}

QString ActivityModel::outcomeText(const RunStep &step)
{
    switch (step.state) {
    case StepState::Queued:
        return step.isHalfDone() ? tr("Revoked, not yet invited again") : tr("Not started");
    case StepState::Sent:
        return tr("In progress");
    case StepState::Done:
        return doneText(step.kind);
    case StepState::Failed:
    case StepState::Unknown:
        return troubleText(step);
    case StepState::Skipped:
        return skippedText(step.skipReason);
    }
    return {};
}

void ActivityModel::setSteps(const QList<RunStep> &steps, bool more)
{
    beginResetModel();
    m_steps = steps;
    m_more = more;
    m_asked = false;
    endResetModel();
}

void ActivityModel::append(const QList<RunStep> &steps, bool more)
{
    m_more = more;
    m_asked = false;
    if (steps.isEmpty())
        return;
    const auto first = static_cast<int>(m_steps.size());
    beginInsertRows({}, first, first + static_cast<int>(steps.size()) - 1);
    m_steps += steps;
    endInsertRows();
}

void ActivityModel::failMore()
{
    m_asked = false;
}

void ActivityModel::update(const QList<RunStep> &steps)
{
    for (const RunStep &step : steps) {
        const auto place =
            std::lower_bound(m_steps.cbegin(), m_steps.cend(), step.id,
                             [](const RunStep &known, qint64 id) { return known.id > id; });
        if (place == m_steps.cend() || place->id != step.id)
            continue;
        const auto row = static_cast<int>(place - m_steps.cbegin());
        m_steps[row] = step;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ActivityModel::setRunUnderWay(qint64 runId)
{
    if (m_runUnderWay == runId)
        return;
    m_runUnderWay = runId;
    if (!m_steps.isEmpty())
        emit dataChanged(index(0, OutcomeColumn), index(rowCount() - 1, OutcomeColumn));
}

qint64 ActivityModel::lastId() const
{
    return m_steps.isEmpty() ? 0 : m_steps.constLast().id;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::text(const RunStep &step, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeOf(step) != 0 ? momentText(timeOf(step)) : QString();
    case EmailColumn:
        return visibleText(step.invite.email);
    case WhatColumn:
        return kindText(step.kind);
    case OutcomeColumn:
        return step.state == StepState::Sent && step.runId != m_runUnderWay
            ? tr("Interrupted: Resume checks the outcome")
            : outcomeText(step);
    case InviteIdColumn:
        return visibleText(step.inviteId);
    case NewInviteIdColumn:
        return visibleText(step.newInviteId);
    case RequestIdColumn:
        return visibleText(step.requestId);
    default:
        return {};
    }
}

QString ActivityModel::copied(const RunStep &step, int column) const
{
    if (column != TimeColumn)
        return text(step, column);
    return timeOf(step) != 0 ? isoTime(timeOf(step)) : QString();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == TimeColumn && timeOf(step) != 0
                                ? exactTime(timeOf(step))
                                : text(step, index.column()));
    case StateRole:
        return int(step.state);
    case CopyRole:
        return copied(step, index.column());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EmailColumn:
        return tr("Address");
    case WhatColumn:
        return tr("Action");
    case OutcomeColumn:
        return tr("Outcome");
    case InviteIdColumn:
        return tr("Invite ID");
    case NewInviteIdColumn:
        return tr("New invite ID");
    case RequestIdColumn:
        return tr("Request ID");
    default:
        return {};
    }
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit moreWanted(lastId());
}

} // namespace Vestibule
