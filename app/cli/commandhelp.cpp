// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandhelp.h"

#include "cli/commandexamples.h"
#include "cli/commandtable.h"
#include "cli/helplayout.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

QString exitCodesText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Exit codes: 0 done, 1 failed or all left out, 2 usage error, 3 key or permission, 4 "
        "outcome unknown, 5 partly done (some failed, are invalid or were left out), 6 the review "
        "found something or the plan a difference, 7 keychain locked, 130 cancelled.");
}

QString environmentText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Environment: OPENAI_ADMIN_KEY (else the key from the system's keychain is used), "
        "OPENAI_BASE_URL, OPENAI_ORG_ID; VESTIBULE_PROFILE names a profile, which beats them.");
}

QList<HelpEntry> commandList(Console &console)
{
    QList<HelpEntry> entries;
    const QStringList names = commandNames();
    for (const QString &name : names)
        entries.append({name, makeCommand(name, console)->summary()});
    for (const WordCommand &word : wordCommands())
        entries.append({word.name, word.summary});
    return entries;
}

QList<HelpEntry> optionList(const QList<QCommandLineOption> &options)
{
    QList<HelpEntry> entries;
    for (const QCommandLineOption &option : options) {
        QString shown = shownNames(option).join(QLatin1String(", "));
        if (shown.isEmpty())
            continue;
        if (!option.valueName().isEmpty())
            shown += u' ' + option.valueName();
        entries.append({shown, option.description()});
    }
    return entries;
}

/// What stands in brackets stays in one line.
QString unbroken(QString syntax)
{
    int depth = 0;
    for (QChar &c : syntax) {
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u' ' && depth > 0)
            c = QChar(QChar::Nbsp);
    }
    return syntax;
}

QString usage(const QStringList &syntaxes, int width)
{
    const QString label = QCoreApplication::translate("CommandLine", "Usage:") + u' ';
    QString text;
    for (const QString &syntax : syntaxes) {
        const QString before = text.isEmpty() ? label : QString(label.size(), u' ');
        text += before + wrapped(unbroken(syntax), width, label.size() + 4, label.size());
    }
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QString exampleLines(const QString &name)
{
    const QStringList examples = commandExamples(name);
    if (examples.isEmpty())
        return {};
    QString text = u'\n' + QCoreApplication::translate("CommandLine", "Examples:") + u'\n';
    for (const QString &example : examples)
        text += QLatin1String("  vestibule ") + example + u'\n';
    return text;
}

} // namespace

QStringList shownNames(const QCommandLineOption &option)
{
    QStringList shown;
    if (option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
        return shown;
    const QStringList names = option.names();
    for (const QString &name : names)
        shown << (name.size() == 1 ? u'-' + name : QLatin1String("--") + name);
    return shown;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {demoOption(),
         QCoreApplication::translate("CommandLine", "Use the demo organization; no key needed.")},
        {profileOption(),
         QCoreApplication::translate(
             "CommandLine",
             "Use this profile, whatever the environment says; see vestibule profiles."),
         QStringLiteral("NAME")},
        {QStringLiteral("quiet"),
         QCoreApplication::translate("CommandLine", "Tell neither progress nor waits.")},
        {QStringLiteral("verbose"),
         QCoreApplication::translate("CommandLine",
                                     "Tell each response of the API: what was asked, the status, "
                                     "the size and the request id.")},
        {unattendedOption(),
         QCoreApplication::translate("CommandLine",
                                     "Ask nothing, as a timer needs it: a locked keychain is told, "
                                     "and the exit code is 7.")},
        helpOption(),
    };
}

QList<QCommandLineOption> commonOptions(const Command &command)
{
    QList<QCommandLineOption> options = commonOptions();
    for (QCommandLineOption &option : options) {
        const QString name = option.names().constLast();
        if ((name == demoOption() && !command.takesDemo())
            || (name == profileOption() && !command.usesProfile()))
            option.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    return options;
}

QList<QCommandLineOption> generalOptions()
{
    QList<QCommandLineOption> options = commonOptions();
    options.append(
        {QStringLiteral("open"),
         QCoreApplication::translate(
             "CommandLine", "What the window opens with: an invitation of people, or the review."),
         QStringLiteral("invite|review")});
    options.append({{QStringLiteral("v"), QStringLiteral("version")},
                    QCoreApplication::translate("CommandLine", "Print the version.")});
    return options;
}

QList<WordCommand> wordCommands()
{
    return {
        {QStringLiteral("help"), QStringLiteral("help [COMMAND]"),
         QCoreApplication::translate("CommandLine", "Print the help of a command.")},
        {QStringLiteral("completion"), QStringLiteral("completion bash|zsh|fish"),
         QCoreApplication::translate("CommandLine", "Print what completes commands in a shell.")},
    };
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")},
            QCoreApplication::translate("CommandLine", "Print this help.")};
}

QString demoOption()
{
    return QStringLiteral("demo");
}

QString profileOption()
{
    return QStringLiteral("profile");
}

QString unattendedOption()
{
    return QStringLiteral("unattended");
}

void prepareParser(QCommandLineParser &parser, const Command &command)
{
    const Command::Arguments arguments = command.arguments();
    // "-hash" is one unknown option rather than four, the first of which asks for help.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(arguments.name, arguments.meaning, arguments.syntax);
    parser.addOptions(command.options());
    parser.addOptions(commonOptions(command));
}

QString commandHelp(const Command &command, const QString &name, int width)
{
    const Command::Arguments arguments = command.arguments();
    QString text = usage({QLatin1String("vestibule [options] ") + arguments.syntax}, width);
    text += wrapped(command.summary(), width);
    text += u'\n' + QCoreApplication::translate("CommandLine", "Options:") + u'\n'
        + columns(optionList(command.options() + commonOptions(command)), width);
    if (arguments.name != name) // it takes some
        text += u'\n' + QCoreApplication::translate("CommandLine", "Arguments:") + u'\n'
            + columns({{arguments.name, arguments.meaning}}, width);
    return text + exampleLines(name) + u'\n' + wrapped(exitCodesText(), width);
}

QString commandHelp(const WordCommand &command, int width)
{
    return usage({QLatin1String("vestibule ") + command.syntax}, width)
        + wrapped(command.summary, width) + exampleLines(command.name);
}

QString generalHelp(Console &console, int width)
{
    const QString intro = QCoreApplication::translate(
        "CommandLine", "Vestibule manages the invites of an OpenAI organization.");
    const QString window = QCoreApplication::translate(
        "CommandLine",
        "Without a command, the window opens: with the profile that was last open there unless "
        "--profile names another one, and with FILE as a list of people to invite. A command works "
        "without a window.");
    const QString options = QStringLiteral("[--demo|--profile NAME]");
    return wrapped(intro, width) + u'\n'
        + usage({QStringLiteral("vestibule %1 [--open invite|review]").arg(options),
                 QStringLiteral("vestibule %1 FILE").arg(options),
                 QStringLiteral("vestibule COMMAND %1 [...]").arg(options)},
                width)
        + u'\n' + wrapped(window, width) + u'\n'
        + QCoreApplication::translate("CommandLine", "Commands:") + u'\n'
        + columns(commandList(console), width) + u'\n'
        + QCoreApplication::translate("CommandLine", "Options:") + u'\n'
        + columns(optionList(generalOptions()), width) + u'\n' + wrapped(environmentText(), width)
        + u'\n' + wrapped(exitCodesText(), width);
}

} // namespace Vestibule
