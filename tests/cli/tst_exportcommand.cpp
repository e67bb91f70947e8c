// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Vestibule;

namespace {

constexpr char kHeader[] = "id,email,role,status,created_at,expires_at,accepted_at,projects\n";
constexpr char kOld[] = "the old file\n";

QByteArrayList rows(int from, int count)
{
    QByteArrayList objects;
    for (int i = from; i < from + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        objects << inviteJson("invite-" + number, number + "@example.com");
    }
    return objects;
}

} // namespace

class ExportCommandTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_file = m_folder->filePath(QStringLiteral("invites.csv"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kOld);
    }

    void writesThisToTheByte_data()
    {
        QTest::addColumn<bool>("toStdout");
        QTest::newRow("file") << false;
        QTest::newRow("stdout") << true;
    }

    void writesThisToTheByte()
    {
        QFETCH(bool, toStdout);
        m_server->enqueue(Step::list({inviteJson("b", "+mia@example.com", "accepted"),
                                      inviteJson("a", "jo@example.com", "deferred", "auditor")},
                                     true));
        // The list changed meanwhile: a row comes again.
        m_server->enqueue(Step::list({inviteJson("a", "jo@example.com", "deferred", "auditor"),
                                      inviteJson("c", "\\\"k, m\\\"@example.com")}));
        CliProcess cli({QStringLiteral("export"), QStringLiteral("--output"),
                        toStdout ? QStringLiteral("-") : m_file},
                       m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.err(), QByteArray("3 invite(s) exported.\n"));
        const QByteArray csv = kHeader
            + QByteArray("b,+mia@example.com,reader,accepted,2026-09-01T00:00:00Z,"
                         "2026-09-08T00:00:00Z,2026-09-02T00:00:00Z,none\n"
                         "a,jo@example.com,auditor,deferred,2026-09-01T00:00:00Z,"
                         "2026-09-08T00:00:00Z,,none\n"
                         "c,\"\\\"\"k, m\\\"\"@example.com\",reader,pending,2026-09-01T00:00:00Z,"
                         "2026-09-08T00:00:00Z,,none\n");
        QCOMPARE(cli.out(), toStdout ? csv : QByteArray());
        QCOMPARE(content(), toStdout ? QByteArray(kOld) : csv);
        QCOMPARE(m_server->requests().constLast().target,
                 QByteArray("/v1/organization/invites?limit=100&after=a"));
    }

    void spreadsheetProfileIsAskedForByName()
    {
        m_server->enqueue(Step::list({inviteJson("b", "+mia@example.com")}));
        CliProcess cli = exportTo(m_file, {QStringLiteral("--for"), QStringLiteral("spreadsheet")});
        QVERIFY(cli.finish());
        QVERIFY2(content().startsWith("\xEF\xBB\xBFid,"), content().constData());
        QVERIFY2(content().contains("\r\nb,'+mia@example.com,"), content().constData());
    }

    void theFormatIsAskedForOrTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("start");
        const QString format = QStringLiteral("--format");
        const QByteArray object = "{\"id\":\"a\",\"email\":\"a@example.com\"";
        QTest::newRow("csv") << "x.csv" << QStringList{format, QStringLiteral("csv")}
                             << QByteArray(kHeader);
        QTest::newRow("csv-spreadsheet")
            << "x.csv" << QStringList{format, QStringLiteral("csv-spreadsheet")}
            << QByteArray("\xEF\xBB\xBFid,");
        QTest::newRow("json") << "x" << QStringList{format, QStringLiteral("json")}
                              << "[\n  " + object;
        QTest::newRow("jsonl") << "x.csv" << QStringList{format, QStringLiteral("jsonl")} << object;
        QTest::newRow("xlsx") << "x" << QStringList{format, QStringLiteral("xlsx")}
                              << QByteArray("PK\3\4");
        QTest::newRow("by suffix") << "x.jsonl" << QStringList() << object;
        QTest::newRow("by suffix, xlsx") << "x.XLSX" << QStringList() << QByteArray("PK\3\4");
        QTest::newRow("other suffix") << "x.txt" << QStringList() << QByteArray(kHeader);
    }

    void theFormatIsAskedForOrTold()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, start);
        m_server->enqueue(Step::list({inviteJson("a", "a@example.com")}));
        m_file = m_folder->filePath(name);
        CliProcess cli = exportTo(m_file, more);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(content().left(start.size()), start);
    }

    void aFileHasTheUsualPermissionsOrItsOwn()
    {
        const mode_t before = ::umask(027);
        const auto file = [this](const char *name) {
            return m_folder->filePath(QLatin1String(name));
        };
        const QString fresh = file("fresh.csv");
        m_server->enqueue(Step::list({inviteJson("a", "a@example.com")}));
        CliProcess first = exportTo(fresh, {});
        QVERIFY(first.finish());
        ::umask(before);
        QCOMPARE(QFile::permissions(fresh) & QFile::Permissions(0x7077),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
        const QFile::Permissions own = QFile::permissions(m_file);
        m_server->enqueue(Step::list({inviteJson("a", "a@example.com")}));
        CliProcess second = exportTo(m_file, {});
        QVERIFY(second.finish());
        QCOMPARE(QFile::permissions(m_file), own);
    }

    void aTerminalIsNotSteered_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray visible = "\\u{202E}\\u{9B}2J";
        const QByteArray json = "\\u202e\\u009b2J";
        const QString to = QStringLiteral("--output");
        const QString format = QStringLiteral("--format");
        QTest::newRow("csv") << QStringList{QStringLiteral("export"), to, QStringLiteral("-")}
                             << visible;
        QTest::newRow("jsonl") << QStringList{QStringLiteral("export"), to, QStringLiteral("-"),
                                              format, QStringLiteral("jsonl")}
                               << json;
        QTest::newRow("list") << QStringList{QStringLiteral("list")} << visible;
        QTest::newRow("list, json")
            << QStringList{QStringLiteral("list"), QStringLiteral("--json")} << json;
    }

    void aTerminalIsNotSteered()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, shown);
        m_server->enqueue(Step::list({inviteJson("a",
                                                 "a\xE2\x80\xAE\xC2\x9B"
                                                 "2J@example.com")}));
        int near = -1;
        int far = -1;
        QCOMPARE(::openpty(&near, &far, nullptr, nullptr, nullptr), 0);
        CliProcess cli(words, m_server.get());
        cli.setTerminal(far);
        QVERIFY(cli.finish());
        ::close(far);
        QCOMPARE(cli.code(), 0);
        QByteArray seen(4096, '\0');
        seen.truncate(qMax<qsizetype>(0, ::read(near, seen.data(), size_t(seen.size()))));
        ::close(near);
        QVERIFY2(seen.contains("a" + shown + "@example.com"), seen.constData());
        QVERIFY(!seen.contains("\xC2\x9B") && !seen.contains("\xE2\x80\xAE"));
    }

    void jsonOfNobodyIsAnEmptyArray()
    {
        m_server->enqueue(Step::list({}));
        CliProcess cli =
            exportTo(QStringLiteral("-"), {QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(cli.finish());
        QCOMPARE(cli.out(), QByteArray("[]\n"));
    }

    void whatDoesNotFitIsRefusedBeforeAsking_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("word");
        const QString format = QStringLiteral("--format");
        QTest::newRow("workbook to stdout")
            << "-" << QStringList{format, QStringLiteral("xlsx")} << QByteArray("stdout");
        QTest::newRow("unknown") << "x" << QStringList{format, QStringLiteral("xls")}
                                 << QByteArray("csv-spreadsheet csv json jsonl xlsx");
        QTest::newRow("both") << "x"
                              << QStringList{format, QStringLiteral("json"),
                                             QStringLiteral("--for"), QStringLiteral("data")}
                              << QByteArray("--for");
    }

    void whatDoesNotFitIsRefusedBeforeAsking()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, word);
        CliProcess cli = exportTo(path, more);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains(word), cli.err().constData());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void anEmptyOrganizationIsAHeader()
    {
        m_server->enqueue(Step::list({}));
        CliProcess cli = exportTo(m_file);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(content(), QByteArray(kHeader));
    }

    void waitsWhenAskedToSlowDown()
    {
        m_server->enqueue(Step::list(rows(0, 2), true));
        m_server->enqueue(Step::json(429, errorJson("slow")).header("Retry-After", "1"));
        m_server->enqueue(Step::list(rows(2, 1)));
        CliProcess cli = exportTo(m_file);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.err(),
                 QByteArray("Waiting 1 s: the API asked to slow down.\n3 invite(s) exported.\n"));
        QCOMPARE(content().count('\n'), 4);
    }

    void rowsThatCannotBeReadAreTold()
    {
        m_server->enqueue(Step::list({"{\"id\":\"only\"}", inviteJson("a", "a@example.com")}));
        CliProcess cli = exportTo(m_file);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli.err().startsWith("1 invite(s) could not be read"), cli.err().constData());
        QCOMPARE(content().count('\n'), 2);
    }

    void aFailingPageLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("key") << 401 << errorJson("Incorrect API key provided") << 3;
        QTest::newRow("scope") << 401 << errorJson("Missing scopes: api.management.read") << 3;
        QTest::newRow("request") << 422 << errorJson("no") << 1;
        QTest::newRow("not JSON") << 200 << QByteArray("<html>") << 1;
        QTest::newRow("stuck") << 200 << listJson({}, true) << 1;
    }

    void aFailingPageLeavesTheOldFile()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        m_server->enqueue(Step::list(rows(0, 100), true));
        m_server->enqueue(Step::json(status, body));
        CliProcess cli = exportTo(m_file);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), code);
        QVERIFY(!cli.err().isEmpty());
        checkOnlyTheOldFileIsThere();
    }

    void cancelLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void cancelLeavesTheOldFile()
    {
        QFETCH(int, signalNumber);
        CliProcess cli = exportTo(m_file);
        stopAtTheSecondPage(cli, signalNumber);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Cancelled));
        QCOMPARE(cli.err(), QByteArray("Cancelled.\n"));
        checkOnlyTheOldFileIsThere();
    }

    void aKillLeavesTheOldFile_data() { addFormats(); }

    void aKillLeavesTheOldFile()
    {
        QFETCH(QString, format);
        CliProcess cli = exportTo(m_file, {QStringLiteral("--format"), format});
        stopAtTheSecondPage(cli, SIGKILL);
        QVERIFY(!cli.finish());
        QCOMPARE(content(), QByteArray(kOld));
    }

    void aFullDiskLeavesTheOldFile_data() { addFormats(); }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(QString, format);
        for (int page = 0; page < 10; ++page)
            m_server->enqueue(Step::list(rows(100 * page, 100), page < 9));
        CliProcess cli = exportTo(m_file, {QStringLiteral("--format"), format});
        cli.limitFileSize(40'000); // about 500 of the 1,000
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(cli.err().contains("invites.csv"), cli.err().constData());
        checkOnlyTheOldFileIsThere();
    }

    void aDiskFullAtTheEndLeavesTheOldFile()
    {
        m_server->enqueue(Step::list(rows(0, 5)));
        CliProcess cli = exportTo(m_file);
        cli.limitFileSize(100); // less than what is buffered until the end
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        checkOnlyTheOldFileIsThere();
    }

    void aFolderThatTakesNoFileIsSaidBeforeAsking()
    {
        CliProcess cli = exportTo(m_folder->filePath(QStringLiteral("none/invites.csv")));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(cli.err().contains("none/invites.csv"), cli.err().constData());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void aLinkIsFollowed()
    {
        const QString link = m_folder->filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(m_file, link));
        m_server->enqueue(Step::list(rows(0, 1)));
        CliProcess cli = exportTo(link);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(content().startsWith(kHeader));
    }

    void aDeviceIsWrittenToAndNotReplaced()
    {
        m_server->enqueue(Step::list(rows(0, 3)));
        CliProcess cli = exportTo(QStringLiteral("/dev/full"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(cli.err().contains("No space left"), cli.err().constData());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void fullStdoutIsAnError()
    {
        m_server->enqueue(Step::list(rows(0, 3)));
        CliProcess cli = exportTo(QStringLiteral("-"));
        cli.setOutputFile(QStringLiteral("/dev/full"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(cli.err().contains("No space left"), cli.err().constData());
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "jsonl", "xlsx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    CliProcess exportTo(const QString &path, const QStringList &more = {})
    {
        return CliProcess(QStringList{QStringLiteral("export"), QStringLiteral("--output"), path}
                              + more,
                          m_server.get());
    }

    void stopAtTheSecondPage(CliProcess &cli, int signalNumber)
    {
        m_server->enqueue(Step::list(rows(0, 100), true));
        m_server->enqueue(Step::hang());
        cli.start();
        QTRY_COMPARE(m_server->requestCount(), 2);
        cli.send(signalNumber);
    }

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkOnlyTheOldFileIsThere() const
    {
        QCOMPARE(content(), QByteArray(kOld));
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("invites.csv")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    QString m_file;
};

VESTIBULE_TEST(ExportCommandTest)
#include "tst_exportcommand.moc"
