// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtable.h"
#include "cli/completion.h"
#include "support/cliprocess.h"
#include "support/testentry.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals::StringLiterals;

/// The scripts, asked by the shells themselves.
class CompletionTest : public TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString script(const QString &shell) const { return m_folder.filePath(shell); }

    /// What a shell prints of its own accord for a script of it.
    static QByteArray output(const QString &shell, const QStringList &arguments,
                             const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(shell, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return "no " + shell.toUtf8();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    /// The words that bash or fish offers behind a line that ends where the cursor is.
    [[nodiscard]] QSet<QString> offered(const QString &shell, const QString &line) const
    {
        QByteArray out;
        if (shell == u"bash"_s) {
            const QString program =
                u"source \"$0\"; read -ra COMP_WORDS <<<\"$1\"; [[ $1 == *' ' ]] && "
                u"COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _vestibule "
                u"2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
            out = output(shell, {u"-c"_s, program, script(shell), line}, m_folder.path());
        } else {
            out = output(
                shell,
                {u"-N"_s, u"-c"_s, u"source %1; complete -C '%2'"_s.arg(script(shell), line)},
                m_folder.path());
        }
        QSet<QString> words;
        const QStringList lines = QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : lines)
            words << one.section(u'\t', 0, 0);
        return words;
    }

private slots:
    void initTestCase()
    {
        for (const QString &shell : completedShells()) {
            CliProcess cli({u"completion"_s, shell});
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            QFile file(script(shell));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(cli.out());
        }
        QFile people(m_folder.filePath(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
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
        for (const QString &shell : {u"bash"_s, u"fish"_s}) {
            const auto row = [&shell](const char *line, const QStringList &words) {
                QTest::addRow("%s: %s", qPrintable(shell), line)
                    << shell << QString::fromLatin1(line) << words;
            };
            row("vestibule re",
                {u"revoke"_s, u"resend"_s, u"resume"_s, u"review"_s, u"remember"_s});
            row("vestibule list --li", {u"--limit"_s});
            row("vestibule --profile x list --li", {u"--limit"_s});
            row("vestibule revoke --status ", {u"expired"_s, u"pending"_s});
            row("vestibule invite --from peo", {u"people.csv"_s});
            row("vestibule completion ", {u"bash"_s, u"zsh"_s, u"fish"_s});
            row("vestibule profiles re", {u"remove"_s});
            row("vestibule help doc", {u"doctor"_s});
        }
        QTest::newRow("bash: a value of its own")
            << u"bash"_s << u"vestibule list --limit "_s << QStringList();
    }

    void offers()
    {
        QFETCH(QString, shell);
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(offered(shell, line), QSet<QString>(words.cbegin(), words.cend()));
    }

    void zshIsToldOfEveryCommandAndOption()
    {
        const QString program = u"_arguments() { print -rl -- \"$@\"; state=rest }; _describe() { "
                                u"print -rl -- $commands }; "
                                u"words=(%2); source %1; state=command; words=(); _vestibule"_s;
        const QByteArray list =
            output(u"zsh"_s, {u"-f"_s, u"-c"_s, program.arg(script(u"zsh"_s), u"revoke"_s)});
        QVERIFY2(list.contains("*--status[") && list.contains(":(expired pending)"),
                 list.constData());
        QVERIFY2(list.contains("*--results[") && list.contains(":FILE:_files"), list.constData());
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
