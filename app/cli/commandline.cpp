// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "accounts/settings.h"
#include "cli/commandhelp.h"
#include "cli/commandrun.h"
#include "cli/commandtable.h"
#include "cli/completion.h"
#include "cli/start/windowoptions.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/standardstreams.h"
#include "cli/terminal/terminalwidth.h"
#include "domain/invite.h"
#include "domain/query/querywords.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <memory>

namespace Vestibule {

namespace {

bool isAskedFor(const QStringList &arguments, const QString &shortName, const QString &longName)
{
    return arguments.contains(shortName) || arguments.contains(longName);
}

QString didYouMean(const QString &meant)
{
    return QCoreApplication::translate("CommandLine", "Did you mean %1?").arg(meant);
}

ExitCode refuse(Console &console, const QString &problem, const QString &command)
{
    console.say(problem);
    const QString name = command.isEmpty() ? QString() : command + u' ';
    console.say(QCoreApplication::translate("CommandLine", "See vestibule %1--help.").arg(name));
    return ExitCode::Usage;
}

QString unknownCommand(const QString &name)
{
    QStringList known = commandNames();
    for (const WordCommand &word : wordCommands())
        known << word.name;
    const QString problem =
        QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(name);
    const QString meant = nearestWord(name, known);
    return meant.isEmpty() ? problem : problem + u' ' + didYouMean(meant);
}

ExitCode print(Console &console, const QString &text)
{
    return console.write(text.toLocal8Bit()) ? ExitCode::Done : ExitCode::Failed;
}

/// What is wrong with --profile and --demo; empty where nothing is.
QString profileProblem(const QCommandLineParser &parser, const Command &command)
{
    const bool demo = parser.isSet(demoOption());
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

/// Of what Qt says of options nobody knows; with the one that was meant, where one is like it.
QString parseProblem(const QCommandLineParser &parser, const Command &command)
{
    QStringList known;
    for (const QCommandLineOption &option : command.options() + commonOptions(command))
        known += option.names();
    const QStringList unknown = parser.unknownOptionNames();
    const QString meant = unknown.isEmpty() ? QString() : nearestWord(unknown.constFirst(), known);
    return meant.isEmpty() ? parser.errorText()
                           : parser.errorText() + u' ' + didYouMean(QLatin1String("--") + meant);
}

/// As the options say that every command has.
void setTalk(Console &console, const QCommandLineParser &parser)
{
    console.setQuiet(parser.isSet(QStringLiteral("quiet")));
    if (parser.isSet(QStringLiteral("verbose")))
        QLoggingCategory::setFilterRules(QStringLiteral("vestibule.api.info=true"));
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
        return print(console, commandHelp(*command, name, terminalWidth()));
    if (!understood)
        return refuse(console, parseProblem(parser, *command), name);
    const QString problem = command->configure(parser, parser.positionalArguments().mid(1));
    if (!problem.isEmpty())
        return refuse(console, problem, name);
    if (const QString wrong = profileProblem(parser, *command); !wrong.isEmpty())
        return refuse(console, wrong, name);
    setTalk(console, parser);
    const bool unattended = parser.isSet(unattendedOption());
    if (unattended)
        leaveTheTerminal();
    CommandRun run(std::move(command), console, interrupts);
    return run.run({.demo = parser.isSet(demoOption()), .profile = parser.value(profileOption())},
                   unattended);
}

QString wordCommandHelp(const QString &name)
{
    for (const WordCommand &word : wordCommands()) {
        if (word.name == name)
            return commandHelp(word, terminalWidth());
    }
    return {};
}

/// The texts that "help" and "completion" print; `words` are what comes behind.
ExitCode runHelp(Console &console, const QStringList &words)
{
    if (words.isEmpty())
        return print(console, generalHelp(console, terminalWidth()));
    const QString name = words.constFirst();
    if (const QString text = wordCommandHelp(name); words.size() == 1 && !text.isEmpty())
        return print(console, text);
    if (words.size() > 1 || !commandNames().contains(name))
        return refuse(console, unknownCommand(words.join(u' ')), QStringLiteral("help"));
    const std::unique_ptr<Command> command = makeCommand(name, console);
    return print(console, commandHelp(*command, name, terminalWidth()));
}

ExitCode runCompletion(Console &console, const QStringList &words)
{
    if (words.size() != 1 || !completedShells().contains(words.constFirst())) {
        return refuse(console,
                      QCoreApplication::translate("CommandLine", "Say for which shell: %1.")
                          .arg(completedShells().join(QLatin1String(", "))),
                      QStringLiteral("completion"));
    }
    return print(console, completionScript(words.constFirst(), console));
}

bool isWordCommand(const QString &name)
{
    return !wordCommandHelp(name).isEmpty();
}

ExitCode runWordCommand(Console &console, const QString &name, QStringList arguments)
{
    arguments.removeOne(name);
    if (isAskedFor(arguments, QStringLiteral("-h"), QStringLiteral("--help")))
        return print(console, wordCommandHelp(name));
    return name == QLatin1String("help") ? runHelp(console, arguments)
                                         : runCompletion(console, arguments);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    // A stray word belongs to no window either, and is refused in words instead.
    const bool startsWithWord = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    const QString word = firstWord(arguments);
    if (startsWithWord && !commandNames().contains(word) && !isWordCommand(word)
        && isFileForWindow(word))
        return false;
    return startsWithWord || commandNames().contains(word) || isWordCommand(word)
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
    if (isWordCommand(name))
        return int(runWordCommand(console, name, arguments));
    if (isAskedFor(arguments, QStringLiteral("-h"), QStringLiteral("--help")))
        return int(print(console, generalHelp(console, terminalWidth())));
    if (isAskedFor(arguments, QStringLiteral("-v"), QStringLiteral("--version")))
        return int(print(console, QStringLiteral("vestibule " VESTIBULE_VERSION "\n")));
    const QString problem = name.isEmpty()
        ? QCoreApplication::translate("CommandLine", "No command is given.")
        : unknownCommand(name);
    return int(refuse(console, problem, {}));
}

} // namespace Vestibule
