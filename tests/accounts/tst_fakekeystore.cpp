// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakekeystore.h"
#include "support/patience.h"

#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Request = FakeKeyStore::Request;
using Status = KeyAnswer::Status;

class FakeKeyStoreTest : public TestCase
{
    Q_OBJECT

private slots:
    void answersFromTheEventLoopAndGoes()
    {
        FakeKeyStore store;
        QPointer<KeyJob> job = store.read(apiOrigin(), this);
        QSignalSpy finished(job, &KeyJob::finished);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(!job);
    }

    void keepsWhatIsWritten()
    {
        FakeKeyStore store;
        QCOMPARE(statusOf(store.read(apiOrigin(), this)), Status::NotFound);
        QCOMPARE(statusOf(store.remove(apiOrigin(), this)), Status::NotFound);
        QCOMPARE(statusOf(store.write(apiOrigin(), QStringLiteral("k"), this)), Status::Done);
        QCOMPARE(store.stored(), QStringLiteral("k"));
        QCOMPARE(statusOf(store.read(apiOrigin(), this)), Status::Done);
        QCOMPARE(m_answer.key, QStringLiteral("k"));
        QCOMPARE(statusOf(store.remove(apiOrigin(), this)), Status::Done);
        QVERIFY(!store.stored());
        QCOMPARE(store.requests(),
                 (QList{Request::Read, Request::Remove, Request::Write, Request::Read,
                        Request::Remove}));
    }

    void keepsOneKeyAnOrigin()
    {
        FakeKeyStore store;
        const QString other = QStringLiteral("https://proxy.example.com");
        QCOMPARE(statusOf(store.write(other, QStringLiteral("k"), this)), Status::Done);
        QCOMPARE(statusOf(store.read(apiOrigin(), this)), Status::NotFound);
        QCOMPARE(statusOf(store.remove(apiOrigin(), this)), Status::NotFound);
        QCOMPARE(store.stored(other), QStringLiteral("k"));
    }

    void scriptComesFirstAndChangesNothing()
    {
        FakeKeyStore store;
        store.setStored(QStringLiteral("old"));
        store.answerNext(Request::Write, {Status::Denied, {}, QStringLiteral("no")});
        store.answerNext(Request::Remove, {Status::NotSeen, {}, {}});
        QCOMPARE(statusOf(store.write(apiOrigin(), QStringLiteral("new"), this)), Status::Denied);
        QCOMPARE(m_answer.detail, QStringLiteral("no"));
        QCOMPARE(statusOf(store.remove(apiOrigin(), this)), Status::NotSeen);
        QCOMPARE(store.stored(), QStringLiteral("old"));
        QCOMPARE(statusOf(store.write(apiOrigin(), QStringLiteral("new"), this)), Status::Done);
    }

    void hangsUntilResumed()
    {
        FakeKeyStore store;
        store.hang();
        KeyJob *job = store.read(apiOrigin(), this);
        QSignalSpy finished(job, &KeyJob::finished);
        QSignalSpy later(store.read(apiOrigin(), this), &QObject::destroyed);
        QVERIFY(!finished.wait(20));
        store.resume();
        QVERIFY(finished.wait(kPatienceMs));
        QTRY_COMPARE(later.size(), 1);
    }

    void aDroppedJobSaysNothing()
    {
        FakeKeyStore store;
        store.hang();
        auto parent = std::make_unique<QObject>();
        QSignalSpy finished(store.read(apiOrigin(), parent.get()), &KeyJob::finished);
        parent.reset();
        store.resume();
        QVERIFY(!finished.wait(20));
    }

private:
    Status statusOf(KeyJob *job)
    {
        QSignalSpy finished(job, &KeyJob::finished);
        connect(job, &KeyJob::finished, this, [this, job] { m_answer = job->answer(); });
        return finished.wait(kPatienceMs) ? m_answer.status : Status::Unavailable;
    }

    KeyAnswer m_answer;
};

VESTIBULE_TEST(FakeKeyStoreTest)
#include "tst_fakekeystore.moc"
