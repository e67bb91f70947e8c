// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandhelp.h"
#include "cli/commandtable.h"
#include "cli/completion.h"
#include "cli/optionvalues.h"
#include "domain/review/review.h"
#include "domain/review/reviewtext.h"
#include "support/cliprocess.h"
#include "support/testentry.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Vestibule;
using namespace Qt::Literals::StringLiterals;

/// The scripts, asked by the shells themselves.
class CompletionTest : public TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString script(const QString &shell) const { return m_folder.filePath(shell); }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// What a shell prints of its own accord for a script of it; `typed` is what it reads.
    static QByteArray output(const QString &shell, const QStringList &arguments,
                             const QString &folder = {}, const QByteArray &typed = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TERM"_s, u"vt100"_s);
        environment.insert(u"HOME"_s, folder);
        environment.insert(u"ZDOTDIR"_s, folder);
        environment.insert(u"INPUTRC"_s, u"/dev/null"_s);
        process.setProcessEnvironment(environment);
        process.start(shell, arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return "no " + shell.toUtf8();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    /// Types a line, Tab and Return into an interactive bash or zsh. In the folder then lie what
    /// was offered, and the arguments that the program was started with.
    [[nodiscard]] QByteArray typeAndTab(const QString &shell, const QString &line) const
    {
        QFile::remove(m_folder.filePath(u"offered"_s));
        QFile::remove(m_folder.filePath(u"ran"_s));
        const QString command =
            shell == u"bash"_s ? u"bash --noprofile --rcfile bashrc -i"_s : u"zsh -d -i"_s;
        return output(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s}, m_folder.path(),
                      line.toUtf8() + "\t\n");
    }

    /// The words that a shell offers behind a line that ends where the cursor is.
    [[nodiscard]] QSet<QString> offered(const QString &shell, const QString &line) const
    {
        QByteArray out;
        if (shell == u"fish"_s) {
            out = output(
                shell,
                {u"-N"_s, u"-c"_s, u"source %1; complete -C '%2'"_s.arg(script(shell), line)},
                m_folder.path());
        } else {
            const QByteArray screen = typeAndTab(shell, line);
            out = contents(u"offered"_s);
            if (!QFile::exists(m_folder.filePath(u"ran"_s)))
                return {QString::fromUtf8(screen)};
        }
        QSet<QString> words;
        const QStringList lines = QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : lines) {
            const QString word = one.section(u'\t', 0, 0);
            words << (word.startsWith(u"--") && shell == u"fish"_s ? word.section(u'=', -1) : word);
        }
        return words;
    }

private slots:
    void initTestCase()
    {
        for (const QString &shell : completedShells()) {
            CliProcess cli({u"completion"_s, shell});
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            write(shell, cli.out());
        }
        write(u"people.csv"_s, {});
        write(u"with blank.csv"_s, {});
        write(u"_vestibule"_s, contents(u"zsh"_s));
        write(u"bashrc"_s,
              "source ./bash\n"
              "_asked() { _vestibule \"$@\"; printf '%s\\n' \"${COMPREPLY[@]}\" >offered; }\n"
              "complete -F _asked vestibule\n"
              "vestibule() { printf '%s\\n' \"$@\" >ran; exit; }\n");
        write(u".zshrc"_s,
              "fpath=($PWD $fpath)\n"
              "autoload -Uz compinit && compinit -u -D\n"
              "compadd() {\n"
              "    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then\n"
              "        local -a hits\n"
              "        builtin compadd -O hits \"$@\"\n"
              "        print -rl -- $hits >>offered\n"
              "    fi\n"
              "    builtin compadd \"$@\"\n"
              "}\n"
              "vestibule() { print -rl -- \"$@\" >ran; exit }\n");
    }

    void isGoodForItsShell_data()
    {
        QTest::addColumn<QString>("shell");
        for (const QString &shell : completedShells())
            QTest::newRow(qPrintable(shell)) << shell;
    }

    void isGoodForItsShell()
    {
        QFETCH(QString, shell);
        QCOMPARE(output(shell, {u"-n"_s, script(shell)}), QByteArray());
    }

    void offers_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QStringList rules;
        for (const ReviewRule rule : reviewRules())
            rules << ReviewText::word(rule);
        for (const QString &shell : completedShells()) {
            const auto row = [&shell](const char *line, const QStringList &words) {
                QTest::addRow("%s: %s", qPrintable(shell), line)
                    << shell << QString::fromLatin1(line) << words;
            };
            row("vestibule re",
                {u"revoke"_s, u"resend"_s, u"resume"_s, u"review"_s, u"remember"_s});
            row("vestibule list --li", {u"--limit"_s});
            row("vestibule --profile x list --li", {u"--limit"_s});
            row("vestibule --profile=x list --li", {u"--limit"_s});
            row("vestibule revoke --status ", {u"expired"_s, u"pending"_s});
            row("vestibule invite --role=", {u"owner"_s, u"reader"_s});
            row("vestibule invite --role=r", {u"reader"_s});
            row("vestibule review --only ", rules);
            row("vestibule list --limit ", {});
            row("vestibule invite --from peo", {u"people.csv"_s});
            row("vestibule apply peo", {u"people.csv"_s});
            row("vestibule plan peo", {u"people.csv"_s});
            row("vestibule apply people.csv peo", {});
            row("vestibule invite peo", {});
            row("vestibule roster ", {u"dump"_s, u"example"_s, u"rules"_s});
            row("vestibule completion ", {u"bash"_s, u"zsh"_s, u"fish"_s});
            row("vestibule completion bash ", {});
            row("vestibule remember on ", {});
            row("vestibule help list ", {});
            row("vestibule profiles re", {u"remove"_s});
            row("vestibule help doc", {u"doctor"_s});
            row("vestibule --profile ", {});
            row("vestibule --profile Work rev", {u"revoke"_s, u"review"_s});
            row("vestibule --profile=Work rev", {u"revoke"_s, u"review"_s});
            row("vestibule --ve", {u"--verbose"_s, u"--version"_s});
            row("vestibule --open ", {u"invite"_s, u"review"_s});
            row("vestibule remember --de", {});
            row("vestibule profiles --de", {});
            row("vestibule profiles --prof", {});
            row("vestibule doctor --de", {u"--demo"_s});
        }
    }

    void offers()
    {
        QFETCH(QString, shell);
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(offered(shell, line), QSet<QString>(words.cbegin(), words.cend()));
    }

    void putsInWhatIsTaken_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("arguments");
        for (const QString &shell : {u"bash"_s, u"zsh"_s}) {
            const auto row = [&shell](const char *line, const char *arguments) {
                QTest::addRow("%s: %s", qPrintable(shell), line)
                    << shell << QString::fromLatin1(line) << QByteArray(arguments);
            };
            row("vestibule invite --role=re", "invite\n--role=reader\n");
            row("vestibule invite --from wit", "invite\n--from\nwith blank.csv\n");
            row("vestibule invite --from with\\ b", "invite\n--from\nwith blank.csv\n");
            row("vestibule invite --from=wit", "invite\n--from=with blank.csv\n");
            row("vestibule plan wit", "plan\nwith blank.csv\n");
            row("vestibule -v", "-v\n");
        }
    }

    void putsInWhatIsTaken()
    {
        QFETCH(QString, shell);
        QFETCH(QString, line);
        QFETCH(QByteArray, arguments);
        const QByteArray screen = typeAndTab(shell, line);
        QVERIFY2(contents(u"ran"_s) == arguments, (contents(u"ran"_s) + screen).constData());
    }

    void zshTakesItBySourceToo()
    {
        write(u".zshrc"_s,
              "autoload -Uz compinit && compinit -u -D\n"
              "source ./zsh\n"
              "vestibule() { print -rl -- \"$@\" >ran; exit }\n");
        const QByteArray screen = typeAndTab(u"zsh"_s, u"vestibule invite --role=re"_s);
        QVERIFY2(contents(u"ran"_s) == "invite\n--role=reader\n", screen.constData());
    }

    /// So that a new option says whether its value is a file, some words or neither.
    void everyValueIsDeclared()
    {
        Console console;
        QList<QCommandLineOption> options = generalOptions();
        const QStringList names = commandNames();
        for (const QString &name : names)
            options += makeCommand(name, console)->options();
        for (const QCommandLineOption &option : std::as_const(options)) {
            const auto value = optionValue(option.names().constLast());
            QVERIFY2(value.has_value() != option.valueName().isEmpty(),
                     qPrintable(option.names().constLast()));
            if (value)
                QCOMPARE(value->kind == Command::Completion::Kind::Files,
                         option.valueName() == u"FILE"_s);
        }
    }

    void zshKnowsEveryCommand()
    {
        QFile file(script(u"zsh"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QStringList names = commandNames();
        for (const QString &name : names)
            QVERIFY2(text.contains("'" + name.toUtf8() + ':'), qPrintable(name));
    }
};

VESTIBULE_TEST(CompletionTest)

#include "tst_completion.moc"
