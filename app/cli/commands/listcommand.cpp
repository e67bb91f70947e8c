// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/listcommand.h"

#include "cli/read/invitejson.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace Vestibule {

ListCommand::ListCommand(Console &console)
    : Command(console)
    , m_search(console)
{ }

QString ListCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "List the invites.");
}

Command::Arguments ListCommand::arguments() const
{
    return {QStringLiteral("list"), summary(), QStringLiteral("list")};
}

QList<QCommandLineOption> ListCommand::options() const
{
    return {
        {QStringLiteral("json"),
         QCoreApplication::translate("CommandLine", "Print a JSON array instead of a table.")},
        {QStringLiteral("limit"),
         QCoreApplication::translate("CommandLine", "Stop after that many invites."),
         QStringLiteral("N")},
        InviteSearch::option(),
        InviteMemory::option(),
    };
}

QString ListCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_remembered = parser.isSet(InviteMemory::option().names().constFirst());
    if (!words.isEmpty())
        return QCoreApplication::translate("CommandLine", "list takes no other arguments.");
    if (const QString problem = m_search.configure(parser); !problem.isEmpty())
        return problem;
    if (!parser.isSet(QStringLiteral("limit")))
        return {};
    bool isNumber = false;
    m_limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
    return isNumber && *m_limit > 0
        ? QString()
        : QCoreApplication::translate("CommandLine", "--limit takes a whole number of 1 or more.");
}

void ListCommand::start(InviteService *service)
{
    m_read = std::make_unique<ReadAllInvites>(service);
    memory().prepare(*m_read);
    if (m_remembered)
        memory().useRemembered(*m_read);
    connect(m_read.get(), &ReadAllInvites::arrived, this, &ListCommand::onArrived);
    connect(m_read.get(), &ReadAllInvites::finished, this, &ListCommand::onRead);
    if (!m_search.isGiven()) {
        m_read->start();
        return;
    }
    connect(&m_search, &InviteSearch::finished, this, &ListCommand::onSearchReady);
    m_search.prepare(service);
}

void ListCommand::onSearchReady()
{
    if (m_search.error())
        fail(*m_search.error());
    else
        m_read->start();
}

void ListCommand::cancel()
{
    m_search.stop();
    m_read->stop();
    finish(ExitCode::Cancelled);
}

void ListCommand::onArrived(const QList<Invite> &invites)
{
    for (const Invite &invite : invites)
        m_search.see(invite);
    QList<Invite> wanted;
    std::copy_if(invites.cbegin(), invites.cend(), std::back_inserter(wanted),
                 [this](const Invite &invite) { return m_search.holds(invite); });
    if (m_limit)
        wanted = wanted.mid(0, *m_limit - m_written);
    m_written += int(wanted.size());
    if (!put(wanted)) {
        m_read->stop();
        giveUpWriting();
    } else if (m_limit && m_written >= *m_limit) {
        m_read->stop();
        complete();
    } else {
        m_console.showProgress(QCoreApplication::translate("CommandLine", "%n invite(s) read…",
                                                           nullptr, m_read->count()));
    }
}

bool ListCommand::put(const QList<Invite> &invites)
{
    if (!m_json)
        return m_console.write(m_table.lines(invites).toLocal8Bit());
    for (const Invite &invite : invites)
        m_array.append(inviteToJson(invite));
    return true;
}

void ListCommand::onRead()
{
    if (m_read->error()) {
        fail(*m_read->error());
        return;
    }
    m_console.say(m_search.slip());
    memory().save(*m_read);
    complete();
}

void ListCommand::complete()
{
    const QString malformed = m_read->malformedText();
    m_console.say(malformed);
    memory().sayAsOf(m_read->asOfMs());
    if (m_json && !m_console.write(escapedJson(QJsonDocument(m_array).toJson())))
        giveUpWriting();
    else
        finish(malformed.isEmpty() ? ExitCode::Done : ExitCode::DoneInPart);
}

} // namespace Vestibule
