// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/rostercommand.h"

#include "accounts/settings.h"
#include "cli/read/exporttarget.h"
#include "cli/terminal/commandtext.h"
#include "domain/roster/rosterexample.h"
#include "domain/text/visibletext.h"
#include "exchange/roster/rosterfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr QLatin1String kProtect("protect");
constexpr QLatin1String kAllowDomain("allow-domain");
constexpr QLatin1String kOwnDomain("own-domain");
constexpr QLatin1String kOwnersFromOwn("owners-from-own-domains");
constexpr QLatin1String kMostOwners("most-open-owners");
constexpr QLatin1String kClear("clear");
constexpr QLatin1String kJson("json");

QString listLine(QLatin1String name, const QStringList &words)
{
    return name + u'\t' + visibleText(words.join(u' ')) + u'\n';
}

} // namespace

RosterCommand::RosterCommand(Console &console)
    : Command(console)
    , m_journal(console)
{
    connect(&m_journal, &RunJournal::ready, this, &RosterCommand::onJournal);
    connect(&m_journal, &RunJournal::failed, this, [this](ExitCode code) { finish(code); });
}

RosterCommand::~RosterCommand() = default;

QString RosterCommand::summary() const
{
    return CommandText::tr("Write the organization as it is as a roster (dump), or show and set "
                           "the rules that no run breaks (rules).");
}

Command::Arguments RosterCommand::arguments() const
{
    return {QStringLiteral("TASK"),
            CommandText::tr("dump: write members and open invites as a roster to --output. "
                            "example: for the demo organization, one that differs a little. rules: "
                            "print the rules; with options, change them first."),
            QStringLiteral("roster dump|example --output FILE | roster rules"),
            {Completion::Kind::Words,
             {QStringLiteral("dump"), QStringLiteral("example"), QStringLiteral("rules")}}};
}

QList<QCommandLineOption> RosterCommand::options() const
{
    return {
        {QStringLiteral("output"),
         CommandText::tr("The roster file to write; an existing file is replaced. - is stdout."),
         QStringLiteral("FILE")},
        {kProtect,
         CommandText::tr("An address or a domain whose invites are never revoked or changed; may "
                         "be repeated."),
         QStringLiteral("EMAIL|DOMAIN")},
        {kAllowDomain,
         CommandText::tr("A domain that may be invited; may be repeated. Without any, every domain "
                         "may."),
         QStringLiteral("DOMAIN")},
        {kOwnDomain,
         CommandText::tr("A domain that belongs to the organization; may be repeated. The review "
                         "in the window uses the same."),
         QStringLiteral("DOMAIN")},
        {kOwnersFromOwn,
         CommandText::tr("Whether only people of the organization's own domains may be invited as "
                         "owners."),
         QStringLiteral("yes|no")},
        {kMostOwners,
         CommandText::tr("How many invites for owners may be open at once; any: no limit."),
         QStringLiteral("NUMBER|any")},
        {kClear, CommandText::tr("Forget the rules that were set before.")},
        {kJson, CommandText::tr("Print the rules as a JSON object.")},
    };
}

QString RosterCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_output = parser.value(QStringLiteral("output"));
    const QString task = words.size() == 1 ? words.constFirst() : QString();
    if (task == QLatin1String("dump") || task == QLatin1String("example")) {
        m_task = task == QLatin1String("dump") ? Task::Dump : Task::Example;
        if (parser.isSet(kJson))
            return CommandText::tr("--json goes with roster rules.");
        return m_output.isEmpty()
            ? CommandText::tr("Specify the file: --output FILE, or - for stdout.")
            : QString();
    }
    if (task != QLatin1String("rules"))
        return CommandText::tr("Specify what to do: roster dump, example or rules.");
    m_task = Task::Rules;
    return configureRules(parser);
}

QString RosterCommand::configureRules(const QCommandLineParser &parser)
{
    m_clear = parser.isSet(kClear);
    m_json = parser.isSet(kJson);
    m_set.protectedPeople = parser.values(kProtect);
    m_set.allowedDomains = parser.values(kAllowDomain);
    m_set.ownDomains = parser.values(kOwnDomain);
    const QStringList words = m_set.protectedPeople + m_set.allowedDomains + m_set.ownDomains;
    if (std::any_of(words.cbegin(), words.cend(),
                    [](const QString &word) { return word.trimmed().isEmpty(); }))
        return CommandText::tr("A rule is empty.");
    const QString fromOwn = parser.value(kOwnersFromOwn);
    if (parser.isSet(kOwnersFromOwn)) {
        if (fromOwn != QLatin1String("yes") && fromOwn != QLatin1String("no"))
            return CommandText::tr("--owners-from-own-domains takes yes or no.");
        m_ownersFromOwn = fromOwn == QLatin1String("yes");
    }
    const QString most = parser.value(kMostOwners);
    m_setsMost = parser.isSet(kMostOwners);
    if (m_setsMost && most != QLatin1String("any")) {
        bool isNumber = false;
        const int number = most.toInt(&isNumber);
        if (!isNumber || number < 0)
            return CommandText::tr("--most-open-owners takes a whole number of 0 or more, or any.");
        m_set.mostOpenOwners = number;
    }
    m_sets = m_clear || !words.isEmpty() || m_ownersFromOwn || m_setsMost;
    return {};
}

void RosterCommand::start(InviteService *service)
{
    if (m_task == Task::Example && journalsAreKept()) {
        m_console.say(CommandText::tr("roster example is for the demo organization: add --demo."));
        QMetaObject::invokeMethod(
            this, [this] { finish(ExitCode::Usage); }, Qt::QueuedConnection);
        return;
    }
    m_journal.setTarget(target());
    m_lookup = std::make_unique<RosterLookup>(service, m_console);
    connect(m_lookup.get(), &RosterLookup::finished, this, &RosterCommand::onLookedUp);
    if (m_task != Task::Rules)
        m_lookup->start();
    else if (m_sets) // an organization without a journal gets one, to be known by
        m_journal.open(service, journalFolder(), credentials(), RunJournal::Word::None);
    else
        m_journal.openToRead(service, journalFolder(), credentials(), RunJournal::Word::None);
}

void RosterCommand::cancel()
{
    if (m_lookup)
        m_lookup->stop();
    m_journal.disconnect(this);
    finish(ExitCode::Cancelled);
}

void RosterCommand::onLookedUp()
{
    if (m_lookup->error()) {
        fail(*m_lookup->error());
        return;
    }
    const RosterSources &sources = m_lookup->sources();
    const QList<RosterRow> rows = m_task == Task::Example
        ? rosterExample(sources)
        : rosterOf(sources.invites.items, sources.members.items);
    const QByteArray bytes = rosterFile(rows);
    ExportTarget target(m_output, m_console);
    QIODevice *out = target.open();
    if (out == nullptr || out->write(bytes) != bytes.size() || !target.commit()) {
        if (m_output == QLatin1String("-")) {
            giveUpWriting();
            return;
        }
        m_console.say(
            CommandText::tr("%1 cannot be written: %2.").arg(m_output, target.errorText()));
        finish(ExitCode::Failed);
        return;
    }
    m_console.say(CommandText::tr("%n person(s) written.", nullptr, int(rows.size())));
    finish(sources.invites.isWhole && sources.members.isWhole ? ExitCode::Done
                                                              : ExitCode::DoneInPart);
}

void RosterCommand::onJournal()
{
    const QString organization =
        journalsAreKept() ? m_journal.organization() : Settings::demoOrganization();
    GuardRails rails = Settings::keptGuardRails(organization);
    if (m_sets) {
        Settings settings;
        settings.setOrganization(organization);
        rails = settings.guardRails();
        if (m_clear)
            rails = {.ownDomains = rails.ownDomains};
        rails.protectedPeople += m_set.protectedPeople;
        rails.allowedDomains += m_set.allowedDomains;
        rails.ownDomains += m_set.ownDomains;
        rails.protectedPeople.removeDuplicates();
        rails.allowedDomains.removeDuplicates();
        rails.ownDomains.removeDuplicates();
        rails.ownersFromOwnDomains = m_ownersFromOwn.value_or(rails.ownersFromOwnDomains);
        if (m_setsMost)
            rails.mostOpenOwners = m_set.mostOpenOwners;
        settings.setGuardRails(rails);
        rails = Settings::keptGuardRails(organization);
    }
    if (m_console.write(m_json ? rulesJson(rails) : rulesText(rails)))
        finish(ExitCode::Done);
    else
        giveUpWriting();
}

QByteArray RosterCommand::rulesJson(const GuardRails &rails) const
{
    const QJsonObject rules{
        {QStringLiteral("protect"), QJsonArray::fromStringList(rails.protectedPeople)},
        {QStringLiteral("allow_domains"), QJsonArray::fromStringList(rails.allowedDomains)},
        {QStringLiteral("own_domains"), QJsonArray::fromStringList(rails.ownDomains)},
        {QStringLiteral("owners_from_own_domains"), rails.ownersFromOwnDomains},
        {QStringLiteral("most_open_owners"),
         rails.mostOpenOwners ? QJsonValue(*rails.mostOpenOwners) : QJsonValue()},
    };
    return escapedJson(QJsonDocument(rules).toJson());
}

QByteArray RosterCommand::rulesText(const GuardRails &rails) const
{
    const QString most =
        rails.mostOpenOwners ? QString::number(*rails.mostOpenOwners) : QStringLiteral("any");
    const QString text = listLine(kProtect, rails.protectedPeople)
        + listLine(kAllowDomain, rails.allowedDomains) + listLine(kOwnDomain, rails.ownDomains)
        + listLine(kOwnersFromOwn,
                   {rails.ownersFromOwnDomains ? QStringLiteral("yes") : QStringLiteral("no")})
        + listLine(kMostOwners, {most});
    return text.toUtf8();
}

} // namespace Vestibule
