// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/run.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Vestibule;

/// Kills a process that plays a run, at every point of it, and lets another one resume.
class RunKillsTest : public TestCase
{
    Q_OBJECT

private:
    /// When the process dies, as seen from the server.
    enum class Moment { BeforeActing, AfterActing, AfterAnswer };

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<StatefulOrganization> m_organization;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_child;
    QStringList m_plan;
    qsizetype m_unknown = 0; // steps, at the last comparison

    static constexpr int kRequests = 12; // of the whole run when nothing goes wrong

    void prepare()
    {
        m_child.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_organization = std::make_unique<StatefulOrganization>();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString old = m_organization->add(QStringLiteral("old@x.org"));
        const QString gone = m_organization->add(QStringLiteral("gone@x.org"));
        const QString late =
            m_organization->add(QStringLiteral("late@x.org"), QStringLiteral("expired"));
        const QString more = m_organization->add(QStringLiteral("more@x.org"));
        const QString again = m_organization->add(QStringLiteral("again@x.org"));
        m_organization->add(QStringLiteral("bystander@x.org"));
        m_plan = {
            QStringLiteral("create:a@x.org"),
            QStringLiteral("revoke:%1:old@x.org").arg(old),
            QStringLiteral("resend:%1:late@x.org").arg(late),
            QStringLiteral("create:B@x.org:owner"),
            QStringLiteral("change:%1:more@x.org:owner").arg(more),
            QStringLiteral("revoke:%1:gone@x.org").arg(gone),
            QStringLiteral("resend:%1:again@x.org").arg(again),
            QStringLiteral("create:c@x.org"),
            QStringLiteral("create:d@x.org"),
        };
        m_server->setHandler(
            [this](const Request &request) { return m_organization->answer(request); });
    }

    static QStringList wanted()
    {
        QStringList lines{
            QStringLiteral("B@x.org owner pending"),
            QStringLiteral("a@x.org reader pending"),
            QStringLiteral("again@x.org reader pending"),
            QStringLiteral("bystander@x.org reader pending"),
            QStringLiteral("c@x.org reader pending"),
            QStringLiteral("d@x.org reader pending"),
            QStringLiteral("late@x.org reader pending"),
            QStringLiteral("more@x.org owner pending"),
        };
        lines.sort();
        return lines;
    }

    void start(const QStringList &command)
    {
        m_child = std::make_unique<QProcess>();
        m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_child->start(
            QCoreApplication::applicationDirPath() + QStringLiteral("/runplayer-under-test"),
            QStringList{m_folder->filePath(QStringLiteral("journal/j.sqlite")), m_server->baseUrl()}
                + command);
    }

    [[nodiscard]] bool end() const
    {
        return waitUntil([this] { return m_child->state() == QProcess::NotRunning; });
    }

    /// Kills the child around the request of that number; delayMs counts from the answer.
    void killAt(int number, Moment moment, int delayMs)
    {
        auto seen = std::make_shared<int>(0);
        m_server->setHandler([this, seen, number, moment, delayMs](const Request &request) {
            if (++*seen != number)
                return m_organization->answer(request);
            if (moment == Moment::BeforeActing) {
                m_child->kill();
                return Step::closeAfterRequest();
            }
            const Step answer = m_organization->answer(request);
            if (moment == Moment::AfterActing) {
                m_child->kill();
                return Step::closeAfterRequest();
            }
            QTimer::singleShot(delayMs, m_child.get(), [this] { m_child->kill(); });
            return answer;
        });
    }

    /// Resumes until a process comes to the end of the run, then compares everything.
    void resumeAndCompare()
    {
        m_server->setHandler(
            [this](const Request &request) { return m_organization->answer(request); });
        start({QStringLiteral("resume")});
        QVERIFY(end());
        QCOMPARE(m_child->exitCode(), 0);
        compare();
        const qsizetype unknown = m_unknown;
        m_server->setClock([] { return systemClock()() + 61; }); // nothing can be under way now
        start({QStringLiteral("send-again")});
        QVERIFY(end());
        QCOMPARE(m_child->exitCode(), 0);
        compare();
        QCOMPARE(m_unknown, 0);
        m_unknown = unknown;
    }

    /// Every address is as wanted, or told as unknown and not there.
    void compare()
    {
        QStringList missing;
        const QList<QByteArray> rows = m_child->readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(rows.size(), m_plan.size()); // no row is missing from the results
        const QStringList ids = m_organization->ids();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QList<QByteArray> words = rows.at(i).split(' ');
            QCOMPARE(words.at(0).toInt(), static_cast<int>(i));
            const auto state = static_cast<StepState>(words.at(1).toInt());
            if (state == StepState::Unknown) {
                missing += QString::fromLatin1(words.at(2));
                continue;
            }
            QCOMPARE(state, StepState::Done);
            if (!m_plan.at(i).startsWith(QStringLiteral("revoke")))
                QVERIFY2(ids.contains(QString::fromLatin1(words.at(3))), rows.at(i).constData());
        }
        QStringList lines = wanted();
        for (const QString &email : std::as_const(missing)) {
            lines.removeIf([&email](const QString &line) { return line.startsWith(email + u' '); });
        }
        QCOMPARE(m_organization->state(), lines);
        QCOMPARE(m_organization->made(), 7 - missing.size()); // no POST was taken twice
        m_unknown = missing.size();
    }

private slots:
    void theRunItselfIsAsCounted()
    {
        prepare();
        start(QStringList{QStringLiteral("begin")} + m_plan);
        QVERIFY(end());
        QCOMPARE(m_child->exitCode(), 0);
        QCOMPARE(m_server->requestCount(), kRequests);
        compare();
        QCOMPARE(m_unknown, 0);
    }

    void killedAtAnyPoint_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("moment");
        QTest::addColumn<int>("delayMs");
        for (int request = 1; request <= kRequests; ++request) {
            QTest::addRow("before request %d acts", request) << request << 0 << 0;
            QTest::addRow("after request %d acted", request) << request << 1 << 0;
            for (const int delay : {0, 1, 2, 3, 5, 8, 13})
                QTest::addRow("%d ms after answer %d", delay, request) << request << 2 << delay;
        }
    }

    void killedAtAnyPoint()
    {
        QFETCH(int, request);
        QFETCH(int, moment);
        QFETCH(int, delayMs);
        prepare();
        killAt(request, static_cast<Moment>(moment), delayMs);
        start(QStringList{QStringLiteral("begin")} + m_plan);
        QVERIFY(end());
        resumeAndCompare();
        // Some time after an answer may be just before the next request acts.
        QVERIFY(m_unknown <= (static_cast<Moment>(moment) == Moment::AfterActing ? 0 : 1));
    }

    void killedAgainWhileResuming_data()
    {
        QTest::addColumn<int>("request");
        for (int request = 2; request <= kRequests; request += 2)
            QTest::addRow("request %d", request) << request;
    }

    void killedAgainWhileResuming()
    {
        QFETCH(int, request);
        prepare();
        killAt(request, Moment::AfterActing, 0);
        start(QStringList{QStringLiteral("begin")} + m_plan);
        QVERIFY(end());
        for (int time = 1; time <= 4; ++time) {
            killAt(time, time % 2 == 0 ? Moment::AfterActing : Moment::BeforeActing, 0);
            start({QStringLiteral("resume")});
            QVERIFY(end());
            if (m_child->exitStatus() == QProcess::NormalExit) // it was nearly done
                break;
        }
        resumeAndCompare();
    }

    void anAnswerLostAfterTheServerActed_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<bool>("reset");
        for (int request = 1; request <= kRequests; ++request) {
            QTest::addRow("answer %d closed", request) << request << false;
            QTest::addRow("answer %d reset", request) << request << true;
        }
    }

    void anAnswerLostAfterTheServerActed()
    {
        QFETCH(int, request);
        QFETCH(bool, reset);
        prepare();
        auto seen = std::make_shared<int>(0);
        m_server->setHandler([this, seen, request, reset](const Request &asked) {
            const Step answer = m_organization->answer(asked);
            if (++*seen != request)
                return answer;
            return reset ? Step::resetAfterRequest() : Step::closeAfterRequest();
        });
        start(QStringList{QStringLiteral("begin")} + m_plan);
        QVERIFY(end());
        QCOMPARE(m_child->exitCode(), 0);
        compare();
        QCOMPARE(m_unknown, 0);
    }
};

VESTIBULE_TEST(RunKillsTest)
#include "tst_runkills.moc"
