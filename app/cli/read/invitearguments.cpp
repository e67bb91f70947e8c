// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/invitearguments.h"

#include "domain/draft/draftwords.h"
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
        // As in a file: a name alone is a member's, and roles are understood in any case.
        const qsizetype colon = value.lastIndexOf(u':');
        const QString word = value.mid(colon + 1).trimmed();
        const ProjectGrant grant = colon < 0
            ? ProjectGrant{word, QStringLiteral("member")}
            : ProjectGrant{value.left(colon).trimmed(), projectRoleFromWord(word)};
        if (grant.id.isEmpty() || grant.role.isEmpty()) {
            return QCoreApplication::translate(
                       "CommandLine", "--project takes ID, ID:member or ID:owner, not “%1”.")
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
        const QString text = emailProblemText(checkEmail(address.trimmed()), address);
        if (!text.isEmpty())
            problems << QStringLiteral("%1: %2").arg(address, text);
    }
    return problems.join(u' ');
}

QString roleProblem(const QString &role, bool fromFile)
{
    if (!roleFromWord(role).isEmpty() || (fromFile && role.isEmpty()))
        return {};
    if (!role.isEmpty()) {
        return QCoreApplication::translate("CommandLine", "--role takes reader or owner, not “%1”.")
            .arg(role);
    }
    return QCoreApplication::translate("CommandLine",
                                       "Specify the role: --role reader or --role owner.");
}

QString peopleProblem(const QStringList &addresses, bool fromFile)
{
    if (fromFile) {
        return addresses.isEmpty()
            ? QString()
            : QCoreApplication::translate("CommandLine",
                                          "Use either addresses, or a file with --from.");
    }
    return addresses.isEmpty()
        ? QCoreApplication::translate("CommandLine", "Specify who to invite.")
        : addressProblem(addresses);
}

QList<InviteDraft> draftsFrom(const QStringList &addresses)
{
    QList<InviteDraft> drafts;
    QSet<QString> seen;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString folded = foldedEmail(addresses.at(i));
        if (seen.contains(folded))
            continue;
        seen.insert(folded);
        InviteDraft draft;
        draft.line = int(i) + 1;
        draft.email = addresses.at(i).trimmed();
        drafts.append(draft);
    }
    return drafts;
}

} // namespace

InviteArguments InviteArguments::from(const QStringList &addresses, bool fromFile,
                                      const QString &role, const QStringList &projects,
                                      bool noProjects)
{
    InviteArguments arguments;
    ProjectChoice choice;
    for (const QString &problem : {peopleProblem(addresses, fromFile), roleProblem(role, fromFile),
                                   readProjects(projects, choice.chosen)}) {
        if (arguments.problem.isEmpty())
            arguments.problem = problem;
    }
    if (noProjects && !projects.isEmpty()) {
        arguments.problem = QCoreApplication::translate(
            "CommandLine", "--project and --no-projects cannot be used together.");
    }
    if (noProjects)
        choice.kind = ProjectChoice::Kind::None;
    else if (!choice.chosen.isEmpty())
        choice.kind = ProjectChoice::Kind::Chosen;
    arguments.forAll = {{}, roleFromWord(role), choice};
    if (!fromFile)
        arguments.drafts = draftsFrom(addresses);
    return arguments;
}

} // namespace Vestibule
