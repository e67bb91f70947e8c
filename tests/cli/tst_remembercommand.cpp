// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"
#include "cli/terminal/exitcode.h"
#include "remembered/listmemory.h"
#include "support/cliprocess.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

/// `remember`, over files that another process has left.
class RememberCommandTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListMemory> m_memory;

    [[nodiscard]] std::unique_ptr<CliProcess> command(const QStringList &arguments) const
    {
        auto cli = std::make_unique<CliProcess>(arguments);
        cli->set("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s));
        cli->setDataFolder(m_folder->path());
        return cli;
    }

    [[nodiscard]] std::unique_ptr<CliProcess> done(const QStringList &arguments) const
    {
        auto cli = command(arguments);
        if (!cli->finish() || cli->code() != 0)
            qWarning("%s", cli->err().constData());
        return cli;
    }

    bool keep(const QString &url, const QString &key, int rows, const QString &organization = {})
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        RememberedList list;
        for (int i = 0; i < rows; ++i) {
            list.invites.append(
                {u"invite-%1"_s.arg(i), u"a@example.com"_s, {}, {}, {}, {}, {}, {}});
            list.readAtMs.append(now);
        }
        return m_memory->save(RememberedPlace::of({{}, url, organization}), key, list, now);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_memory = std::make_unique<ListMemory>(
            m_folder->filePath(u"cache/vestibule/vestibule/remembered"_s));
    }

    void tellsWhatIsKept()
    {
        QVERIFY(done({u"remember"_s})->err().contains("is on"));
        QVERIFY(done({u"remember"_s, u"status"_s})->err().contains("Nothing is remembered"));
        QVERIFY(keep(u"https://api.example.com/v1"_s, u"sk-admin-one"_s, 1234, u"org-1"_s));
        const auto status = done({u"remember"_s, u"status"_s});
        QVERIFY2(status->out().contains("org-1"), status->out().constData());
        QVERIFY(status->out().contains("https://api.example.com"));
        QVERIFY(status->out().contains("1,234"));
        QVERIFY(!status->out().contains("sk-admin") && !status->out().contains("a@example"));
    }

    void isSwitchedOffAndOn()
    {
        QVERIFY(keep(u"https://api.example.com/v1"_s, u"sk-admin-one"_s, 3));
        QVERIFY(done({u"remember"_s, u"off"_s})->err().contains("erased"));
        QVERIFY(m_memory->status().isEmpty());
        QVERIFY(done({u"remember"_s})->err().contains("is off"));
        QVERIFY(done({u"remember"_s, u"on"_s})->err().contains("from now on"));
        QVERIFY(done({u"remember"_s})->err().contains("is on"));
    }

    void forgetsTheOneThatIsMeant()
    {
        const auto one = u"https://api.example.com/v1"_s;
        QVERIFY(keep(one, u"sk-admin-one"_s, 3));
        QVERIFY(keep(one, u"sk-admin-two"_s, 4));
        QVERIFY(keep(u"https://api.example.org/v1"_s, u"sk-admin-one"_s, 5));
        const auto forget = command({u"remember"_s, u"forget"_s});
        forget->set("OPENAI_BASE_URL", one);
        forget->set("OPENAI_ADMIN_KEY", u"sk-admin-two"_s);
        QVERIFY(forget->finish());
        QCOMPARE(forget->code(), 0);
        QCOMPARE(m_memory->status().size(), 2);
        const auto ofAddress = command({u"remember"_s, u"forget"_s}); // its key is not at hand
        ofAddress->set("OPENAI_BASE_URL", one);
        QVERIFY(ofAddress->finish());
        QCOMPARE(m_memory->status().size(), 1);
        QVERIFY(done({u"remember"_s, u"forget"_s})->err().contains("erased"));
        QVERIFY(m_memory->status().isEmpty());
        QVERIFY(done({u"remember"_s, u"forget"_s})->err().contains("Nothing"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("word") << QStringList{u"remember"_s, u"all"_s};
        QTest::newRow("words") << QStringList{u"remember"_s, u"on"_s, u"off"_s};
        QTest::newRow("demo") << QStringList{u"remember"_s, u"--demo"_s};
        QTest::newRow("profile") << QStringList{u"remember"_s, u"off"_s, u"--profile"_s, u"A"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(keep(u"https://api.example.com/v1"_s, u"sk-admin-one"_s, 3));
        const auto cli = command(arguments);
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        QVERIFY(!cli->err().isEmpty());
        QCOMPARE(m_memory->status().size(), 1);
    }
};

VESTIBULE_TEST(RememberCommandTest)
#include "tst_remembercommand.moc"
