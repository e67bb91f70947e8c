// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/remembercommand.h"

#include "accounts/settings.h"
#include "cli/terminal/alignedtable.h"
#include "cli/terminal/commandtext.h"
#include "domain/baseurl.h"
#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Vestibule {

namespace {

QString statusTable(const QList<RememberedCard> &cards)
{
    QList<QStringList> rows{{CommandText::tr("ORGANIZATION"), CommandText::tr("ADDRESS"),
                             CommandText::tr("SAVED"), CommandText::tr("INVITES"),
                             CommandText::tr("SIZE")}};
    for (const RememberedCard &card : cards) {
        const QString size = QLocale().formattedDataSize(card.bytes);
        if (!card.isReadable) {
            const QString none = QStringLiteral("-");
            rows.append({CommandText::tr("unreadable"), none, none, none, size});
            continue;
        }
        rows.append(
            {card.organizationId.isEmpty() ? QStringLiteral("-") : visibleText(card.organizationId),
             visibleText(shownAddress(card.address)),
             momentText(RememberedList::secondsOf(card.savedAtMs)), QLocale().toString(card.rows),
             size});
    }
    return alignedTable(rows);
}

QByteArray statusJson(bool isOn, const QList<RememberedCard> &cards)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray lists;
    for (const RememberedCard &card : cards) {
        const auto known = [&card](const QJsonValue &value) {
            return card.isReadable ? value : QJsonValue();
        };
        lists.append(QJsonObject{
            {QStringLiteral("base_url"), orNull(card.address)},
            {QStringLiteral("organization"), orNull(card.organizationId)},
            {QStringLiteral("saved_at"), known(RememberedList::secondsOf(card.savedAtMs))},
            {QStringLiteral("invites"), known(card.rows)},
            {QStringLiteral("bytes"), card.bytes},
        });
    }
    const QJsonObject all{{QStringLiteral("on"), isOn}, {QStringLiteral("lists"), lists}};
    return escapedJson(QJsonDocument(all).toJson());
}

/// As RememberCommand::Verb has them.
QStringList verbWords()
{
    return {QStringLiteral("status"), QStringLiteral("on"), QStringLiteral("off"),
            QStringLiteral("forget")};
}

} // namespace

RememberCommand::RememberCommand(Console &console)
    : Command(console)
{ }

QString RememberCommand::summary() const
{
    return CommandText::tr("Say what is remembered of the list, switch that on or off, or forget "
                           "it.");
}

Command::Arguments RememberCommand::arguments() const
{
    return {QStringLiteral("VERB"),
            CommandText::tr("status, as without it: what is kept of which organization. on, off: "
                            "for all profiles; off also forgets. forget: erase what is kept."),
            QStringLiteral("remember [on|off|status|forget]"),
            {Completion::Kind::Words, verbWords()}};
}

QList<QCommandLineOption> RememberCommand::options() const
{
    return {{QStringLiteral("json"),
             CommandText::tr("Print a JSON object instead of a table, with status.")}};
}

QString RememberCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    const qsizetype verb = words.isEmpty() ? 0 : verbWords().indexOf(words.constFirst());
    if (verb < 0 || words.size() > 1)
        return CommandText::tr("remember takes one of on, off, status and forget.");
    m_verb = Verb(verb);
    m_json = parser.isSet(QStringLiteral("json"));
    if (m_json && m_verb != Verb::Status)
        return CommandText::tr("--json goes with status.");
    if (parser.isSet(QStringLiteral("demo")))
        return CommandText::tr("The demo organization is never remembered.");
    const bool isSwitch = m_verb == Verb::On || m_verb == Verb::Off;
    if (isSwitch && parser.isSet(QStringLiteral("profile")))
        return CommandText::tr("remember on and off are for all profiles; leave --profile out.");
    return {};
}

void RememberCommand::start(InviteService *)
{
    QMetaObject::invokeMethod(this, &RememberCommand::run, Qt::QueuedConnection);
}

void RememberCommand::cancel()
{
    finish(ExitCode::Cancelled);
}

void RememberCommand::run()
{
    switch (m_verb) {
    case Verb::Status:
        tellStatus();
        break;
    case Verb::On:
    case Verb::Off:
        turn(m_verb == Verb::On);
        break;
    case Verb::Forget:
        forget();
        break;
    }
}

void RememberCommand::turn(bool isOn)
{
    Settings settings;
    bool isKept = true;
    settings.setFailureHandler([&](const QString &path, const QString &reason) {
        isKept = false;
        m_console.say(CommandText::tr("The choice cannot be saved in %1: %2").arg(path, reason));
    });
    Preferences preferences = settings.preferences();
    preferences.remembersList = isOn;
    settings.setPreferences(preferences);
    settings.setRememberingTold();
    if (isOn) {
        if (isKept)
            m_console.say(CommandText::tr("The list is remembered from now on."));
        finish(isKept ? ExitCode::Done : ExitCode::Failed);
        return;
    }
    const bool isGone = m_memory.forgetAll();
    if (!isGone)
        m_console.say(
            CommandText::tr("Not everything in %1 could be erased.").arg(m_memory.folder()));
    else if (isKept)
        m_console.say(
            CommandText::tr("The list is no longer remembered, and what was kept is erased."));
    finish(isGone && isKept ? ExitCode::Done : ExitCode::Failed);
}

void RememberCommand::forget()
{
    const bool wasKept = !m_memory.status().isEmpty();
    const bool isGone = isAboutOne()
        ? m_memory.forget(RememberedPlace::of(credentials()), credentials().adminKey)
        : m_memory.forgetAll();
    if (!isGone)
        m_console.say(
            CommandText::tr("Not everything in %1 could be erased.").arg(m_memory.folder()));
    else if (!wasKept)
        m_console.say(CommandText::tr("Nothing is remembered."));
    else
        m_console.say(CommandText::tr("What was remembered is erased."));
    finish(isGone ? ExitCode::Done : ExitCode::Failed);
}

void RememberCommand::tellStatus()
{
    const bool isOn = Settings::keptPreferences().remembersList;
    const QList<RememberedCard> cards = isAboutOne()
        ? m_memory.status(RememberedPlace::of(credentials()), credentials().adminKey)
        : m_memory.status();
    if (m_json) {
        if (m_console.write(statusJson(isOn, cards)))
            finish(ExitCode::Done);
        else
            giveUpWriting();
        return;
    }
    m_console.say(isOn ? CommandText::tr("Remembering the list is on.")
                       : CommandText::tr("Remembering the list is off."));
    if (cards.isEmpty()) {
        m_console.say(CommandText::tr("Nothing is remembered."));
        finish(ExitCode::Done);
    } else if (m_console.write(statusTable(cards).toLocal8Bit())) {
        finish(ExitCode::Done);
    } else {
        giveUpWriting();
    }
}

} // namespace Vestibule
