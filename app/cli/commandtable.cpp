// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtable.h"

#include "cli/commandhelp.h"
#include "cli/commands/applycommand.h"
#include "cli/commands/doctorcommand.h"
#include "cli/commands/exportcommand.h"
#include "cli/commands/invitecommand.h"
#include "cli/commands/listcommand.h"
#include "cli/commands/plancommand.h"
#include "cli/commands/profilescommand.h"
#include "cli/commands/remembercommand.h"
#include "cli/commands/resendcommand.h"
#include "cli/commands/resumecommand.h"
#include "cli/commands/reviewcommand.h"
#include "cli/commands/revokecommand.h"
#include "cli/commands/rostercommand.h"
#include "cli/commands/runscommand.h"
#include "cli/commands/showcommand.h"

namespace Vestibule {

namespace {

struct Entry
{
    QLatin1String name;
    std::unique_ptr<Command> (*make)(Console &);
};

template <typename T>
std::unique_ptr<Command> make(Console &console)
{
    return std::make_unique<T>(console);
}

constexpr Entry kCommands[] = {
    {QLatin1String("list"), make<ListCommand>},
    {QLatin1String("show"), make<ShowCommand>},
    {QLatin1String("invite"), make<InviteCommand>},
    {QLatin1String("revoke"), make<RevokeCommand>},
    {QLatin1String("resend"), make<ResendCommand>},
    {QLatin1String("runs"), make<RunsCommand>},
    {QLatin1String("resume"), make<ResumeCommand>},
    {QLatin1String("plan"), make<PlanCommand>},
    {QLatin1String("apply"), make<ApplyCommand>},
    {QLatin1String("roster"), make<RosterCommand>},
    {QLatin1String("export"), make<ExportCommand>},
    {QLatin1String("review"), make<ReviewCommand>},
    {QLatin1String("profiles"), make<ProfilesCommand>},
    {QLatin1String("remember"), make<RememberCommand>},
    {QLatin1String("doctor"), make<DoctorCommand>},
};

/// "--limit" and its like: options of any command whose value is the next argument.
QStringList optionsWithValue()
{
    QStringList found{QStringLiteral("--") + profileOption(),
                      QStringLiteral("--open")}; // of the window
    Console console;
    for (const Entry &entry : kCommands) {
        const auto options = entry.make(console)->options();
        for (const QCommandLineOption &option : options) {
            if (!option.valueName().isEmpty())
                found << QStringLiteral("--") + option.names().constFirst();
        }
    }
    return found;
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const Entry &entry : kCommands)
        names << entry.name;
    return names;
}

std::unique_ptr<Command> makeCommand(const QString &name, Console &console)
{
    for (const Entry &entry : kCommands) {
        if (name == entry.name)
            return entry.make(console);
    }
    return nullptr;
}

QString firstWord(const QStringList &arguments)
{
    const QStringList withValue = optionsWithValue();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

} // namespace Vestibule
