// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invitecommand.h"

#include "cli/invitearguments.h"
#include "cli/plaintext.h"
#include "domain/emailaddress.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

const char *wordFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::OutcomeUnknown:
        return "unknown";
    case ApiError::Kind::Cancelled:
        return "not-tried";
    default:
        return "failed";
    }
}

} // namespace

QString InviteCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Invite people.");
}

Command::Arguments InviteCommand::arguments() const
{
    return {QStringLiteral("EMAIL"),
            QCoreApplication::translate("CommandLine", "The address of a person; any number."),
            QStringLiteral("invite EMAIL…")};
}

QList<QCommandLineOption> InviteCommand::options() const
{
    return {
        {QStringLiteral("role"),
         QCoreApplication::translate("CommandLine", "The role in the organization."),
         QStringLiteral("reader|owner")},
        {QStringLiteral("project"),
         QCoreApplication::translate("CommandLine",
                                     "A project to open, and the role there; may be repeated. "
                                     "Without any, the default project is opened."),
         QStringLiteral("ID:member|owner")},
        {QStringLiteral("no-projects"),
         QCoreApplication::translate("CommandLine", "Open no project, not even the default one.")},
    };
}

QString InviteCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    const auto arguments = InviteArguments::from(words, parser.value(QStringLiteral("role")),
                                                 parser.values(QStringLiteral("project")),
                                                 parser.isSet(QStringLiteral("no-projects")));
    m_left = arguments.invites;
    return arguments.problem;
}

void InviteCommand::start(InviteService *service)
{
    m_service = service;
    for (const NewInvite &invite : std::as_const(m_left))
        m_known.insert(foldedEmail(invite.email), {});
    m_read = std::make_unique<InviteRead>(service);
    m_waits.follow(m_read->pager());
    connect(m_read.get(), &InviteRead::arrived, this, &InviteCommand::onArrived);
    connect(m_read.get(), &InviteRead::finished, this, &InviteCommand::onRead);
    m_read->start();
}

void InviteCommand::cancel()
{
    if (m_create) {
        m_cancelled = true;
        m_create->cancel();
        return;
    }
    m_read->stop();
    finish(ExitCode::Cancelled);
}

void InviteCommand::onArrived(const QList<Invite> &invites)
{
    for (const Invite &invite : invites) {
        const auto known = m_known.find(foldedEmail(invite.email));
        if (known == m_known.end())
            continue;
        known->ids << invite.id;
        if (statusOf(invite.status) == InviteStatus::Pending)
            known->pendingId = invite.id;
    }
    m_console.showProgress(QCoreApplication::translate(
        "CommandLine", "Looking for pending invites: %n read…", nullptr, m_read->count()));
}

void InviteCommand::onRead()
{
    const std::optional<ApiError> &error = m_read->error();
    // Some keys may write and not read; whoever uses one cannot look, and wants to invite.
    const bool mayNotRead = error && error->kind == ApiError::Kind::MissingScope;
    if (error && !mayNotRead) {
        fail(*error);
        return;
    }
    if (mayNotRead) {
        m_console.say(QCoreApplication::translate(
            "CommandLine",
            "This key may not read the list, so pending invites of the same people are not seen."));
    }
    next();
}

void InviteCommand::next()
{
    while (!m_left.isEmpty()) {
        const NewInvite invite = m_left.takeFirst();
        const QString pendingId = m_known.value(foldedEmail(invite.email)).pendingId;
        if (pendingId.isEmpty()) {
            send(invite);
            return;
        }
        skip(invite, pendingId);
    }
    finish(m_tally.exitCode());
}

void InviteCommand::send(const NewInvite &invite)
{
    if (m_create)
        m_create.release()->deleteLater(); // this may run in its own finished()
    m_sending = invite.email;
    m_create = std::make_unique<CreateInvite>(m_service, invite);
    m_create->setKnownIds(m_known.value(foldedEmail(invite.email)).ids);
    m_waits.follow(m_create.get());
    connect(m_create.get(), &CreateInvite::finished, this, &InviteCommand::onSent);
    m_create->start();
}

void InviteCommand::onSent()
{
    const QString email = m_sending;
    const Result<Invite> outcome = m_create->outcome();
    if (outcome) {
        m_tally.addDone();
        put(email, "invited", outcome->id);
        tellLook(email);
    } else {
        const ApiError &error = outcome.error();
        m_tally.add(error);
        put(email, wordFor(error));
        if (error.kind != ApiError::Kind::Cancelled)
            m_console.say(QStringLiteral("%1: %2").arg(email, errorLine(error)));
        tellLook(email);
        if (error.isAboutKey()) {
            leaveRest(error);
            return;
        }
    }
    if (m_cancelled && !m_left.isEmpty())
        leaveRest({ApiError::Kind::Cancelled, 0, {}, {}, {}, {}, {}});
    else
        next();
}

void InviteCommand::tellLook(const QString &email)
{
    QString text;
    switch (m_create->look()) {
    case CreateInvite::Look::NotNeeded:
        return;
    case CreateInvite::Look::Found:
        text = QCoreApplication::translate(
                   "CommandLine", "%1: the answer was lost, but the list shows the invite.")
                   .arg(email);
        break;
    case CreateInvite::Look::NotFound:
        text =
            QCoreApplication::translate(
                "CommandLine",
                "%1: the list was read twice, a few seconds apart, and does not show the invite.")
                .arg(email);
        break;
    case CreateInvite::Look::Failed:
        text = m_create->lookError().kind == ApiError::Kind::Cancelled
            ? QCoreApplication::translate("CommandLine", "%1: looking in the list was stopped.")
                  .arg(email)
            : QCoreApplication::translate(
                  "CommandLine", "%1: the list does not tell whether the invite was made. %2")
                  .arg(email, errorText(m_create->lookError()).what);
        break;
    }
    m_console.say(text);
}

void InviteCommand::skip(const NewInvite &invite, const QString &pendingId)
{
    m_tally.addLeftOut();
    put(invite.email, "skipped", pendingId);
    m_console.say(QCoreApplication::translate("CommandLine",
                                              "%1: not invited again, since the invite %2 is still "
                                              "pending. Revoke it first to send a new one.")
                      .arg(invite.email, pendingId));
}

void InviteCommand::leaveRest(const ApiError &reason)
{
    for (const NewInvite &invite : std::as_const(m_left)) {
        m_tally.add(reason);
        put(invite.email, "not-tried");
    }
    m_left.clear();
    finish(m_tally.exitCode());
}

// A reader that has gone is no reason to leave people uninvited, so writing may fail here.
void InviteCommand::put(const QString &email, const char *outcome, const QString &id)
{
    const QString line = printable(email) + u'\t' + QLatin1String(outcome) + u'\t' + printable(id);
    m_console.write(line.toUtf8() + '\n');
}

} // namespace Vestibule
