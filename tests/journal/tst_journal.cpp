// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "support/journalsteps.h"
#include "support/testentry.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Vestibule;
using namespace Vestibule::Test;

class JournalTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("one.sqlite"));
    }

    void answersInOrderFromTheEventLoop()
    {
        Journal journal(m_path);
        QSignalSpy changed(&journal, &Journal::changed);
        QStringList order;
        bool sameThread = true;
        bool writable = false;
        const auto note = [&](const QString &what) {
            order.append(what);
            sameThread = sameThread && QThread::currentThread() == thread();
        };
        journal.open(this, [&](const JournalResult<JournalOpening> &opening) {
            writable = opening && journal.isWritable();
            note(QStringLiteral("open"));
        });
        QList<RunStep> written;
        journal.addRun(createSteps(3), 5, this,
                       [&](const JournalResult<Run> &, const QList<RunStep> &steps) {
                           written = steps;
                           note(QStringLiteral("add"));
                       });
        journal.readRuns(this, [&](const JournalResult<QList<Run>> &runs) {
            note(QStringLiteral("runs %1").arg(runs->size()));
        });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(
            order,
            (QStringList{QStringLiteral("open"), QStringLiteral("add"), QStringLiteral("runs 1")}));
        QVERIFY(writable);
        QVERIFY(sameThread);
        QVERIFY(written.constLast().id > 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toLongLong(), written.constFirst().runId);
    }

    void tellsEachWrite()
    {
        Journal journal(m_path);
        QSignalSpy changed(&journal, &Journal::changed);
        journal.open(nullptr, {});
        QList<RunStep> steps;
        journal.addRun(
            createSteps(1), 5, this,
            [&](const JournalResult<Run> &, const QList<RunStep> &added) { steps = added; });
        QTRY_COMPARE(steps.size(), 1);
        steps[0].state = StepState::Done;
        const qint64 runId = steps.constFirst().runId;
        journal.write(steps, std::nullopt, 0, nullptr, {});
        journal.setRunState(runId, RunState::Finished, 9, nullptr, {});
        journal.setRunState(runId + 1, RunState::Finished, 9, nullptr, {});
        QList<RunStep> read;
        journal.readRun(runId, this,
                        [&](const JournalResult<QList<RunStep>> &found) { read = *found; });
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().state, StepState::Done);
        int forgotten = 0;
        journal.forget(false, this,
                       [&](const JournalResult<Forgotten> &result) { forgotten = result->runs; });
        QTRY_COMPARE(forgotten, 1);
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(changed.at(3).at(0).toLongLong(), 0);
    }

    void aContextThatDiedIsNotCalled()
    {
        bool called = false;
        int runs = 0;
        Journal journal(m_path);
        journal.open(nullptr, {});
        auto context = std::make_unique<QObject>();
        journal.addRun(createSteps(1), 5, context.get(),
                       [&](const JournalResult<Run> &, const QList<RunStep> &) { called = true; });
        context.reset();
        journal.readRuns(this,
                         [&](const JournalResult<QList<Run>> &read) { runs = int(read->size()); });
        QTRY_COMPARE(runs, 1);
        QVERIFY(!called);
    }

    void contextsDyingAtAnyMoment()
    {
        Journal journal(m_path);
        journal.open(nullptr, {});
        int asked = 0;
        for (int i = 0; i < 300; ++i) {
            auto context = std::make_unique<QObject>();
            journal.readRuns(context.get(), [&](const JournalResult<QList<Run>> &) { ++asked; });
            if (i % 3 == 0)
                QThread::usleep(50);
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        bool last = false;
        journal.readRuns(this, [&](const JournalResult<QList<Run>> &) { last = true; });
        QTRY_VERIFY(last);
        QVERIFY(asked <= 300);
    }

    void answersInTheContextsThread()
    {
        Journal journal(m_path);
        QThread other;
        auto *context = new QObject;
        context->moveToThread(&other);
        other.start();
        QThread *answered = nullptr;
        QSemaphore done;
        journal.open(context, [&](const JournalResult<JournalOpening> &) {
            answered = QThread::currentThread();
            done.release();
        });
        QVERIFY(done.tryAcquire(1, 10'000));
        QCOMPARE(answered, &other);
        context->deleteLater();
        other.quit();
        other.wait();
    }

    void theDestructorDoesEveryJob()
    {
        {
            Journal journal(m_path);
            journal.open(nullptr, {});
            for (int i = 0; i < 50; ++i)
                journal.addRun(createSteps(2), i, nullptr, {});
        }
        JournalFile file(m_path);
        QVERIFY(file.open().has_value());
        QCOMPARE(file.runs().value().size(), 50);
        QCOMPARE(file.runs().value().constLast().startedAt, 0);
    }

    void withoutOpeningNothingWorks()
    {
        Journal journal(m_path);
        std::optional<JournalError::Kind> kind;
        journal.readRuns(this,
                         [&](const JournalResult<QList<Run>> &runs) { kind = runs.error().kind; });
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, JournalError::Kind::CannotOpen);
        QVERIFY(!journal.isWritable());
    }

    void pathsOfOrganizations()
    {
        const auto path = [](const char *url, const char *organization, const char *key) {
            return Journal::pathFor(QStringLiteral("folder"), QString::fromLatin1(url),
                                    QString::fromLatin1(organization), QString::fromLatin1(key));
        };
        const QString one = path("https://api.example.com/v1", "org-1", "sk-1");
        static const QRegularExpression shape(QStringLiteral("^folder/[0-9a-f]{32}\\.sqlite$"));
        QVERIFY(shape.match(one).hasMatch());
        QCOMPARE(path("https://API.example.com/v1/", "org-1", "sk-2"), one);
        QCOMPARE(path("https://api.example.com:443/v1", "org-1", ""), one);
        QVERIFY(path("https://api.example.com/V1", "org-1", "sk-1") != one);
        QVERIFY(path("https://api.example.com/v1", "org-2", "sk-1") != one);
        const QString byKey = path("https://api.example.com/v1", "", "sk-1");
        QVERIFY(byKey != path("https://api.example.com/v1", "", "sk-2"));
        QVERIFY(byKey != path("https://api.example.com/v1", "sk-1", ""));
        QVERIFY(!byKey.contains(QLatin1String("sk-1")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

VESTIBULE_TEST(JournalTest)
#include "tst_journal.moc"
