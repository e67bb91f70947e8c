// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/line/writtencommand.h"

#include "support/runsteps.h"
#include "support/testentry.h"

#include <QProcess>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class WrittenCommandTest : public TestCase
{
    Q_OBJECT

private slots:
    void aShellGivesBackEveryWord()
    {
        const QStringList words{u"plain"_s, QString(),        u"two words"_s,  u"it's"_s,  u"''"_s,
                                u"$HOME"_s, u"`id`"_s,        u"a\\b"_s,       u"a\nb"_s,  u"c\n"_s,
                                u"*?[x]"_s, u"~root"_s,       u"=x"_s,         u"{a,b}"_s, u"#no"_s,
                                u"!1"_s,    u"a;b&c|d>e<f"_s, u"grüße@ä.de"_s, u"\t"_s,    u"-x"_s};
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"printf '%s\\0' "_s + WrittenCommand::shellWords(words)});
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        QStringList back;
        const QList<QByteArray> parts = shell.readAllStandardOutput().split('\0');
        for (const QByteArray &part : parts)
            back.append(QString::fromUtf8(part));
        back.removeLast();
        QCOMPARE(back, words);
    }

    void simpleWordsStayAsTheyAre()
    {
        QCOMPARE(WrittenCommand::shellWords({u"invite-abc"_s, u"mia+x@example.com"_s}),
                 u"invite-abc mia+x@example.com"_s);
    }

    void adviceIsForTheProfile()
    {
        QCOMPARE(WrittenCommand().unlock(), u"vestibule runs --unlock"_s);
        QCOMPARE(WrittenCommand({.profile = u"My Team"_s}).unlock(),
                 u"vestibule runs --unlock --profile 'My Team'"_s);
        QCOMPARE(WrittenCommand::setProfile({u"--proxy"_s, u"URL"_s}, u"My Team"_s),
                 u"vestibule profiles set --proxy URL 'My Team'"_s);
        QCOMPARE(WrittenCommand::setProfile({u"--proxy"_s, u"URL"_s}, u"-x"_s),
                 u"vestibule profiles set --proxy URL -- -x"_s);
    }

    void peopleAreGroupedByWhatTheyGet()
    {
        const ProjectChoice chosen{ProjectChoice::Kind::Chosen,
                                   {{u"proj_a"_s, u"member"_s}, {u"proj_b"_s, u"owner"_s}}};
        const QList<NewInvite> people{{u"a@example.com"_s, u"reader"_s, {}},
                                      {u"b@example.com"_s, u"owner"_s, chosen},
                                      {u"c@example.com"_s, u"reader"_s, {}}};
        QCOMPARE(WrittenCommand({true}).invite(people),
                 u"vestibule invite --role reader --demo a@example.com c@example.com\n"
                 "vestibule invite --role owner --project proj_a:member --project proj_b:owner "
                 "--demo b@example.com"_s);
        QVERIFY(WrittenCommand().invite({}).isEmpty());
    }

    void aRunIsALineForEachKind()
    {
        const QList<RunStep> changes{
            stepOn(StepKind::Change, u"invite-a"_s, u"a@x.org"_s),
            stepOn(StepKind::Change, u"invite-b"_s, u"b@x.org"_s, u"owner"_s)};
        QCOMPARE(WrittenCommand().run(changes),
                 u"vestibule revoke invite-a invite-b\n"
                 "vestibule invite --role reader a@x.org\n"
                 "vestibule invite --role owner b@x.org"_s);
        const RunStep resend = stepOn(StepKind::Resend, u"invite-a"_s, u"a@x.org"_s);
        QCOMPARE(WrittenCommand().run({resend}), u"vestibule resend invite-a"_s);
        QCOMPARE(WrittenCommand().run({createStep(u"b@x.org"_s), resend}),
                 u"vestibule invite --role reader b@x.org a@x.org"_s);
        QVERIFY(WrittenCommand().run({}).isEmpty());
        QVERIFY(
            WrittenCommand().run(QList<RunStep>(WrittenCommand::kMostWords + 1, resend)).isEmpty());
        QCOMPARE(WrittenCommand().revokePendingFor(30),
                 u"vestibule revoke --filter 'status:pending invited:>=30d'"_s);
    }

    void aProfileIsNamed()
    {
        const WrittenCommand command({false, u"A & C's"_s});
        QCOMPARE(command.picked(StepKind::Revoke, {u"-a"_s}),
                 u"vestibule revoke --profile 'A & C'\\''s' -- -a"_s);
        QCOMPARE(command.list(u"role:owner"_s),
                 u"vestibule list --filter role:owner --profile 'A & C'\\''s'"_s);
        // The demo belongs to none.
        QCOMPARE(WrittenCommand({true, u"A"_s}).list({}), u"vestibule list --demo"_s);
    }

    void whatNoCommandDoesIsNone()
    {
        QVERIFY(WrittenCommand().picked(StepKind::Change, {u"invite-a"_s}).isEmpty());
        QVERIFY(WrittenCommand().picked(StepKind::Revoke, {}).isEmpty());
        const QStringList many(WrittenCommand::kMostWords + 1, u"invite-a"_s);
        QVERIFY(WrittenCommand().picked(StepKind::Revoke, many).isEmpty());
        QVERIFY(!WrittenCommand::search(u"is:changed"_s));
        QCOMPARE(WrittenCommand::search(u"a stauts:x  b"_s).value(), u"a   b"_s);
        QCOMPARE(WrittenCommand::search(u"  "_s).value(), QString());
    }
};

VESTIBULE_TEST(WrittenCommandTest)
#include "tst_writtencommand.moc"
