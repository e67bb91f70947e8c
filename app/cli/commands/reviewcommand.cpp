// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/reviewcommand.h"

#include "cli/commands/reviewreport.h"
#include "cli/terminal/commandtext.h"
#include "domain/errortext.h"
#include "domain/review/reviewtext.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kMostDays = 36'500;

} // namespace

QString ReviewCommand::summary() const
{
    return CommandText::tr(
        "Find invites that should be cleaned up; the exit code is 6 if there are any.");
}

Command::Arguments ReviewCommand::arguments() const
{
    return {QStringLiteral("review"), summary(), QStringLiteral("review")};
}

QList<QCommandLineOption> ReviewCommand::options() const
{
    QStringList words;
    for (const ReviewRule rule : reviewRules())
        words << ReviewText::word(rule);
    return {
        {QStringLiteral("json"), CommandText::tr("Print a JSON object instead of tables.")},
        {QStringLiteral("owner-days"),
         CommandText::tr("How many days an invite for an owner may be pending (7)."),
         QStringLiteral("N")},
        {QStringLiteral("domain"),
         CommandText::tr("A domain that belongs to the organization; may be repeated. By default, "
                         "those of a clear share of the members."),
         QStringLiteral("DOMAIN")},
        {QStringLiteral("only"),
         CommandText::tr("Check only this rule; may be repeated: %1.").arg(words.join(u' ')),
         QStringLiteral("RULE")},
        InviteMemory::option(),
    };
}

QString ReviewCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_remembered = parser.isSet(InviteMemory::option().names().constFirst());
    if (!words.isEmpty())
        return CommandText::tr("review takes no other arguments.");
    if (parser.isSet(QStringLiteral("owner-days"))) {
        bool isNumber = false;
        m_options.ownerDays = parser.value(QStringLiteral("owner-days")).toInt(&isNumber);
        if (!isNumber || m_options.ownerDays < 0 || m_options.ownerDays > kMostDays)
            return CommandText::tr("--owner-days takes a whole number of 0 or more.");
    }
    m_options.ownDomains = parser.values(QStringLiteral("domain"));
    const QStringList &given = m_options.ownDomains;
    const bool odd = std::any_of(given.cbegin(), given.cend(), [](const QString &domain) {
        return domain.trimmed().isEmpty() || domain.lastIndexOf(u'@') > 0;
    });
    if (odd)
        return CommandText::tr("--domain takes a domain, such as example.com.");
    return chooseRules(parser.values(QStringLiteral("only")));
}

QString ReviewCommand::chooseRules(const QStringList &words)
{
    for (const QString &word : words) {
        const std::optional<ReviewRule> rule = ReviewText::ruleOf(word);
        if (!rule)
            return CommandText::tr("There is no rule “%1”.").arg(word);
        m_rules.append(*rule);
    }
    if (m_rules.isEmpty())
        m_rules = reviewRules();
    return {};
}

// The others would raise false alarms without them, or find nothing.
bool ReviewCommand::needsMembers() const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [](ReviewRule rule) {
        return rule != ReviewRule::OwnerOpenLong && rule != ReviewRule::SeveralInvites
            && rule != ReviewRule::ProjectGone;
    });
}

void ReviewCommand::start(InviteService *service)
{
    m_service = service;
    m_read = std::make_unique<ReadAllInvites>(service);
    memory().prepare(*m_read);
    if (m_remembered)
        memory().useRemembered(*m_read);
    connect(m_read.get(), &ReadAllInvites::arrived, this, &ReviewCommand::onArrived);
    connect(m_read.get(), &ReadAllInvites::finished, this, &ReviewCommand::onRead);
    m_sources = std::make_unique<ReadOrganization>(service);
    connect(m_sources.get(), &ReadOrganization::finished, this, &ReviewCommand::onSources);
    m_console.showProgress(CommandText::tr("Reading members and projects…"));
    m_sources->start(needsMembers(), m_rules.contains(ReviewRule::ProjectGone));
}

void ReviewCommand::cancel()
{
    m_sources->stop();
    m_read->stop();
    finish(ExitCode::Cancelled);
}

void ReviewCommand::onSources()
{
    sayUnread(m_sources->projectsError(),
              CommandText::tr("This key has no permission to read the projects."),
              CommandText::tr("The projects could not be read."));
    sayUnread(m_sources->membersError(),
              CommandText::tr("This key has no permission to read the members."),
              CommandText::tr("The members could not be read."));
    m_read->start();
}

void ReviewCommand::sayUnread(const std::optional<ApiError> &error, const QString &mayNot,
                              const QString &failed)
{
    if (!error)
        return;
    const bool permission =
        error->kind == ApiError::Kind::MissingScope || error->kind == ApiError::Kind::Forbidden;
    m_console.say(permission ? mayNot : failed + u' ' + errorText(*error).what);
}

// Not before the server has said what time it is.
void ReviewCommand::beginJudging()
{
    if (m_builder)
        return;
    const ServerClock &clock = m_service->clock();
    m_options.now = clock.now();
    if (!clock.isKnown() && m_rules != QList<ReviewRule>{ReviewRule::SeveralInvites}) {
        m_console.say(CommandText::tr("The server does not send the time, so ages and expiry are "
                                      "based on the clock of this computer, which may be wrong."));
    }
    m_builder = std::make_unique<ReviewBuilder>(m_options, m_sources->sources());
}

void ReviewCommand::onArrived(const QList<Invite> &invites)
{
    beginJudging();
    for (const Invite &invite : invites) {
        if (m_builder->add(invite))
            m_candidates.put(invite);
    }
    m_console.showProgress(CommandText::tr("%n invite(s) read…", nullptr, m_read->count()));
}

void ReviewCommand::onRead()
{
    if (m_read->error()) {
        fail(*m_read->error());
        return;
    }
    memory().save(*m_read);
    report();
}

void ReviewCommand::report()
{
    beginJudging();
    const Review review = m_builder->review();
    const ReviewReport report(review, m_candidates, m_rules, m_options.ownerDays);
    const QString malformed = m_read->malformedText();
    m_console.say(malformed);
    memory().sayAsOf(m_read->asOfMs());
    QStringList lines = report.gaps();
    const bool whole = lines.isEmpty() && malformed.isEmpty();
    if (m_rules.contains(ReviewRule::ForeignDomain) && m_console.showsProgress())
        lines << ReviewText::domains(review.own);
    for (const QString &line : std::as_const(lines))
        m_console.say(line);
    if (!(m_json ? report.writeJson(m_console) : report.writeText(m_console))) {
        giveUpWriting();
        return;
    }
    m_found = report.foundCount();
    if (m_found > 0) {
        finish(ExitCode::Found);
        return;
    }
    // To a file or a mail of cron, silence is what says so.
    if (m_console.showsProgress())
        m_console.say(
            CommandText::tr("Nothing to clean up among %n invite(s).", nullptr, review.judged));
    finish(whole ? ExitCode::Done : ExitCode::DoneInPart);
}

} // namespace Vestibule
