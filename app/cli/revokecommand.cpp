// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/revokecommand.h"

#include "cli/plaintext.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

const char *wordFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::AlreadyAccepted:
        return "accepted";
    case ApiError::Kind::OutcomeUnknown:
        return "unknown";
    default:
        return "failed";
    }
}

} // namespace

QString RevokeCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Revoke invites that are not accepted yet.");
}

Command::Arguments RevokeCommand::arguments() const
{
    return {QStringLiteral("ID"),
            QCoreApplication::translate("CommandLine", "The ID of an invite; any number."),
            QStringLiteral("revoke ID…")};
}

QList<QCommandLineOption> RevokeCommand::options() const
{
    return {};
}

QString RevokeCommand::configure(const QCommandLineParser &, const QStringList &words)
{
    QStringList ids = words;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        if (id.trimmed().isEmpty())
            return QCoreApplication::translate("CommandLine", "An ID is empty.");
        Invite invite;
        invite.id = id.trimmed();
        m_invites << invite;
    }
    return m_invites.isEmpty()
        ? QCoreApplication::translate("CommandLine", "Say which invites to revoke, by their IDs.")
        : QString();
}

void RevokeCommand::start(InviteService *service)
{
    m_revoke = std::make_unique<RevokeInvites>(service, m_invites);
    m_waits.follow(m_revoke.get());
    connect(m_revoke.get(), &RevokeInvites::rowFinished, this, &RevokeCommand::onRow);
    connect(m_revoke.get(), &RevokeInvites::finished, this, &RevokeCommand::onFinished);
    m_revoke->start();
}

void RevokeCommand::cancel()
{
    m_cancelled = true;
    m_revoke->cancel();
}

void RevokeCommand::onRow(int row)
{
    const RevokeInvites::Row &done = m_revoke->rows().at(row);
    if (!done.tried)
        return;
    if (done.result) {
        m_tally.addDone();
        put(done.id, *done.result == Revoked::AlreadyGone ? "already-gone" : "revoked");
        return;
    }
    const ApiError &error = done.result.error();
    m_tally.add(error);
    put(done.id, wordFor(error));
    m_console.say(QStringLiteral("%1: %2").arg(done.id, errorLine(error)));
}

void RevokeCommand::onFinished()
{
    const auto &rows = m_revoke->rows();
    for (const RevokeInvites::Row &row : rows) {
        if (row.tried)
            continue;
        if (m_cancelled)
            m_tally.add({ApiError::Kind::Cancelled, 0, {}, {}, {}, {}, {}});
        else
            m_tally.addLeftOut();
        put(row.id, "not-tried");
    }
    finish(m_tally.exitCode());
}

// A reader that has gone is no reason to stop half way, so writing may fail here.
void RevokeCommand::put(const QString &id, const char *outcome)
{
    m_console.write((printable(id) + u'\t' + QLatin1String(outcome) + u'\n').toUtf8());
}

} // namespace Vestibule
