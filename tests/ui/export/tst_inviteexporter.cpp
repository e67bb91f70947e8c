// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/inviteexporter.h"
#include "support/patience.h"

#include "models/list/invitetablemodel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <utility>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 1500; // more than a slice
constexpr char kOld[] = "the old file\n";

struct List
{
    List()
    {
        for (int i = 0; i < kRows; ++i) {
            Invite invite;
            invite.id = u"invite-%1"_s.arg(i);
            invite.email = u"%1@example.com"_s.arg(i);
            ids += invite.id;
            model.upsert(invite);
        }
    }

    /// Where the ids stand, in their order.
    [[nodiscard]] std::vector<int> rows() const
    {
        std::vector<int> rows;
        for (const QString &id : ids)
            rows.push_back(model.rowOf(id));
        return rows;
    }

    InviteTableModel model{nullptr, [] { return qint64(1'788'400'000); }};
    QStringList ids;
};

/// What the child process does: exports to `path`, then says how that went. With "kill" it dies
/// after the first slice, with "silence" it cancels after a second in which the event loop has to
/// turn; with a number, longer files fail as on a full disk.
int exportAsChild(const QString &path, const QString &fault, ExportFormat format)
{
    List list;
    InviteExporter exporter(&list.model);
    QObject::connect(&exporter, &InviteExporter::progress, &exporter, [&](int done, int total) {
        if (fault == "kill"_L1 && done < total)
            std::raise(SIGKILL);
    });
    QObject::connect(&exporter, &InviteExporter::finished, qApp, [&] {
        QCoreApplication::exit(10 + int(exporter.outcome()));
        std::fputs(qUtf8Printable(exporter.reason()), stderr);
    });
    QTimer turns;
    if (fault == "silence"_L1) {
        QObject::connect(&turns, &QTimer::timeout, &exporter, [&exporter, count = 0]() mutable {
            if (++count == 20)
                exporter.cancel();
        });
        turns.start(50);
    }
    if (const rlim_t bytes = fault.toULong(); bytes > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &size);
    }
    exporter.start(path, format, list.rows());
    return QCoreApplication::exec();
}

} // namespace

class InviteExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"invites.csv"_s);
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(kOld);
    }

    void writesEveryRowOnce()
    {
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        QSignalSpy progress(&exporter, &InviteExporter::progress);
        exporter.start(m_path, ExportFormat::CsvData, list.rows());
        QVERIFY(exporter.isRunning());
        QCOMPARE(content(), QByteArray(kOld));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.outcome(), InviteExporter::Outcome::Written);
        QCOMPARE(exporter.rows(), kRows);
        QVERIFY(progress.count() > 1);
        QCOMPARE(progress.constLast().at(0).toInt(), kRows);
        QCOMPARE(content().count('\n'), kRows + 1);
        QCOMPARE(content().count("\ninvite-700,"), 1);
    }

    void whatIsGoneMeanwhileIsLeftOut()
    {
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        connect(&exporter, &InviteExporter::progress, &exporter,
                [&] { list.model.remove(list.ids.constLast()); });
        exporter.start(m_path, ExportFormat::CsvData, list.rows());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.rows(), kRows - 1);
        QCOMPARE(content().count('\n'), kRows);
    }

    void rowsFollowTheirInvites()
    {
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        bool done = false;
        connect(&exporter, &InviteExporter::progress, &exporter, [&] {
            if (std::exchange(done, true))
                return;
            Invite late;
            late.id = u"invite-late"_s;
            list.model.upsert(late); // on top: every other row moves
            list.model.remove(list.ids.at(kRows - 3));
        });
        exporter.start(m_path, ExportFormat::CsvData, list.rows());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.rows(), kRows - 1);
        QCOMPARE(content().count("invite-late"), 0);
        for (int i = 0; i < kRows; ++i)
            QCOMPARE(content().count("\ninvite-" + QByteArray::number(i) + ','),
                     i == kRows - 3 ? 0 : 1);
    }

    void cancelAtTheEndLeavesTheOldFile()
    {
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        connect(&exporter, &InviteExporter::progress, &exporter, [&](int done, int total) {
            if (done == total)
                exporter.cancel();
        });
        exporter.start(m_path, ExportFormat::Xlsx, list.rows());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.outcome(), InviteExporter::Outcome::Cancelled);
        checkOnlyTheOldFileIsThere();
    }

    void deletingAtTheEndLeavesTheOldFile()
    {
        List list;
        auto exporter = std::make_unique<InviteExporter>(&list.model);
        bool last = false;
        connect(exporter.get(), &InviteExporter::progress, this,
                [&](int done, int total) { last = done == total; });
        exporter->start(m_path, ExportFormat::Xlsx, list.rows());
        QTRY_VERIFY(last);
        exporter.reset(); // it may have been quick enough, but it is all or nothing
        QTRY_COMPARE(names(), QStringList{u"invites.csv"_s});
        QVERIFY(content() == kOld || content().startsWith("PK"));
    }

    void cancelInTheMiddleLeavesTheOldFile()
    {
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        connect(&exporter, &InviteExporter::progress, &exporter, &InviteExporter::cancel);
        exporter.start(m_path, ExportFormat::CsvData, list.rows());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.outcome(), InviteExporter::Outcome::Cancelled);
        QVERIFY(exporter.rows() > 0);
        QVERIFY(exporter.rows() < kRows);
        QVERIFY(!exporter.isRunning());
        checkOnlyTheOldFileIsThere();
    }

    void deletingInTheMiddleLeavesTheOldFile()
    {
        List list;
        auto exporter = std::make_unique<InviteExporter>(&list.model);
        QSignalSpy progress(exporter.get(), &InviteExporter::progress);
        exporter->start(m_path, ExportFormat::CsvData, list.rows());
        QVERIFY(progress.wait(kPatienceMs));
        exporter.reset();
        QTRY_COMPARE(names(), QStringList{u"invites.csv"_s}); // the thread may be at work
        checkOnlyTheOldFileIsThere();
    }

    void aPipeIsNoFile()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        exporter.start(pipe, ExportFormat::CsvData, list.rows());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exporter.outcome(), InviteExporter::Outcome::Failed);
        QVERIFY(exporter.reason().contains(u"not a regular file"_s));
        struct stat there
        {
        };
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode)); // it was not put away
    }

    void aDiskThatNeverAnswersHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void aDiskThatNeverAnswersHoldsNobodyUp()
    {
        QFETCH(QString, format);
        QVERIFY(QDir(m_folder->path()).mkdir(u"silent"_s));
        m_path = m_folder->filePath(u"silent/invites."_s + format);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s,
                           QCoreApplication::applicationDirPath() + u"/vestibule-poorfiles.so"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        child.setProcessEnvironment(environment);
        run(child, u"silence"_s, format);
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 10 + int(InviteExporter::Outcome::Cancelled));
    }

    void aKillInTheMiddleLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void aKillInTheMiddleLeavesTheOldFile()
    {
        QFETCH(QString, format);
        QProcess child;
        run(child, u"kill"_s, format);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(content(), QByteArray(kOld));
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("in the middle") << 30'000 << u"csv"_s;
        QTest::newRow("with the last bytes") << fullSize() - 1 << u"csv"_s;
        QTest::newRow("workbook, among the rows") << 100'000 << u"xlsx"_s;
    }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, bytes);
        QFETCH(QString, format);
        QProcess child;
        run(child, QString::number(bytes), format);
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 10 + int(InviteExporter::Outcome::Failed));
        QVERIFY(!child.readAllStandardError().isEmpty());
        checkOnlyTheOldFileIsThere();
    }

    void aDiskThatJustSufficesIsNoFault()
    {
        QProcess child;
        run(child, QString::number(fullSize()));
        QCOMPARE(child.exitCode(), 10 + int(InviteExporter::Outcome::Written));
        QCOMPARE(content().size(), fullSize());
    }

private:
    void run(QProcess &child, const QString &fault, const QString &format = u"csv"_s) const
    {
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--export"_s, m_path, fault, format});
        QVERIFY(child.waitForFinished(60'000));
    }

    static int fullSize()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"full.csv"_s);
        List list;
        InviteExporter exporter(&list.model);
        QSignalSpy finished(&exporter, &InviteExporter::finished);
        exporter.start(path, ExportFormat::CsvData, list.rows());
        return finished.wait(kPatienceMs) ? int(QFileInfo(path).size()) : 0;
    }

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkOnlyTheOldFileIsThere() const
    {
        QCOMPARE(content(), QByteArray(kOld));
        QCOMPARE(names(), QStringList{u"invites.csv"_s});
    }

    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--export"_L1)
        return exportAsChild(arguments.value(2), arguments.value(3),
                             exportFormatOf(arguments.value(4)).value());
    InviteExporterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inviteexporter.moc"
