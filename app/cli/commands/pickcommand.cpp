// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/pickcommand.h"

#include "cli/terminal/commandtext.h"
#include "domain/emailaddress.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool isReady(const RunRow &row)
{
    return row.standing == RunRow::Standing::Ready;
}

} // namespace

PickCommand::PickCommand(Console &console)
    : RunCommand(console)
    , m_search(console)
{ }

PickCommand::~PickCommand() = default;

QList<QCommandLineOption> PickCommand::options() const
{
    return InviteSelection::options() + runOptions(true)
        + QList<QCommandLineOption>{
            InviteSearch::option(),
            {QStringLiteral("yes"),
             CommandText::tr(
                 "Do not ask; needed in a script where --status, --older-than or --filter "
                 "finds more than one.")}};
}

QString PickCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_yes = parser.isSet(QStringLiteral("yes"));
    QString problem = configureRun(parser, true);
    if (problem.isEmpty())
        problem = m_selection.configure(parser);
    if (problem.isEmpty())
        problem = m_search.configure(parser);
    for (const QString &word : words) {
        const QString id = word.trimmed();
        if (id.isEmpty())
            return CommandText::tr("An ID is empty.");
        if (!m_ids.contains(id))
            m_ids << id;
    }
    if (!problem.isEmpty())
        return problem;
    if (isSelecting() && !m_ids.isEmpty())
        return CommandText::tr("Give either IDs, or --status, --older-than and --filter.");
    return isSelecting() || !m_ids.isEmpty()
        ? QString()
        : CommandText::tr(
            "Say which invites: by their IDs, or by --status, --older-than or --filter.");
}

void PickCommand::prepare()
{
    if (isSelecting())
        select();
    else
        retrieve();
}

void PickCommand::stopPreparing()
{
    if (m_retrieval)
        m_retrieval->stop();
    m_search.stop();
    if (m_read)
        m_read->stop();
}

void PickCommand::retrieve()
{
    m_retrieval = std::make_unique<InviteRetrieval>(service(), m_ids, m_console);
    connect(m_retrieval.get(), &InviteRetrieval::finished, this, &PickCommand::onRetrieved);
    m_retrieval->start();
}

void PickCommand::onRetrieved()
{
    const std::optional<ApiError> &error = m_retrieval->error();
    if (error && error->kind == ApiError::Kind::MissingScope && worksUnseen()) {
        carryOutUnseen();
        return;
    }
    if (error) {
        failWith(*error);
        return;
    }
    for (const QString &id : std::as_const(m_ids)) {
        if (const std::optional<Invite> invite = m_retrieval->invite(id)) {
            addRow(*invite);
            continue;
        }
        Invite unknown;
        unknown.id = id;
        m_rows.append(unknownRow(stepOn(kind(), unknown)));
        m_rows.last().line = int(m_rows.size());
    }
    tellUntold();
    carryOut(m_rows);
}

void PickCommand::carryOutUnseen()
{
    m_console.say(CommandText::tr(
        "This key may not read invites, so those to be revoked are known by their IDs alone."));
    for (const QString &id : std::as_const(m_ids)) {
        Invite unseen;
        unseen.id = id;
        addRow(unseen);
    }
    carryOut(m_rows);
}

void PickCommand::select()
{
    if (!m_search.isGiven()) {
        readList();
        return;
    }
    connect(&m_search, &InviteSearch::finished, this, &PickCommand::onSearchReady);
    m_search.prepare(service());
}

void PickCommand::onSearchReady()
{
    if (m_search.error())
        failWith(*m_search.error());
    else
        readList();
}

void PickCommand::readList()
{
    m_read = std::make_unique<InviteRead>(service());
    m_waits.follow(m_read->pager());
    connect(m_read.get(), &InviteRead::arrived, this, [this](const QList<Invite> &invites) {
        m_seen += invites;
        m_console.showProgress(CommandText::tr("%n invite(s) read…", nullptr, int(m_seen.size())));
    });
    connect(m_read.get(), &InviteRead::finished, this, &PickCommand::onSelected);
    m_read->start();
}

void PickCommand::onSelected()
{
    m_console.clearProgress();
    if (m_read->error()) {
        failWith(*m_read->error());
        return;
    }
    const QString malformed = m_read->malformedText();
    if (!malformed.isEmpty())
        m_console.say(malformed);
    if (const QString slip = m_search.slip(m_seen); !slip.isEmpty()) {
        m_console.say(CommandText::tr("%1 Nothing was done.", "a sentence").arg(slip));
        endWith(ExitCode::Usage);
        return;
    }
    const std::optional<qint64> now = service()->clock().serverNow();
    if (!now && (m_selection.needsNow() || m_search.needsNow())) {
        m_console.say(serverTimeUnknownText());
        endWith(ExitCode::Failed);
        return;
    }
    for (const Invite &invite : std::as_const(m_seen)) {
        if (m_selection.holds(invite, now) && m_search.holds(invite))
            addRow(invite);
    }
    noteKnown();
    if (m_rows.isEmpty())
        m_console.say(CommandText::tr("No invite matches; there is nothing to do."));
    tellUntold();
    const int count = int(std::count_if(m_rows.cbegin(), m_rows.cend(), isReady));
    if (count > 1 && !m_yes && !isDryRun())
        askAbout(count);
    else
        carryOut(m_rows);
}

void PickCommand::askAbout(int count)
{
    if (!Input::isConversation()) {
        m_console.say(question(count));
        m_console.say(
            CommandText::tr("Nothing was done: without a terminal this needs --yes. --dry-run "
                            "shows which ones they are."));
        endWith(ExitCode::Usage);
        return;
    }
    ask(question(count), [this](bool yes) {
        if (yes)
            carryOut(m_rows);
        else
            endWith(ExitCode::Cancelled);
    });
}

void PickCommand::addRow(const Invite &invite)
{
    const RunStep step = stepOn(kind(), invite);
    const int line = int(m_rows.size()) + 1;
    if (!isRevocable(invite)) {
        m_rows.append(acceptedRow(line, step));
        return;
    }
    RunRow row;
    row.line = line;
    row.step = step;
    row.verdict = QStringLiteral("ready");
    row.detail = invite.status.isEmpty() ? invite.id
                                         : QStringLiteral("%1 (%2)").arg(invite.id, invite.status);
    if (kind() != StepKind::Revoke) {
        const QString folded = foldedEmail(invite.email);
        // Two new invites for one address would be refused, and one is what is meant.
        if (m_taken.contains(folded)) {
            row.standing = RunRow::Standing::Repeated;
            row.step.state = StepState::Skipped;
            row.step.skipReason = SkipReason::LeftOut;
            row.verdict = QStringLiteral("twice");
            row.reason =
                CommandText::tr("%1 is left out, since another invite of this address is resent.")
                    .arg(invite.id);
        } else if (!invite.projects) {
            ++m_untold;
        }
        m_taken.insert(folded);
    }
    m_rows.append(row);
}

// So that after a lost answer no other invite of the address is taken for the new one.
void PickCommand::noteKnown()
{
    QHash<QString, QStringList> ids;
    for (const Invite &invite : std::as_const(m_seen)) {
        const QString folded = foldedEmail(invite.email);
        if (m_taken.contains(folded))
            ids[folded].append(invite.id);
    }
    for (RunRow &row : m_rows) {
        row.step.knownIds = ids.value(foldedEmail(row.step.invite.email));
        row.step.knownIds.removeAll(row.step.inviteId);
    }
}

void PickCommand::tellUntold()
{
    if (m_untold > 0) {
        m_console.say(
            CommandText::tr("The API does not tell the projects of %n invite(s); the new ones "
                            "open the default project.",
                            nullptr, m_untold));
    }
}

} // namespace Vestibule
