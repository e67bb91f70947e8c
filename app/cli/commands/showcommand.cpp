// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/showcommand.h"

#include "cli/terminal/plaintext.h"
#include "domain/text/indentedjson.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

QString statusText(const Invite &invite, qint64 now)
{
    if (stateOf(invite, now) != InviteState::PastExpiry)
        return invite.status;
    return QCoreApplication::translate("CommandLine", "%1 (past its expiry)").arg(invite.status);
}

QString fieldsText(const Invite &invite, qint64 now)
{
    const auto name = [](const char *text) {
        return QCoreApplication::translate("CommandLine", text);
    };
    const QList<std::pair<QString, QString>> fields{
        {name(QT_TRANSLATE_NOOP("CommandLine", "ID")), invite.id},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Email")), invite.email},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Status")), statusText(invite, now)},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Role")), invite.role},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Projects")), projectsText(invite)},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Invited")), timeText(invite.createdAt)},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Expires")), timeText(invite.expiresAt)},
        {name(QT_TRANSLATE_NOOP("CommandLine", "Accepted")), timeText(invite.acceptedAt)},
    };
    qsizetype width = 0;
    for (const auto &[field, value] : fields)
        width = qMax(width, field.size());
    QString text;
    for (const auto &[field, value] : fields)
        text += field.leftJustified(width + 2) + visibleText(value) + u'\n';
    return text;
}

} // namespace

QString ShowCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Show one invite with every field.");
}

Command::Arguments ShowCommand::arguments() const
{
    return {QStringLiteral("ID"),
            QCoreApplication::translate("CommandLine", "The ID of an invite."),
            QStringLiteral("show ID")};
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {{QStringLiteral("json"),
             QCoreApplication::translate("CommandLine", "Print the JSON as the API sent it.")},
            {QStringLiteral("remembered"),
             QCoreApplication::translate("CommandLine",
                                         "Print it as it was when the list was last read.")}};
}

QString ShowCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_remembered = parser.isSet(QStringLiteral("remembered"));
    if (m_json && m_remembered) {
        return QCoreApplication::translate("CommandLine",
                                           "--json and --remembered cannot be used together.");
    }
    m_id = words.value(0).trimmed();
    return words.size() == 1 && !m_id.isEmpty()
        ? QString()
        : QCoreApplication::translate("CommandLine", "show takes the ID of one invite.");
}

void ShowCommand::start(InviteService *service)
{
    m_service = service;
    if (m_remembered && showRemembered())
        return;
    m_call = service->retrieveInvite(m_id);
    connect(m_call.get(), &ApiCall::finished, this, &ShowCommand::onAnswer);
}

bool ShowCommand::showRemembered()
{
    const auto list = memory().loadOrSay();
    if (!list)
        return false;
    for (qsizetype i = 0; i < list->invites.size(); ++i) {
        if (list->invites.at(i).id != m_id)
            continue;
        memory().sayAsOf(list->readAtMs.at(i));
        const Invite invite = list->invites.at(i);
        QMetaObject::invokeMethod(
            this,
            [this, invite] { print(fieldsText(invite, m_service->clock().now()).toLocal8Bit()); },
            Qt::QueuedConnection);
        return true;
    }
    m_console.say(QCoreApplication::translate(
        "CommandLine", "The remembered list does not contain it, so it is read now."));
    return false;
}

void ShowCommand::print(const QByteArray &text)
{
    if (m_console.write(text))
        finish(ExitCode::Done);
    else
        giveUpWriting();
}

void ShowCommand::cancel()
{
    m_call.reset();
    finish(ExitCode::Cancelled);
}

void ShowCommand::onAnswer()
{
    if (!m_call->result()) {
        fail(m_call->result().error());
        return;
    }
    const InviteDetails &details = *m_call->result();
    print(m_json ? indentedJson(details.rawJson).toUtf8() + '\n'
                 : fieldsText(details.invite, m_service->clock().now()).toLocal8Bit());
}

} // namespace Vestibule
