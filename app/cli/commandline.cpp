// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "accounts/settings.h"
#include "cli/commandhelp.h"
#include "cli/commandrun.h"
#include "cli/commandtable.h"
#include "cli/terminal/exitcode.h"
#include "domain/invite.h"

#include <QCoreApplication>

#include <memory>

namespace Vestibule {

namespace {

bool isAskedFor(const QStringList &arguments, const QString &shortName, const QString &longName)
{
    return arguments.contains(shortName) || arguments.contains(longName);
}

ExitCode refuse(Console &console, const QString &problem, const QString &command)
{
    console.say(problem);
    const QString name = command.isEmpty() ? QString() : command + u' ';
    console.say(QCoreApplication::translate("CommandLine", "See vestibule %1--help.").arg(name));
    return ExitCode::Usage;
}

ExitCode print(Console &console, const QString &text)
{
    return console.write(text.toLocal8Bit()) ? ExitCode::Done : ExitCode::Failed;
}

/// What is wrong with --profile and --demo; empty where nothing is.
QString profileProblem(const QCommandLineParser &parser, const Command &command)
{
    const bool demo = parser.isSet(QStringLiteral("demo"));
    const bool named = parser.isSet(profileOption());
    if ((demo || named) && !command.usesProfile()) {
        return QCoreApplication::translate("CommandLine",
                                           "This command takes neither --demo nor --profile.");
    }
    if (demo && named)
        return QCoreApplication::translate("CommandLine", "Give one of --demo and --profile.");
    if (named && parser.value(profileOption()).trimmed().isEmpty())
        return QCoreApplication::translate("CommandLine", "Say which profile --profile means.");
    return {};
}

ExitCode runCommand(Console &console, Interrupts &interrupts, const QString &name,
                    const QStringList &arguments)
{
    std::unique_ptr<Command> command = makeCommand(name, console);
    QCommandLineParser parser;
    prepareParser(parser, *command);
    const bool understood = parser.parse(QStringList{QStringLiteral("vestibule")} + arguments);
    const bool literal = isAskedFor(arguments, QStringLiteral("-h"), QStringLiteral("--help"));
    if (parser.isSet(QStringLiteral("help")) && (understood || literal))
        return print(console, commandHelp(parser));
    if (!understood)
        return refuse(console, parser.errorText(), name);
    const QString problem = command->configure(parser, parser.positionalArguments().mid(1));
    if (!problem.isEmpty())
        return refuse(console, problem, name);
    if (const QString wrong = profileProblem(parser, *command); !wrong.isEmpty())
        return refuse(console, wrong, name);
    CommandRun run(std::move(command), console, interrupts);
    return run.run(parser.isSet(QStringLiteral("demo")), parser.value(profileOption()));
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    // A stray word belongs to no window either, and is refused in words instead.
    const bool startsWithWord = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    return startsWithWord || commandNames().contains(firstWord(arguments))
        || isAskedFor(arguments, QStringLiteral("-h"), QStringLiteral("--help"))
        || isAskedFor(arguments, QStringLiteral("-v"), QStringLiteral("--version"));
}

int runCommandLine(const QStringList &arguments)
{
    Console console;
    Interrupts interrupts;
    const QString name = firstWord(arguments);
    setExpiringSoonDays(Settings::keptPreferences().soonDays); // as the window means it
    if (commandNames().contains(name))
        return int(runCommand(console, interrupts, name, arguments));
    if (isAskedFor(arguments, QStringLiteral("-h"), QStringLiteral("--help")))
        return int(print(console, generalHelp(console)));
    if (isAskedFor(arguments, QStringLiteral("-v"), QStringLiteral("--version")))
        return int(print(console, QStringLiteral("vestibule " VESTIBULE_VERSION "\n")));
    const QString problem = name.isEmpty()
        ? QCoreApplication::translate("CommandLine", "No command is given.")
        : QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(name);
    return int(refuse(console, problem, {}));
}

} // namespace Vestibule
