// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "support/jsonfixtures.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;

/// Runs of which the journal's rows are not as they were written.
class RunDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedRunIsToldAndNotPlayed_data()
    {
        QTest::addColumn<QString>("damage");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
        row("DELETE FROM step WHERE position = 0");
        row("DELETE FROM step WHERE position = 2");
        row("UPDATE step SET position = 9 WHERE position = 1");
        row("UPDATE step SET position = -1 WHERE position = 0");
        row("UPDATE step SET position = 4294967296 WHERE position = 0");
        row("UPDATE step SET position = 1000000000 WHERE position = 3");
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
        QVERIFY2(error->detail.contains(QStringLiteral("run 1, row ")), qPrintable(error->detail));
        QCOMPARE(bench.server.requestCount(), before);
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
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(name);
    }
};

VESTIBULE_TEST(RunDamageTest)
#include "tst_rundamage.moc"
