// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandhelp.h"

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
        "found something or the plan a difference, 130 cancelled.");
}

QString environmentText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Environment: OPENAI_ADMIN_KEY (else the key from the system's keychain is used), "
        "OPENAI_BASE_URL, OPENAI_ORG_ID; VESTIBULE_PROFILE names a profile, which beats them.");
}

QString commandList(Console &console)
{
    QString text;
    const QStringList names = commandNames();
    for (const QString &name : names)
        text += QStringLiteral("  %1%2\n").arg(name, -9).arg(makeCommand(name, console)->summary());
    return text;
}

} // namespace

QString profileOption()
{
    return QStringLiteral("profile");
}

void prepareParser(QCommandLineParser &parser, const Command &command)
{
    const Command::Arguments arguments = command.arguments();
    // "-hash" is one unknown option rather than four, the first of which asks for help.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(arguments.name, arguments.meaning, arguments.syntax);
    parser.addOptions(command.options());
    parser.addOption(
        {QStringLiteral("demo"),
         QCoreApplication::translate("CommandLine", "Use the demo organization; no key needed.")});
    parser.addOption(
        {profileOption(),
         QCoreApplication::translate(
             "CommandLine",
             "Use this profile, whatever the environment says; see vestibule profiles."),
         QStringLiteral("NAME")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      QCoreApplication::translate("CommandLine", "Print this help.")});
}

QString commandHelp(const QCommandLineParser &parser)
{
    return parser.helpText() + u'\n' + exitCodesText() + u'\n';
}

QString generalHelp(Console &console)
{
    const QString usage = QCoreApplication::translate(
        "CommandLine",
        "Vestibule manages the invites of an OpenAI organization.\n\n"
        "Usage: vestibule [--demo]                   opens the window\n"
        "       vestibule COMMAND [--demo] [...]     works without a window\n\n"
        "Commands:");
    const QString options = QCoreApplication::translate(
        "CommandLine",
        "Options:\n"
        "  --demo          Use the demo organization; no key needed.\n"
        "  --profile NAME  Use this profile; see vestibule profiles.\n"
        "  -h, --help      Print this help; after a command, the help of that command.\n"
        "  -v, --version   Print the version.");
    return usage + u'\n' + commandList(console) + u'\n' + options + QStringLiteral("\n\n")
        + environmentText() + u'\n' + exitCodesText() + u'\n';
}

} // namespace Vestibule
