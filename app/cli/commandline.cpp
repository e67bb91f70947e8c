// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "accounts/settings.h"
#include "cli/commandhelp.h"
#include "cli/commandrun.h"
#include "cli/commandtable.h"
#include "cli/completion.h"
#include "cli/optionvalues.h"
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

/// The problem, and which of these words was meant, where one is like it. As the sets are small,
/// two letters that begin one word alone are enough.
QString withMeant(const QString &problem, const QString &given, const QStringList &words,
                  const QString &before = {})
{
    QString meant = nearestWord(given, words);
    if (meant.isEmpty() && given.size() == 2) {
        QStringList begun;
        for (const QString &word : words) {
            if (word.startsWith(given))
                begun << word;
        }
        meant = begun.size() == 1 ? begun.constFirst() : QString();
    }
    return meant.isEmpty() ? problem : problem + u' ' + didYouMean(before + meant);
}

QString unknownCommand(const QString &name)
{
    QStringList known = commandNames();
    for (const WordCommand &word : wordCommands())
        known << word.name;
    const QString problem =
        QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(name);
    return withMeant(problem, name, known);
}

bool isAbout(const QString &problem, const QString &option, const QString &given)
{
    return problem.contains(QLatin1String("--") + option) || problem.contains(given);
}

/// What the command says of what it was given, and which word was meant where it knows but some.
QString configureProblem(const QCommandLineParser &parser, Command &command)
{
    using Kind = Command::Completion::Kind;
    const QStringList words = parser.positionalArguments().mid(1);
    const QString problem = command.configure(parser, words);
    if (problem.isEmpty())
        return {};
    const Command::Completion first = command.arguments().first;
    if (first.kind == Kind::Words && !words.isEmpty() && !first.words.contains(words.constFirst()))
        return withMeant(problem, words.constFirst(), first.words);
    const QList<QCommandLineOption> options = command.options();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constLast();
        const Command::Completion value = optionValue(name).value_or(Command::Completion());
        if (value.kind != Kind::Words)
            continue;
        const QStringList given = parser.values(name);
        for (const QString &word : given) {
            if (!value.words.contains(word) && isAbout(problem, name, word))
                return withMeant(problem, word, value.words);
        }
    }
    return problem;
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
    return unknown.isEmpty()
        ? parser.errorText()
        : withMeant(parser.errorText(), unknown.constFirst(), known, QStringLiteral("--"));
}

QString talkProblem(const QCommandLineParser &parser)
{
    const bool isBoth =
        parser.isSet(QStringLiteral("quiet")) && parser.isSet(QStringLiteral("verbose"));
    return isBoth ? QCoreApplication::translate("CommandLine", "Give one of --quiet and --verbose.")
                  : QString();
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
    const QString problem = configureProblem(parser, *command);
    if (!problem.isEmpty())
        return refuse(console, problem, name);
    if (const QString wrong = profileProblem(parser, *command); !wrong.isEmpty())
        return refuse(console, wrong, name);
    if (const QString wrong = talkProblem(parser); !wrong.isEmpty())
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
        const QString problem =
            QCoreApplication::translate("CommandLine", "Say for which shell: %1.")
                .arg(completedShells().join(QLatin1String(", ")));
        return refuse(console, withMeant(problem, words.value(0), completedShells()),
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
    const QString noFile = peopleFileProblem(name);
    return int(refuse(console, noFile.isEmpty() ? problem : noFile, {}));
}

} // namespace Vestibule
