// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"

#include "cli/commandhelp.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace Vestibule {

namespace {

/// What comes behind an option or a command.
struct Value
{
    bool isWanted = false;
    bool isFile = false;
    QStringList words; // one of these, where there are any
};

struct Option
{
    QStringList names; // with their dashes
    QString meaning;
    QString valueName;
    Value value;
};

struct CompletedCommand
{
    QString name;
    QString summary;
    QList<Option> options;
    Value argument; // the first one
};

/// "reader|owner" in "--role reader|owner", "[add|set|remove]" in a command's syntax.
QStringList alternatives(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("(?<![A-Za-z:-])[a-z]+(-[a-z]+)*(\\|[a-z]+(-[a-z]+)*)+(?![A-Za-z-])"));
    const QRegularExpressionMatch found = words.match(text);
    return found.hasMatch() ? found.captured().split(u'|') : QStringList();
}

Value valueNamed(const QString &name)
{
    return {!name.isEmpty(), name == QLatin1String("FILE"), alternatives(name)};
}

Option completed(const QCommandLineOption &option)
{
    Option made;
    for (const QString &name : option.names())
        made.names << (name.size() == 1 ? u'-' + name : QStringLiteral("--") + name);
    made.meaning = option.description();
    made.valueName = option.valueName();
    made.value = valueNamed(made.valueName);
    return made;
}

QList<CompletedCommand> completedCommands(Console &console)
{
    QList<CompletedCommand> commands;
    const QStringList names = commandNames();
    for (const QString &name : names) {
        const std::unique_ptr<Command> command = makeCommand(name, console);
        CompletedCommand made{name, command->summary(), {}, {}};
        for (const QCommandLineOption &option : command->options() + commonOptions())
            made.options << completed(option);
        const QString syntax = command->arguments().syntax.mid(name.size());
        made.argument = {true, syntax.contains(QLatin1String("FILE")), alternatives(syntax)};
        commands << made;
    }
    for (const WordCommand &word : wordCommands()) {
        CompletedCommand made{word.name, word.summary, {}, {}};
        made.argument = {true, false,
                         word.name == QLatin1String("help") ? names : alternatives(word.syntax)};
        commands << made;
    }
    return commands;
}

QString quoted(const QString &text) // as all three shells take it
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// Names of the options of all commands for which `wanted` holds, once each.
template <typename Wanted>
QStringList optionNames(const QList<CompletedCommand> &commands, const Wanted &wanted)
{
    QStringList names;
    for (const CompletedCommand &command : commands) {
        for (const Option &option : command.options) {
            if (wanted(option.value))
                names += option.names;
        }
    }
    names.removeDuplicates();
    return names;
}

// bash

QString bashWords(const QStringList &words)
{
    return QStringLiteral("COMPREPLY=($(compgen -W %1 -- \"$cur\"))").arg(quoted(words.join(u' ')));
}

QString bashValue(const Value &value)
{
    if (value.isFile)
        return QStringLiteral("compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))");
    return value.words.isEmpty() ? QStringLiteral("COMPREPLY=()") : bashWords(value.words);
}

QString bashCommand(const CompletedCommand &command)
{
    QString text = QStringLiteral("        %1)\n            case $prev in\n").arg(command.name);
    QStringList names;
    for (const Option &option : command.options) {
        names += option.names;
        if (option.value.isWanted) {
            text += QStringLiteral("                %1) %2; return ;;\n")
                        .arg(option.names.join(u'|'), bashValue(option.value));
        }
    }
    text += QStringLiteral("            esac\n");
    text += QStringLiteral("            if [[ $cur == -* ]]; then %1\n").arg(bashWords(names));
    text += QStringLiteral("            else %1; fi ;;\n").arg(bashValue(command.argument));
    return text;
}

QString bashScript(const QList<CompletedCommand> &commands)
{
    QStringList names;
    QString cases;
    for (const CompletedCommand &command : commands) {
        names << command.name;
        cases += bashCommand(command);
    }
    const QStringList withValue =
        optionNames(commands, [](const Value &value) { return value.isWanted; });
    QStringList general;
    for (const QCommandLineOption &option : commonOptions())
        general += completed(option).names;
    return QStringLiteral(
               "# bash completion for vestibule\n"
               "_vestibule() {\n"
               "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
               "    local command= i\n"
               "    COMPREPLY=()\n"
               "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
               "        case ${COMP_WORDS[i]} in\n"
               "            %1) ((++i)) ;;\n"
               "            -*) ;;\n"
               "            *) command=${COMP_WORDS[i]}; break ;;\n"
               "        esac\n"
               "    done\n"
               "    case $command in\n"
               "        '')\n"
               "            if [[ $cur == -* ]]; then %2\n"
               "            else %3; fi ;;\n"
               "%4"
               "    esac\n"
               "}\n"
               "complete -F _vestibule vestibule\n")
        .arg(withValue.join(u'|'), bashWords(general + QStringList{QStringLiteral("--version")}),
             bashWords(names), cases);
}

// zsh

QString zshText(QString text) // in brackets or before a colon
{
    for (const QChar c : {u'\\', u'[', u']', u':'})
        text.replace(c, QLatin1Char('\\') + QString(c));
    return text;
}

QString zshAction(const Value &value)
{
    if (value.isFile)
        return QStringLiteral("_files");
    return value.words.isEmpty() ? QString() : u'(' + value.words.join(u' ') + u')';
}

QString zshOption(const Option &option)
{
    QStringList specs;
    for (const QString &name : option.names) {
        QString spec = name + u'[' + zshText(option.meaning) + u']';
        if (option.value.isWanted)
            spec += u':' + zshText(option.valueName) + u':' + zshAction(option.value);
        specs << QLatin1String(" \\\n                ") + quoted(u'*' + spec);
    }
    return specs.join(QString());
}

QString zshScript(const QList<CompletedCommand> &commands)
{
    QString described;
    QString cases;
    for (const CompletedCommand &command : commands) {
        described += QStringLiteral("        %1\n")
                         .arg(quoted(command.name + u':' + zshText(command.summary)));
        cases += QStringLiteral("            %1)\n                _arguments").arg(command.name);
        for (const Option &option : command.options)
            cases += zshOption(option);
        const QString action = zshAction(command.argument);
        cases += QLatin1String(" \\\n                ")
            + quoted(QStringLiteral("*: :") + (action.isEmpty() ? QStringLiteral(" ") : action))
            + QLatin1String(" ;;\n");
    }
    QString general;
    for (const QCommandLineOption &option : commonOptions())
        general += zshOption(completed(option));
    return QStringLiteral("#compdef vestibule\n"
                          "_vestibule() {\n"
                          "    local curcontext=$curcontext state line\n"
                          "    local -a commands\n"
                          "    commands=(\n%1    )\n"
                          "    _arguments -C%2 \\\n"
                          "                '1: :->command' '*:: :->rest'\n"
                          "    case $state in\n"
                          "        command) _describe command commands ;;\n"
                          "        rest)\n"
                          "            case $words[1] in\n"
                          "%3"
                          "            esac ;;\n"
                          "    esac\n"
                          "}\n"
                          "_vestibule \"$@\"\n")
        .arg(described, general, cases);
}

// fish

QString fishText(const QString &text)
{
    return u'\''
        + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"))
        + u'\'';
}

QString fishOption(const QString &condition, const Option &option)
{
    QString line = QStringLiteral("complete -c vestibule") + condition;
    for (const QString &name : option.names)
        line += name.startsWith(QLatin1String("--")) ? QLatin1String(" -l ") + name.mid(2)
                                                     : QLatin1String(" -s ") + name.mid(1);
    if (option.value.isFile)
        line += QLatin1String(" -r -F");
    else if (!option.value.words.isEmpty())
        line += QLatin1String(" -x -a ") + fishText(option.value.words.join(u' '));
    else if (option.value.isWanted)
        line += QLatin1String(" -x");
    return line + QLatin1String(" -d ") + fishText(option.meaning) + u'\n';
}

QString fishScript(const QList<CompletedCommand> &commands)
{
    QString text = QStringLiteral("# fish completion for vestibule\ncomplete -c vestibule -f\n");
    for (const CompletedCommand &command : commands) {
        text += QStringLiteral("complete -c vestibule -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(command.name, fishText(command.summary));
        const QString condition =
            QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name);
        for (const Option &option : command.options)
            text += fishOption(condition, option);
        if (command.argument.isFile)
            text += QStringLiteral("complete -c vestibule%1 -F\n").arg(condition);
        if (!command.argument.words.isEmpty()) {
            text += QStringLiteral("complete -c vestibule%1 -a %2\n")
                        .arg(condition, fishText(command.argument.words.join(u' ')));
        }
    }
    return text;
}

} // namespace

QStringList completedShells()
{
    return {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
}

QString completionScript(const QString &shell, Console &console)
{
    const QList<CompletedCommand> commands = completedCommands(console);
    if (shell == QLatin1String("bash"))
        return bashScript(commands);
    return shell == QLatin1String("zsh") ? zshScript(commands) : fishScript(commands);
}

} // namespace Vestibule
