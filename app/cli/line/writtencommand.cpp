// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/line/writtencommand.h"

#include "domain/query/invitequery.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_@%+:,./-]+$"));
    if (harmless.match(word).hasMatch() && !word.endsWith(u'\n'))
        return word;
    QString quoted = word;
    quoted.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + quoted + u'\'';
}

QStringList filterWords(const QString &search)
{
    return search.isEmpty() ? QStringList() : QStringList{QStringLiteral("--filter"), search};
}

QStringList projectWords(const ProjectChoice &projects)
{
    if (projects.kind == ProjectChoice::Kind::None)
        return {QStringLiteral("--no-projects")};
    QStringList words;
    if (projects.kind == ProjectChoice::Kind::Chosen) {
        for (const ProjectGrant &grant : projects.chosen)
            words << QStringLiteral("--project") << grant.id + u':' + grant.role;
    }
    return words;
}

} // namespace

QString WrittenCommand::shellWords(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words)
        quoted.append(shellWord(word));
    return quoted.join(u' ');
}

QString WrittenCommand::line(const QStringList &words, const QStringList &plain) const
{
    QStringList all{QStringLiteral("vestibule")};
    all += words;
    if (m_target.demo)
        all += QStringLiteral("--demo");
    else if (!m_target.profile.isEmpty())
        all << QStringLiteral("--profile") << m_target.profile;
    const bool odd = std::any_of(plain.cbegin(), plain.cend(),
                                 [](const QString &word) { return word.startsWith(u'-'); });
    if (odd)
        all += QStringLiteral("--");
    return shellWords(all + plain);
}

std::optional<QString> WrittenCommand::search(const QString &typed)
{
    const InviteQuery query = parseInviteQuery(typed);
    // Only the window knows the last check, and who sent an invite.
    for (const QString &word : {QStringLiteral("new"), QStringLiteral("changed")}) {
        if (query.asks(QueryCondition::Field::Is, word))
            return {};
    }
    if (query.needsInviters())
        return {};
    QString sound = typed;
    QList<QueryProblem> problems = query.problems;
    std::sort(problems.begin(), problems.end(),
              [](const QueryProblem &a, const QueryProblem &b) { return a.position > b.position; });
    for (const QueryProblem &problem : std::as_const(problems))
        sound.remove(problem.position, problem.length);
    return parseInviteQuery(sound).isEmpty() ? QString() : sound.trimmed();
}

QString WrittenCommand::setProfile(const QStringList &options, const QString &name)
{
    return WrittenCommand().line(
        QStringList{QStringLiteral("profiles"), QStringLiteral("set")} + options, {name});
}

QString WrittenCommand::unlock() const
{
    return line({QStringLiteral("runs"), QStringLiteral("--unlock")});
}

QString WrittenCommand::list(const QString &search) const
{
    return line(QStringList{QStringLiteral("list")} + filterWords(search));
}

QString WrittenCommand::exported(const QString &search, const QString &path,
                                 const QString &format) const
{
    return line(QStringList{QStringLiteral("export"), QStringLiteral("--output"), path,
                            QStringLiteral("--format"), format}
                + filterWords(search));
}

QString WrittenCommand::review(int ownerDays, const QStringList &domains) const
{
    QStringList words{QStringLiteral("review"), QStringLiteral("--owner-days"),
                      QString::number(ownerDays)};
    for (const QString &domain : domains)
        words << QStringLiteral("--domain") << domain;
    return line(words);
}

QString WrittenCommand::picked(StepKind kind, const QStringList &ids) const
{
    const bool known = kind == StepKind::Revoke || kind == StepKind::Resend;
    if (!known || ids.isEmpty() || ids.size() > kMostWords)
        return {};
    return line({kind == StepKind::Revoke ? QStringLiteral("revoke") : QStringLiteral("resend")},
                ids);
}

QString WrittenCommand::revokeExpired() const
{
    return line({QStringLiteral("revoke"), QStringLiteral("--status"), QStringLiteral("expired")});
}

QString WrittenCommand::revokePendingFor(int days) const
{
    return line({QStringLiteral("revoke"), QStringLiteral("--filter"),
                 QStringLiteral("status:pending invited:>=%1d").arg(days)});
}

QString WrittenCommand::run(const QList<RunStep> &steps) const
{
    if (steps.size() > kMostWords)
        return {};
    // Among people to be invited a resend is that of an expired invite, which inviting does as
    // well.
    const bool inviting = std::any_of(steps.cbegin(), steps.cend(), [](const RunStep &step) {
        return step.kind == StepKind::Create;
    });
    QStringList revoked;
    QStringList resent;
    QList<NewInvite> people;
    for (const RunStep &step : steps) {
        if (step.kind == StepKind::Revoke || step.kind == StepKind::Change)
            revoked.append(step.inviteId);
        else if (step.kind == StepKind::Resend && !inviting)
            resent.append(step.inviteId);
        if (step.kind == StepKind::Create || step.kind == StepKind::Change
            || (step.kind == StepKind::Resend && inviting))
            people.append(step.invite);
    }
    QStringList lines{picked(StepKind::Revoke, revoked), picked(StepKind::Resend, resent),
                      invite(people)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString WrittenCommand::invite(const QList<NewInvite> &people) const
{
    if (people.size() > kMostWords)
        return {};
    QList<std::pair<NewInvite, QStringList>> groups; // few, in the order of their first person
    for (const NewInvite &person : people) {
        NewInvite payload = person;
        payload.email.clear();
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&payload](const auto &g) { return g.first == payload; });
        if (group == groups.end())
            groups.append({payload, {person.email}});
        else
            group->second.append(person.email);
    }
    QStringList lines;
    for (const auto &[payload, emails] : std::as_const(groups)) {
        lines.append(
            line(QStringList{QStringLiteral("invite"), QStringLiteral("--role"), payload.role}
                     + projectWords(payload.projects),
                 emails));
    }
    return lines.join(u'\n');
}

} // namespace Vestibule
