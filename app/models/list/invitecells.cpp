// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitecells.h"

#include "domain/text/isotime.h"
#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"
#include "models/list/timetext.h"

#include <QLocale>
#include <QStringList>

namespace Vestibule {

namespace {

using Model = InviteTableModel;

constexpr qsizetype kNamedProjects = 2; // further ones are counted only

} // namespace

QString InviteCells::display(int row, int column) const
{
    switch (column) {
    case Model::EmailColumn:
        return visibleText(m_model.store().email(row));
    case Model::StatusColumn:
        return stateText(state(row), m_model.store().status(row));
    case Model::RoleColumn:
        return roleText(m_model.store().role(row));
    case Model::ProjectsColumn:
        return projectsText(row);
    case Model::InvitedColumn:
    case Model::ExpiresColumn:
    case Model::AcceptedColumn:
        return timeText(row, column);
    case Model::IdColumn:
        return visibleText(m_model.store().id(row));
    case Model::InvitedByColumn:
        return inviterText(row);
    default:
        return {};
    }
}

QString InviteCells::shortDisplay(int row, int column) const
{
    const std::optional<qint64> moment = time(row, column);
    return moment ? shortRelativeTime(*moment, m_model.clock()()) : display(row, column);
}

QString InviteCells::toolTip(int row, int column) const
{
    if (column == Model::ProjectsColumn)
        return projectsToolTip(row);
    if (column == Model::InvitedByColumn && m_model.inviterNumber(row) == 0)
        return tr("The audit log does not say who sent this invite.");
    if (const std::optional<qint64> moment = time(row, column))
        return exactTime(*moment);
    QString text = display(row, column);
    if (column != Model::EmailColumn)
        return text;
    if (const QString change = changeText(row); !change.isEmpty())
        text += u'\n' + change;
    if (const QString asOf = asOfText(row); !asOf.isEmpty())
        text += u'\n' + asOf;
    return text;
}

QString InviteCells::accessible(int row, int column) const
{
    if (column == Model::ProjectsColumn)
        return projectsAccessible(row);
    const QString text = display(row, column);
    if (column == Model::EmailColumn) {
        QString told = text;
        for (const QString &more : {changeText(row), asOfText(row)}) {
            if (!more.isEmpty())
                told = tr("%1, %2", "an address, and what became of its invite").arg(told, more);
        }
        if (told != text)
            return told;
    }
    if (column == Model::InvitedByColumn)
        return m_model.inviter(row).isEmpty() ? tr("Unknown") : text;
    if (!text.isEmpty())
        return text;
    return column == Model::AcceptedColumn ? tr("Not accepted") : tr("Unknown");
}

QString InviteCells::copy(int row, int column) const
{
    switch (column) {
    case Model::EmailColumn:
        return m_model.store().email(row);
    case Model::IdColumn:
        return m_model.store().id(row);
    case Model::InvitedByColumn:
        return m_model.inviter(row);
    case Model::StatusColumn:
        return m_model.store().status(row);
    case Model::RoleColumn:
        return m_model.store().role(row);
    case Model::ProjectsColumn:
        return projectsCopy(row);
    case Model::InvitedColumn:
    case Model::ExpiresColumn:
    case Model::AcceptedColumn:
        return isoTime(time(row, column));
    default:
        return display(row, column);
    }
}

InviteState InviteCells::state(int row) const
{
    const InviteStore &store = m_model.store();
    return stateOf(store.status(row), store.expiresAt(row), m_model.clock()());
}

QString InviteCells::header(int column)
{
    switch (column) {
    case Model::EmailColumn:
        return tr("Email");
    case Model::StatusColumn:
        return tr("Status");
    case Model::RoleColumn:
        return tr("Role");
    case Model::ProjectsColumn:
        return tr("Projects");
    case Model::InvitedColumn:
        return tr("Invited");
    case Model::ExpiresColumn:
        return tr("Expires");
    case Model::AcceptedColumn:
        return tr("Accepted", "column: when the invite was accepted");
    case Model::IdColumn:
        return tr("ID");
    case Model::InvitedByColumn:
        return tr("Invited by");
    default:
        return {};
    }
}

QString InviteCells::roleText(const QString &role)
{
    if (role == QLatin1String("reader"))
        return tr("Reader");
    if (role == QLatin1String("owner"))
        return tr("Owner");
    return visibleText(role);
}

std::optional<qint64> InviteCells::time(int row, int column) const
{
    switch (column) {
    case Model::InvitedColumn:
        return m_model.store().createdAt(row);
    case Model::ExpiresColumn:
        return m_model.store().expiresAt(row);
    case Model::AcceptedColumn:
        return m_model.store().acceptedAt(row);
    default:
        return {};
    }
}

QString InviteCells::stateText(InviteState state, const QString &status)
{
    switch (state) {
    case InviteState::Pending:
        return tr("Pending");
    case InviteState::ExpiringSoon:
        return tr("Expiring soon");
    case InviteState::PastExpiry:
        return tr("Past its expiry");
    case InviteState::Accepted:
        return tr("Accepted", "status");
    case InviteState::Expired:
        return tr("Expired");
    case InviteState::Other:
        break;
    }
    return visibleText(status);
}

QString InviteCells::asOfText(int row) const
{
    if (!m_model.isAsOf(row))
        return {};
    return tr("as of %1", "a time").arg(momentText(m_model.store().readAt(row), m_model.clock()()));
}

QString InviteCells::changeText(int row) const
{
    switch (m_model.changeOf(row)) {
    case ListChange::New:
        return tr("new since the last check");
    case ListChange::Accepted:
        return tr("accepted since the last check");
    case ListChange::Expired:
        return tr("expired since the last check");
    case ListChange::Other:
        return tr("changed since the last check");
    case ListChange::None:
        break;
    }
    return {};
}

// A dash is what the API did not say, as with projects; what was not read yet is empty.
QString InviteCells::inviterText(int row) const
{
    return m_model.inviterNumber(row) == 0 ? QStringLiteral("\u2014")
                                           : visibleText(m_model.inviter(row));
}

QString InviteCells::timeText(int row, int column) const
{
    if (const std::optional<qint64> moment = time(row, column))
        return relativeTime(*moment, m_model.clock()());
    const bool open = statusOf(m_model.store().status(row)) == InviteStatus::Pending;
    return column == Model::ExpiresColumn && open ? tr("No expiry") : QString();
}

QString InviteCells::projectsText(int row) const
{
    const auto &projects = m_model.store().projects(row);
    if (!projects)
        return QStringLiteral("\u2014");
    if (projects->isEmpty())
        return tr("None", "no project");
    QStringList names;
    for (const ProjectGrant &grant : projects->first(std::min(projects->size(), kNamedProjects)))
        names.append(m_model.projectTitle(grant.id));
    const QString named = names.join(tr(", ", "between names"));
    const qsizetype more = projects->size() - kNamedProjects;
    if (more <= 0)
        return named;
    return tr("%1 +%2", "names of projects and the number of further ones")
        .arg(named, QLocale().toString(qlonglong(more)));
}

QString InviteCells::projectsToolTip(int row) const
{
    const auto &projects = m_model.store().projects(row);
    if (!projects)
        return tr("The API did not list the projects of this invite.");
    if (projects->isEmpty())
        return tr("This invite gives access to no project.");
    QStringList lines;
    for (const ProjectGrant &grant : *projects) {
        lines.append(grant.role.isEmpty()
                         ? m_model.projectTitle(grant.id)
                         : tr("%1: %2", "a project's name and the role in it")
                               .arg(m_model.projectTitle(grant.id), projectRoleText(grant.role)));
    }
    return lines.join(u'\n');
}

QString InviteCells::projectsAccessible(int row) const
{
    const auto &projects = m_model.store().projects(row);
    if (!projects)
        return tr("Unknown");
    if (projects->isEmpty())
        return tr("None", "no project");
    QStringList names;
    for (const ProjectGrant &grant : *projects)
        names.append(m_model.projectTitle(grant.id));
    return names.join(tr(", ", "between names"));
}

QString InviteCells::projectsCopy(int row) const
{
    const auto &projects = m_model.store().projects(row);
    return projects ? grantsText(*projects) : QString();
}

QString InviteCells::projectRoleText(const QString &role)
{
    if (role == QLatin1String("member"))
        return tr("Member", "role in a project");
    if (role == QLatin1String("owner"))
        return tr("Owner", "role in a project");
    return visibleText(role);
}

} // namespace Vestibule
