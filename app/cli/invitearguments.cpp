// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invitearguments.h"

#include "domain/emailaddress.h"
#include "domain/errortext.h"

#include <QCoreApplication>
#include <QSet>

namespace Vestibule {

namespace {

/// A sentence about the first wrong project; the others are in `grants` then or not.
QString readProjects(const QStringList &values, QList<ProjectGrant> &grants)
{
    QSet<QString> ids;
    for (const QString &value : values) {
        const qsizetype colon = value.lastIndexOf(u':');
        const ProjectGrant grant{value.left(colon).trimmed(), value.mid(colon + 1).trimmed()};
        if (colon < 1 || grant.id.isEmpty()
            || (grant.role != QLatin1String("member") && grant.role != QLatin1String("owner"))) {
            return QCoreApplication::translate(
                       "CommandLine", "--project takes ID:member or ID:owner, and “%1” is neither.")
                .arg(value);
        }
        if (ids.contains(grant.id)) {
            return QCoreApplication::translate("CommandLine", "The project %1 is given twice.")
                .arg(grant.id);
        }
        ids.insert(grant.id);
        grants << grant;
    }
    return {};
}

QString addressProblem(const QStringList &addresses)
{
    QStringList problems;
    for (const QString &address : addresses) {
        const QString text = emailProblemText(checkEmail(address.trimmed()));
        if (!text.isEmpty())
            problems << QStringLiteral("%1: %2").arg(address, text);
    }
    return problems.join(u' ');
}

QString roleProblem(const QString &role)
{
    if (role == QLatin1String("reader") || role == QLatin1String("owner"))
        return {};
    return QCoreApplication::translate("CommandLine",
                                       "Say which role they get: --role reader or --role owner.");
}

} // namespace

InviteArguments InviteArguments::from(const QStringList &addresses, const QString &role,
                                      const QStringList &projects, bool noProjects)
{
    InviteArguments arguments;
    ProjectChoice choice;
    if (addresses.isEmpty()) {
        arguments.problem = QCoreApplication::translate("CommandLine", "Say whom to invite.");
        return arguments;
    }
    for (const QString &problem :
         {addressProblem(addresses), roleProblem(role), readProjects(projects, choice.chosen)}) {
        if (arguments.problem.isEmpty())
            arguments.problem = problem;
    }
    if (noProjects && !projects.isEmpty()) {
        arguments.problem = QCoreApplication::translate(
            "CommandLine", "--project and --no-projects cannot both be given.");
    }
    if (noProjects)
        choice.kind = ProjectChoice::Kind::None;
    else if (!choice.chosen.isEmpty())
        choice.kind = ProjectChoice::Kind::Chosen;
    QSet<QString> seen;
    for (const QString &address : addresses) {
        const QString folded = foldedEmail(address);
        if (!seen.contains(folded))
            arguments.invites << NewInvite{address.trimmed(), role, choice};
        seen.insert(folded);
    }
    return arguments;
}

} // namespace Vestibule
