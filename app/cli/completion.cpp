// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"

#include "cli/commandhelp.h"
#include "cli/commandtable.h"
#include "cli/optionvalues.h"

#include <QCommandLineOption>

#include <memory>
#include <optional>

namespace Vestibule {

namespace {

using Kind = Command::Completion::Kind;

struct Option
{
    QStringList names; // with their dashes
    QString meaning;
    QString valueName;
    std::optional<Command::Completion> value; // where it takes one
};

struct CompletedCommand
{
    QString name;
    QString summary;
    QList<Option> options;
    Command::Completion first;
};

QList<Option> completed(const QList<QCommandLineOption> &options)
{
    QList<Option> all;
    for (const QCommandLineOption &option : options) {
        Option made;
        made.names = shownNames(option);
        if (made.names.isEmpty())
            continue;
        made.meaning = option.description();
        made.valueName = option.valueName();
        if (!made.valueName.isEmpty())
            made.value = optionValue(option.names().constLast()).value_or(Command::Completion());
        all << made;
    }
    return all;
}

QList<CompletedCommand> completedCommands(Console &console)
{
    QList<CompletedCommand> commands;
    const QStringList names = commandNames();
    QStringList all = names;
    for (const WordCommand &word : wordCommands())
        all << word.name;
    for (const QString &name : names) {
        const std::unique_ptr<Command> command = makeCommand(name, console);
        commands << CompletedCommand{name, command->summary(),
                                     completed(command->options() + commonOptions(*command)),
                                     command->arguments().first};
    }
    for (const WordCommand &word : wordCommands()) {
        const bool isHelp = word.name == QLatin1String("help");
        commands << CompletedCommand{word.name,
                                     word.summary,
                                     completed({helpOption()}),
                                     {Kind::Words, isHelp ? all : completedShells()}};
    }
    return commands;
}

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names += option.names;
    return names;
}

/// The options that take a value, of all commands and of the window; once each.
QList<Option> optionsWithValue(const QList<CompletedCommand> &commands)
{
    QList<Option> found;
    QStringList names;
    const auto add = [&](const QList<Option> &options) {
        for (const Option &option : options) {
            if (!option.value || names.contains(option.names.constLast()))
                continue;
            names << option.names.constLast();
            found << option;
        }
    };
    add(completed(generalOptions()));
    for (const CompletedCommand &command : commands)
        add(command.options);
    return found;
}

QString quoted(const QString &text) // as all three shells take it
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

// bash

QString bashWords(const QStringList &words)
{
    return QStringLiteral("_vestibule_words ") + quoted(words.join(u' '));
}

QString bashValue(const Command::Completion &value)
{
    if (value.kind == Kind::Files)
        return QStringLiteral("_vestibule_files");
    return value.kind == Kind::Words ? bashWords(value.words) : QString();
}

QString bashCommand(const CompletedCommand &command)
{
    QString text = QStringLiteral("        %1)\n"
                                  "            if [[ $cur == -* ]]; then %2\n")
                       .arg(command.name, bashWords(namesOf(command.options)));
    if (const QString first = bashValue(command.first); !first.isEmpty())
        text += QStringLiteral("            elif [[ -z $given ]]; then %1\n").arg(first);
    return text + QLatin1String("            fi ;;\n");
}

QString bashScript(const QList<CompletedCommand> &commands)
{
    QStringList names;
    QString cases;
    for (const CompletedCommand &command : commands) {
        names << command.name;
        cases += bashCommand(command);
    }
    QString values;
    const QList<Option> withValue = optionsWithValue(commands);
    for (const Option &option : withValue) {
        if (const QString value = bashValue(*option.value); !value.isEmpty())
            values += QStringLiteral("        %1) %2 ;;\n").arg(option.names.join(u'|'), value);
    }
    return QStringLiteral(
               "# bash completion for vestibule\n"
               "_vestibule_words() {\n"
               "    mapfile -t COMPREPLY < <(compgen -P \"$prefix\" -W \"$1\" -- \"$cur\")\n"
               "}\n"
               "_vestibule_files() {\n"
               "    local typed=$cur\n"
               "    case $typed in\n"
               "        [\\\"\\']*) typed=${typed:1} ;;\n"
               "        *) typed=${typed//\\\\/} ;;\n"
               "    esac\n"
               "    compopt -o filenames\n"
               "    mapfile -t COMPREPLY < <(compgen -P \"$prefix\" -f -- \"$typed\")\n"
               "}\n"
               "_vestibule() {\n"
               "    local words=() cur word option= command= given= prefix= i\n"
               "    local rest=${COMP_LINE:-${COMP_WORDS[*]}}\n"
               "    COMPREPLY=()\n"
               "    # A word ends at a blank alone here; for bash also at = and :.\n"
               "    for ((i = 0; i <= COMP_CWORD; i++)); do\n"
               "        if ((i == 0)) || [[ $rest == [[:blank:]]* ]]; then\n"
               "            words+=(\"${COMP_WORDS[i]}\")\n"
               "        else\n"
               "            words[-1]+=${COMP_WORDS[i]}\n"
               "        fi\n"
               "        rest=${rest#*\"${COMP_WORDS[i]}\"}\n"
               "    done\n"
               "    cur=${words[-1]}\n"
               "    for word in \"${words[@]:1:${#words[@]}-2}\"; do\n"
               "        if [[ -n $option ]]; then option=; continue; fi\n"
               "        case $word in\n"
               "            %1) option=$word ;;\n"
               "            -*) ;;\n"
               "            *) if [[ -n $command ]]; then given=1; else command=$word; fi ;;\n"
               "        esac\n"
               "    done\n"
               "    if [[ -z $option && $cur == --*=* ]]; then\n"
               "        option=${cur%%=*}\n"
               "        cur=${cur#*=}\n"
               "        [[ $COMP_WORDBREAKS == *=* ]] || prefix=$option=\n"
               "    fi\n"
               "    case $option in\n"
               "        '') ;;\n"
               "%2"
               "    esac\n"
               "    [[ -z $option ]] || return 0\n"
               "    case $command in\n"
               "        '')\n"
               "            if [[ $cur == -* ]]; then %3\n"
               "            else %4\n"
               "            fi ;;\n"
               "%5"
               "    esac\n"
               "    return 0\n"
               "}\n"
               "complete -F _vestibule vestibule\n")
        .arg(namesOf(withValue).join(u'|'), values, bashWords(namesOf(completed(generalOptions()))),
             bashWords(names), cases);
}

// zsh

QString zshText(QString text) // in brackets or before a colon
{
    for (const QChar c : {u'\\', u'[', u']', u':'})
        text.replace(c, QLatin1Char('\\') + QString(c));
    return text;
}

QString zshAction(const Command::Completion &value)
{
    if (value.kind == Kind::Files)
        return QStringLiteral("_files");
    // A blank alone offers nothing.
    return value.kind == Kind::Words ? u'(' + value.words.join(u' ') + u')' : QStringLiteral(" ");
}

QString zshOption(const Option &option)
{
    QStringList specs;
    for (const QString &name : option.names) {
        QString spec = name + (option.value ? QStringLiteral("=[") : QStringLiteral("["))
            + zshText(option.meaning) + u']';
        if (option.value)
            spec += u':' + zshText(option.valueName) + u':' + zshAction(*option.value);
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
        cases += QLatin1String(" \\\n                ")
            + quoted(QStringLiteral("1: :") + zshAction(command.first))
            + QLatin1String(" '*: : ' ;;\n");
    }
    QString general;
    const QList<Option> options = completed(generalOptions());
    for (const Option &option : options)
        general += zshOption(option);
    return QStringLiteral(
               "#compdef vestibule\n"
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
               "# Read by source it only says what completes; from a folder it is asked.\n"
               "if [[ $funcstack[1] == _vestibule ]]; then\n"
               "    _vestibule \"$@\"\n"
               "else\n"
               "    compdef _vestibule vestibule\n"
               "fi\n")
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
    QString line = QStringLiteral("complete -c vestibule -n ") + fishText(condition);
    for (const QString &name : option.names)
        line += name.startsWith(QLatin1String("--")) ? QLatin1String(" -l ") + name.mid(2)
                                                     : QLatin1String(" -s ") + name.mid(1);
    if (option.value) {
        if (option.value->kind == Kind::Files)
            line += QLatin1String(" -r -F");
        else if (option.value->kind == Kind::Words)
            line += QLatin1String(" -x -a ") + fishText(option.value->words.join(u' '));
        else
            line += QLatin1String(" -x");
    }
    return line + QLatin1String(" -d ") + fishText(option.meaning) + u'\n';
}

QString fishCommand(const CompletedCommand &command)
{
    QString text = QStringLiteral("complete -c vestibule -n '__vestibule_given 0' -a %1 -d %2\n")
                       .arg(command.name, fishText(command.summary));
    for (const Option &option : command.options)
        text += fishOption(QStringLiteral("__vestibule_is ") + command.name, option);
    const QString first = QStringLiteral("complete -c vestibule -n '__vestibule_is %1; and "
                                         "__vestibule_given 1'")
                              .arg(command.name);
    if (command.first.kind == Kind::Files)
        text += first + QLatin1String(" -F\n");
    if (command.first.kind == Kind::Words)
        text += first + QLatin1String(" -a ") + fishText(command.first.words.join(u' ')) + u'\n';
    return text;
}

QString fishScript(const QList<CompletedCommand> &commands)
{
    QString text = QStringLiteral("# fish completion for vestibule\n"
                                  "function __vestibule_words\n"
                                  "    set -l is_value 0\n"
                                  "    for word in (commandline -opc)[2..-1]\n"
                                  "        if test $is_value = 1\n"
                                  "            set is_value 0\n"
                                  "            continue\n"
                                  "        end\n"
                                  "        switch $word\n"
                                  "            case %1\n"
                                  "                set is_value 1\n"
                                  "            case '-*'\n"
                                  "            case '*'\n"
                                  "                echo -- $word\n"
                                  "        end\n"
                                  "    end\n"
                                  "end\n"
                                  "function __vestibule_given\n"
                                  "    test (count (__vestibule_words)) = $argv[1]\n"
                                  "end\n"
                                  "function __vestibule_is\n"
                                  "    set -l words (__vestibule_words)\n"
                                  "    test \"$words[1]\" = $argv[1]\n"
                                  "end\n"
                                  "complete -c vestibule -f\n")
                       .arg(namesOf(optionsWithValue(commands)).join(u' '));
    const QList<Option> general = completed(generalOptions());
    for (const Option &option : general)
        text += fishOption(QStringLiteral("__vestibule_given 0"), option);
    for (const CompletedCommand &command : commands)
        text += fishCommand(command);
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
