// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "support/jsonfixtures.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;

/// Runs of which the journal's rows are not as they were written.
class RunDamageTest : public TestCase
{
    Q_OBJECT

private slots:
    void aDamagedRunIsToldAndNotPlayed_data()
    {
        QTest::addColumn<QString>("damage");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
        row("DELETE FROM step WHERE position = 0");
        row("DELETE FROM step WHERE position = 2");
        row("DELETE FROM step WHERE position = 3");
        row("UPDATE step SET state = 'odd' WHERE position = 1");
        row("UPDATE step SET known_ids = '[' WHERE position = 1");
        row("UPDATE step SET sent_at = -9223372036854775808 WHERE position = 0");
        row("UPDATE step SET position = 9 WHERE position = 1");
        row("UPDATE step SET position = -1 WHERE position = 0");
        row("UPDATE step SET position = 4294967296 WHERE position = 0");
        row("UPDATE step SET position = 1000000000 WHERE position = 3");
        row("UPDATE step SET email = 'p3@x.org' WHERE position = 2");
        row("UPDATE step SET email = 'p0@x.org', new_invite_id = 'invite-1' WHERE position = 3");
        row("UPDATE step SET email = '', email_folded = '' WHERE position = 3");
        row("UPDATE step SET email = x'00ff' WHERE position = 3");
        row("UPDATE step SET role = x'00' WHERE position = 3");
        row("UPDATE step SET removed = 7 WHERE position = 3");
        row("UPDATE step SET run_id = 7 WHERE position = 0");
        row("UPDATE run SET state = 'odd'");
        row("DELETE FROM run");
        row("DELETE FROM step WHERE run_id = 1 AND state = 'queued'");
        row("DELETE FROM step");
    }

    void aDamagedRunIsToldAndNotPlayed()
    {
        QFETCH(QString, damage);
        RunBench bench;
        QVERIFY(bench.restart());
        int arrived = 0;
        bench.server.setHandler([&bench, &arrived](const Request &request) {
            if (++arrived == 1)
                bench.player->stop();
            return bench.organization.answer(request);
        });
        bench.player->begin(creates(4));
        QVERIFY(bench.waitFor(State::Stopped));
        bench.player.reset();
        bench.journal.reset();
        alter(bench.path(), damage);
        QVERIFY(bench.restart());
        const int before = bench.server.requestCount();
        bench.player->resume(1, true);
        QVERIFY(bench.waitFor(State::Failed));
        const auto *error = std::get_if<JournalError>(&bench.player->problem());
        QVERIFY(error != nullptr && error->kind == JournalError::Kind::DamagedRun);
        QVERIFY2(error->detail.startsWith(QStringLiteral("run 1, ")), qPrintable(error->detail));
        QCOMPARE(bench.server.requestCount(), before);
    }

    void whatIsNotAsItWasWrittenInvitesNobodyTwice_data()
    {
        QTest::addColumn<QString>("damage");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
        row("UPDATE step SET state = 'queued' WHERE position = 0");
        row("UPDATE step SET state = 'queued', new_invite_id = '', known_ids = '[\"invite-1\"]' "
            "WHERE position = 0");
        row("UPDATE step SET state = 'failed' WHERE position = 0");
        row("UPDATE step SET email = 'p3@x.org', email_folded = 'p3@x.org' WHERE position = 2");
        row("UPDATE step SET email = 'P0@x.org', email_folded = 'p0@x.org' WHERE position = 2");
        row("UPDATE step SET email = 'p0@x.org', email_folded = 'p0@x.org', "
            "new_invite_id = 'invite-1' WHERE position = 3");
    }

    void whatIsNotAsItWasWrittenInvitesNobodyTwice()
    {
        QFETCH(QString, damage);
        RunBench bench;
        QVERIFY(bench.restart());
        QHash<QString, int> posts;
        bench.server.setHandler([&bench, &posts](const Request &request) {
            if (request.method == "POST") {
                const QJsonObject body = QJsonDocument::fromJson(request.body).object();
                ++posts[body.value(QStringLiteral("email")).toString().toLower()];
                if (bench.server.requestCount("POST") == 1)
                    bench.player->stop();
            }
            return bench.organization.answer(request);
        });
        bench.player->begin(creates(4));
        QVERIFY(bench.waitFor(State::Stopped));
        bench.player.reset();
        bench.journal.reset();
        alter(bench.path(), damage);
        QVERIFY(bench.restart());
        bench.player->resume(1, true);
        QVERIFY(bench.waitFor(State::Finished));
        for (auto post = posts.cbegin(); post != posts.cend(); ++post)
            QVERIFY2(*post == 1, qPrintable(post.key()));
        QCOMPARE(bench.written(), bench.player->steps());
    }

private:
    static QList<RunStep> creates(int count)
    {
        QList<RunStep> steps;
        for (int i = 0; i < count; ++i)
            steps.append(createStep(QStringLiteral("p%1@x.org").arg(i)));
        return steps;
    }

    static void alter(const QString &path, const QString &statement)
    {
        const QString name = QStringLiteral("damage");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QVERIFY(query.numRowsAffected() > 0);
        }
        QSqlDatabase::removeDatabase(name);
    }
};

VESTIBULE_TEST(RunDamageTest)
#include "tst_rundamage.moc"
