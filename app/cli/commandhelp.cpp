// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandhelp.h"

#include "cli/commandexamples.h"
#include "cli/commandtable.h"

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

/// `indent`: of the lines behind the first one; `column`: where the first one begins.
QString wrapped(const QString &text, qsizetype indent = 0, qsizetype column = 0)
{
    constexpr qsizetype width = 79;
    QString lines;
    bool isFirst = true; // of its line
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (!isFirst && column + 1 + word.size() > width) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!isFirst) {
            lines += u' ';
            ++column;
        }
        isFirst = false;
        lines += word;
        column += word.size();
    }
    return lines + u'\n';
}

QString commandList(Console &console)
{
    QString text;
    const QStringList names = commandNames();
    const auto add = [&text](const QString &name, const QString &summary) {
        text += QStringLiteral("  %1").arg(name, -12) + wrapped(summary, 14, 14);
    };
    for (const QString &name : names)
        add(name, makeCommand(name, console)->summary());
    for (const WordCommand &word : wordCommands())
        add(word.name, word.summary);
    return text;
}

} // namespace

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
    options.append({QStringLiteral("open"),
                    QCoreApplication::translate(
                        "CommandLine", "What the window opens with: an invite, or the review."),
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

QString commandHelp(const QCommandLineParser &parser, const QString &name, bool takesNothing)
{
    // Qt names the program as it was started, which may be a long path.
    QString text = parser.helpText();
    const QString path = QCoreApplication::arguments().constFirst();
    text.replace(text.indexOf(path), path.size(), QStringLiteral("vestibule"));
    text.replace(parser.applicationDescription() + u'\n', wrapped(parser.applicationDescription()));
    if (takesNothing) // Qt would tell of it once more as its own argument
        text.truncate(text.lastIndexOf(QLatin1String("\n\n")) + 1);
    const QStringList examples = commandExamples(name);
    if (!examples.isEmpty())
        text += u'\n' + QCoreApplication::translate("CommandLine", "Examples:") + u'\n';
    for (const QString &example : examples)
        text += QStringLiteral("  vestibule ") + example + u'\n';
    return text + u'\n' + wrapped(exitCodesText());
}

QString generalHelp(Console &console)
{
    const QString usage = QCoreApplication::translate(
        "CommandLine",
        "Vestibule manages the invites of an OpenAI organization.\n\n"
        "Usage: vestibule [--demo|--profile NAME]    opens the window\n"
        "       vestibule COMMAND [--demo] [...]     works without a window\n\n"
        "Commands:");
    const QString options = QCoreApplication::translate(
        "CommandLine",
        "Options:\n"
        "  --demo          Use the demo organization; no key needed.\n"
        "  --profile NAME  Use this profile; see vestibule profiles. Without it the\n"
        "                  window opens the one that was last open there.\n"
        "  --quiet         Tell neither progress nor waits.\n"
        "  --verbose       Tell each response of the API.\n"
        "  --unattended    Ask nothing, as a timer needs it.\n"
        "  -h, --help      Print this help; after a command, the help of that command.\n"
        "  -v, --version   Print the version.");
    return usage + u'\n' + commandList(console) + u'\n' + options + QStringLiteral("\n\n")
        + wrapped(environmentText()) + u'\n' + wrapped(exitCodesText());
}

} // namespace Vestibule
