// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandhelp.h"
#include "cli/commandtable.h"
#include "cli/terminal/console.h"
#include "support/testentry.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <utility>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &page)
{
    return qEnvironmentVariable("VESTIBULE_TEST_DATA") + u"/../../packaging/"_s + page;
}

QString sourceOf(const QString &page)
{
    QFile file(pathOf(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A section without its heading, as a person reads it.
QString section(const QString &source, const QString &heading)
{
    return source.section(u"\n.SH "_s + heading + u'\n', 1).section(u"\n.SH "_s, 0, 0);
}

QString withoutEscapes(QString text)
{
    return text.replace(u"\\-"_s, u"-"_s)
        .replace(u"\\(aq"_s, u"'"_s)
        .replace(u"\\(dq"_s, u"\""_s)
        .replace(u"\\e"_s, u"\\"_s);
}

/// The command lines of a page's examples, without what a shell does with them.
QStringList exampleLines(const QString &source)
{
    QStringList lines;
    const QStringList all = section(source, u"EXAMPLES"_s).split(u'\n');
    for (const QString &line : all) {
        if (line.startsWith(u"vestibule "))
            lines << withoutEscapes(line).section(u" | "_s, 0, 0).section(u" <"_s, 0, 0);
    }
    return lines;
}

QStringList wordsOf(QString line)
{
    return QProcess::splitCommand(line.replace(u'\'', u'"')).mid(1);
}

} // namespace

/// The manual pages: good troff, and as the commands are.
class ManPagesTest : public TestCase
{
    Q_OBJECT

    static void eachPage()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : {u"vestibule.1"_s, u"vestibule-json.5"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

private slots:
    void manTakesIt_data() { eachPage(); }

    void manTakesIt()
    {
        QFETCH(QString, page);
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty()
            || QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("This needs man and groff.");
        QProcess man;
        man.start(
            u"man"_s,
            {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, pathOf(page)});
        QVERIFY(man.waitForFinished());
        QCOMPARE(man.exitCode(), 0);
        QVERIFY(!man.readAllStandardOutput().isEmpty());
        QCOMPARE(man.readAllStandardError(), QByteArray());
    }

    void showsNoMacro_data() { eachPage(); }

    /// A macro that does not begin its line is text to troff, of which it does not warn.
    void showsNoMacro()
    {
        QFETCH(QString, page);
        const QRegularExpression macro(
            u"(?<![\\w.])\\.(B|I|BR|RB|BI|IB|IR|RI|SM|SB|TP|PP|SH|SS|RS|RE)(?![\\w.])"_s);
        const QStringList lines = sourceOf(page).split(u'\n');
        for (const QString &line : lines) {
            const bool isComment = line.startsWith(u".\\\"");
            QVERIFY2(isComment || !macro.match(line, 1).hasMatch(), qPrintable(line));
        }
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty()
            || QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            return;
        QProcess man;
        man.start(u"man"_s, {u"-E"_s, u"ascii"_s, u"-l"_s, u"-Tascii"_s, pathOf(page)});
        QVERIFY(man.waitForFinished());
        const QString read = QString::fromLatin1(man.readAllStandardOutput());
        QVERIFY(read.size() > 1000);
        QVERIFY2(!macro.match(read).hasMatch(), qPrintable(macro.match(read).captured()));
    }

    void namesTheOtherOnes_data() { eachPage(); }

    void namesTheOtherOnes()
    {
        QFETCH(QString, page);
        const QString others = section(sourceOf(page), u"SEE ALSO"_s);
        QVERIFY(others.contains(page == u"vestibule.1"_s ? u"vestibule\\-json (5)"_s
                                                         : u"vestibule (1)"_s));
    }

    void everyExampleIsUnderstood_data() { eachPage(); }

    void everyExampleIsUnderstood()
    {
        QFETCH(QString, page);
        const QStringList lines = exampleLines(sourceOf(page));
        QVERIFY(!lines.isEmpty());
        Console console;
        for (const QString &line : lines) {
            const QStringList words = wordsOf(line);
            const std::unique_ptr<Command> command = makeCommand(firstWord(words), console);
            if (!command) // a window, or a word that is answered with a text
                continue;
            QCommandLineParser parser;
            prepareParser(parser, *command);
            QVERIFY2(parser.parse(QStringList{u"vestibule"_s} + words),
                     qPrintable(line + u": "_s + parser.errorText()));
            const QString problem = line.contains(u"--from"_s) // reads the file
                ? QString()
                : command->configure(parser, parser.positionalArguments().mid(1));
            QVERIFY2(problem.isEmpty(), qPrintable(line + u": "_s + problem));
        }
    }

    void everyCommandHasItsPlaceAndAnExample()
    {
        const QString source = sourceOf(u"vestibule.1"_s);
        const QString commands = section(source, u"COMMANDS"_s);
        const QString examples = withoutEscapes(section(source, u"EXAMPLES"_s));
        QStringList names = commandNames();
        for (const WordCommand &word : wordCommands())
            names << word.name;
        for (const QString &name : std::as_const(names)) {
            const QRegularExpression tag(u"\\.TP\\n\\.BI?R? \"?%1\\b"_s.arg(name));
            QVERIFY2(tag.match(commands).hasMatch(), qPrintable(name));
            const QRegularExpression example(u"\\bvestibule %1\\b"_s.arg(name));
            QVERIFY2(example.match(examples).hasMatch(), qPrintable(name));
        }
    }

    void everyOptionIsTold()
    {
        const QString source = withoutEscapes(sourceOf(u"vestibule.1"_s));
        Console console;
        const QStringList names = commandNames();
        for (const QString &name : names) {
            const auto options = makeCommand(name, console)->options() + commonOptions();
            for (const QCommandLineOption &option : options) {
                const QString word = u"--"_s + option.names().constLast();
                const QRegularExpression told(word + u"\\b(?!-)"_s);
                QVERIFY2(told.match(source).hasMatch(), qPrintable(name + u' ' + word));
            }
        }
    }
};

VESTIBULE_TEST(ManPagesTest)

#include "tst_manpages.moc"
