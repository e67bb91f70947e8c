// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"
#include "journal/journalsnapshot.h"

#include "support/journalsteps.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>

#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Vestibule;
using namespace Vestibule::Test;

namespace {

using Kind = JournalError::Kind;

constexpr char kChild[] = "--child";
constexpr int kKills = 25;

bool opensToWrite(JournalFile &file)
{
    const auto opened = file.open();
    return opened && opened->writable;
}

bool opensToRead(JournalFile &file)
{
    const auto opened = file.open();
    return opened && !opened->writable;
}

template <typename T>
std::optional<Kind> kindOf(const JournalResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// Writes steps until it is killed, and says each as soon as it is on the disk.
int writeUntilKilled(JournalFile &file)
{
    QList<RunStep> steps = createSteps(20);
    const auto run = file.addRun(steps, 1);
    if (!run)
        return 3;
    std::printf("run %lld\n", static_cast<long long>(run->id));
    std::fflush(stdout);
    for (int round = 0;; ++round) {
        RunStep &step = steps[round % steps.size()];
        step.state = round % 2 == 0 ? StepState::Sent : StepState::Done;
        step.sentAt = round + 1;
        if (!file.write({step}))
            return 4;
        std::printf("wrote %lld %d\n", static_cast<long long>(step.id), round + 1);
        std::fflush(stdout);
    }
}

/// Opens without the rights of the administrator, and prints the kind of error.
int openAsNobody(const QString &path)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 5;
    JournalFile file(path);
    const auto opened = file.open();
    std::printf("%d\n", opened ? -1 : int(opened.error().kind));
    return 0;
}

int child(const QStringList &arguments)
{
    const QString &mode = arguments.at(2);
    const QString &path = arguments.at(3);
    if (mode == QLatin1String("nobody"))
        return openAsNobody(path);
    JournalFile file(path);
    const auto opened = file.open();
    if (!opened || !opened->writable)
        return 2;
    std::printf("open\n");
    std::fflush(stdout);
    if (mode == QLatin1String("hold"))
        ::pause();
    return writeUntilKilled(file);
}

/// This program again as another process; killed at the end of its life.
class Child
{
public:
    Child(const QString &mode, const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QLatin1String(kChild), mode, path});
    }
    ~Child() { kill(); }
    Q_DISABLE_COPY_MOVE(Child)

    bool waitForLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        return true;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    qint64 pid() const { return m_process.processId(); }
    QByteArray rest()
    {
        m_process.waitForFinished();
        return m_process.readAllStandardOutput();
    }

private:
    QProcess m_process;
};

/// While it lives, files that grow beyond some bytes fail.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// A disk of its own of some bytes; not usable where the system does not allow it.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_mounted = ::mount("none", m_folder.constData(), "tmpfs", 0, "size=512k") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isUsable() const { return m_mounted; }
    bool makeReadOnly()
    {
        return ::mount("none", m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Fills the disk to its last byte.
void fill(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qint64 size = 65536; size > 0; size /= 2) {
        while (file.write(QByteArray(size, 'f')) == size) { }
    }
}

void change(const QString &path, const std::function<void(QFile &)> &how)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    how(file);
}

} // namespace

class JournalFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_saidWritten = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("one.sqlite"));
    }

    void oneInstanceWrites()
    {
        JournalFile writer(m_path);
        QVERIFY(opensToWrite(writer));
        JournalFile reader(m_path);
        const auto opened = reader.open();
        QVERIFY(opened.has_value());
        QVERIFY(!opened->writable);
        QList<RunStep> steps = createSteps(2);
        QVERIFY(writer.addRun(steps, 1).has_value());
        QCOMPARE(reader.runs().value().size(), 1);
        steps[0].state = StepState::Sent;
        QVERIFY(writer.write(steps).has_value());
        QCOMPARE(reader.stepsOfRun(steps[0].runId).value().at(0).state, StepState::Sent);
        QCOMPARE(kindOf(reader.addRun(steps, 1)), Kind::Busy);
        QCOMPARE(kindOf(reader.write(steps)), Kind::Busy);
        QCOMPARE(kindOf(reader.setRunState(1, RunState::Paused, 1)), Kind::Busy);
        QCOMPARE(kindOf(reader.forget(true)), Kind::Busy);
        QVERIFY(writer.forget(true).has_value()); // a reader that is not reading holds nothing up
    }

    void aLockDiesWithItsProcess()
    {
        Child other(QStringLiteral("hold"), m_path);
        QVERIFY(other.waitForLine());
        {
            JournalFile reader(m_path);
            QVERIFY(opensToRead(reader));
        }
        other.kill();
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".lock")));
        JournalFile writer(m_path);
        QVERIFY(opensToWrite(writer));
    }

    void whatStandsInALockFileDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another computer's")
            << QByteArray("1\nvestibule\nelsewhere\nsome machine\nsome boot\n");
        QTest::newRow("another program's") << QByteArray("no lock of ours, to be sure");
        QTest::newRow("a process that lives") << QByteArray::number(::getppid()) + "\nvestibule\n"
                + QSysInfo::machineHostName().toUtf8() + "\n\n\n";
    }
    void whatStandsInALockFileDecidesNothing()
    {
        QFETCH(QByteArray, text);
        QFile left(m_path + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(text);
        left.close();
        {
            JournalFile writer(m_path);
            QVERIFY(opensToWrite(writer));
            JournalFile second(m_path);
            QVERIFY(opensToRead(second));
        }
        QVERIFY(!left.exists()); // and nothing is left for the next one
    }

    void theWriterIsNamed()
    {
        Child other(QStringLiteral("hold"), m_path);
        QVERIFY(other.waitForLine());
        JournalFile reader(m_path);
        const auto opened = reader.open();
        QVERIFY(opened && !opened->writable && !opened->heldByName);
        QCOMPARE(opened->holder.pid, other.pid());
        QCOMPARE(opened->holder.host, QSysInfo::machineHostName());
        QVERIFY(opened->holder.since > 0);
    }

    // In a container each start has the same process number.
    void aLockLeftUnderOurOwnNumberIsTakenOver()
    {
        const QString lockPath = m_path + QStringLiteral(".lock");
        QByteArray words;
        {
            QLockFile lock(lockPath);
            QVERIFY(lock.tryLock(0));
            words = bytesOf(lockPath);
        }
        QFile left(lockPath);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QCOMPARE(left.write(words), words.size());
        left.close();
        JournalFile writer(m_path);
        QVERIFY(opensToWrite(writer));
        JournalFile second(m_path);
        QVERIFY(opensToRead(second));
    }

    void whatWasSaidToBeWrittenIsThereAfterAKill()
    {
        // A busy machine writes little in that time, and is given more of it.
        const auto isEnough = [this](int kills) {
            return kills >= kKills && (m_saidWritten > kKills || kills >= 4 * kKills);
        };
        for (int number = 0; !isEnough(number); ++number) {
            Child writer(QStringLiteral("write"), m_path);
            QVERIFY(writer.waitForLine());
            QTest::qSleep(number * 3); // a kill at another place each time
            writer.kill();
            checkAgainst(writer.rest());
        }
        QVERIFY2(m_saidWritten > kKills, "the kills came before there was anything to lose");
    }

    void damageIsSetAside_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"garbage", "truncated", "page", "header", "tables", "wal"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void damageIsSetAside()
    {
        QFETCH(const QString, how);
        fillJournal();
        damage(how);
        const QString part =
            how == QLatin1String("wal") ? QStringLiteral("-wal") : QStringLiteral("");
        const QByteArray before = bytesOf(m_path + part);
        QVERIFY(!before.isEmpty());
        JournalFile file(m_path);
        const auto opened = file.open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->writable);
        static const QRegularExpression name(
            QStringLiteral("one\\.sqlite\\.damaged-\\d{8}-\\d{6}$"));
        QVERIFY2(name.match(opened->setAside).hasMatch(), qPrintable(opened->setAside));
        QCOMPARE(bytesOf(opened->setAside + part), before);
        QVERIFY(file.runs().value().isEmpty());
        QList<RunStep> steps = createSteps(1);
        QVERIFY(file.addRun(steps, 1).has_value());
    }

    void nothingSetAsideIsOverwritten()
    {
        for (int number = 0; number < 3; ++number) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("garbage that is no database" + QByteArray::number(number));
            file.close();
            JournalFile journal(m_path);
            const auto opened = journal.open();
            QVERIFY(opened && !opened->setAside.isEmpty());
        }
        const QDir folder(m_folder->path());
        QCOMPARE(folder.entryList({QStringLiteral("*.damaged-*")}).size(), 3);
        JournalFile journal(m_path);
        QVERIFY(journal.open().has_value());
        const auto forgotten = journal.forget(false);
        QVERIFY(forgotten.has_value());
        QCOMPARE(forgotten->setAside, 3);
        QVERIFY(folder.entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

    void aReaderSetsNothingAside()
    {
        fillJournal(); // and closed, so that no -wal covers what is damaged
        Child other(QStringLiteral("hold"), m_path);
        QVERIFY(other.waitForLine());
        change(m_path, [](QFile &file) { file.write("no database any more"); });
        JournalFile reader(m_path);
        const auto opened = reader.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::Damaged);
        QVERIFY(QFileInfo::exists(m_path));
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

    void aLaterVersionIsLeftAsItIs()
    {
        fillJournal();
        edit(QStringLiteral("PRAGMA user_version = 4711"));
        const QByteArray before = bytesOf(m_path);
        {
            JournalFile file(m_path);
            QCOMPARE(kindOf(file.open()), Kind::NewerVersion);
        }
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

    void anEmptyFileIsAJournalThatLostAll()
    {
        QFile empty(m_path);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        {
            JournalFile reader(m_path);
            QCOMPARE(kindOf(reader.open(JournalUse::Read)), Kind::Damaged);
        }
        JournalFile file(m_path);
        const auto opened = file.open();
        QVERIFY(opened.has_value());
        QVERIFY(QFileInfo::exists(opened->setAside));
        QVERIFY(file.runs().value().isEmpty());
    }

    void aStartThatWasKilledEarlyIsNoDamage()
    {
        QFile unfinished(m_path + QStringLiteral(".new"));
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        unfinished.write("half a journal");
        unfinished.close();
        JournalFile file(m_path);
        const auto opened = file.open();
        QVERIFY(opened && opened->writable);
        QVERIFY(opened->setAside.isEmpty());
        QVERIFY(!unfinished.exists());
        QList<RunStep> steps = createSteps(1);
        QVERIFY(file.addRun(steps, 1).has_value());
    }

    void aVersionThatHasGotLostHidesNothing_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= 2; ++version)
            QTest::addRow("%d", version) << version;
    }
    void aVersionThatHasGotLostHidesNothing()
    {
        QFETCH(int, version);
        fillJournal();
        edit(QStringLiteral("PRAGMA user_version = %1").arg(version));
        {
            JournalFile reader(m_path);
            QCOMPARE(kindOf(reader.open(JournalUse::Read)), Kind::Damaged);
        }
        JournalFile file(m_path);
        const auto opened = file.open();
        QVERIFY(opened.has_value());
        QVERIFY(QFileInfo::exists(opened->setAside));
    }

    void oneFileHasOneWriterWhateverItsName()
    {
        fillJournal();
        const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
        QVERIFY(QFile::link(m_path, other));
        JournalFile writer(m_path);
        QVERIFY(opensToWrite(writer));
        JournalFile second(other);
        QVERIFY(opensToRead(second));
    }

    void aLockThatIsNoFileIsNamed()
    {
        fillJournal();
        QVERIFY(QDir().mkdir(m_path + QStringLiteral(".lock")));
        JournalFile file(m_path);
        const auto opened = file.open();
        QCOMPARE(kindOf(opened), Kind::CannotOpen);
        QCOMPARE(opened.error().path, m_path + QStringLiteral(".lock"));
    }

    void whatAKilledReaderLeftIsRemoved()
    {
        fillJournal();
        QTemporaryDir place;
        const QByteArray before = QFile::encodeName(QDir::tempPath());
        qputenv("TMPDIR", QFile::encodeName(place.path()));
        const auto restore = qScopeGuard([before] { qputenv("TMPDIR", before); });
        // The one was killed a minute ago, the other still reads.
        QList<QFile *> locks;
        for (const char *name : {"vestibule-journal-dead01", "vestibule-journal-lives1"}) {
            const QString folder = place.filePath(QLatin1String(name));
            QVERIFY(QDir().mkdir(folder));
            auto *lock = new QFile(folder + QStringLiteral("/lock"), this);
            QVERIFY(lock->open(QIODevice::ReadWrite));
            QVERIFY(lock->setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                      QFileDevice::FileModificationTime));
            QVERIFY(QFile::copy(m_path, folder + QStringLiteral("/journal.sqlite")));
            locks.append(lock);
        }
        QCOMPARE(::flock(locks.at(1)->handle(), LOCK_EX | LOCK_NB), 0);
        {
            const auto snapshot = JournalSnapshot::of(m_path);
            QVERIFY(snapshot.has_value());
            QVERIFY(QFileInfo::exists((*snapshot)->path()));
        }
        QCOMPARE(QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList(QStringLiteral("vestibule-journal-lives1")));
        qDeleteAll(locks);
    }

    void missingPermissions()
    {
        fillJournal();
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions(0x4444)));
        Child nobody(QStringLiteral("nobody"), m_path);
        QCOMPARE(nobody.rest().trimmed().toInt(), int(Kind::ReadOnly));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
        Child readOnlyFile(QStringLiteral("nobody"), m_path);
        QCOMPARE(readOnlyFile.rest().trimmed().toInt(), int(Kind::ReadOnly));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions()));
        QFile::remove(m_path + QStringLiteral(".lock"));
        if (::geteuid() == 0) {
            Child unreadable(QStringLiteral("nobody"), m_path);
            QCOMPARE(unreadable.rest().trimmed().toInt(), int(Kind::CannotOpen));
        }
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

    void noFolderAndNoFile()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        JournalFile below(m_folder->filePath(QStringLiteral("file/one.sqlite")));
        QCOMPARE(kindOf(below.open()), Kind::CannotOpen);
        JournalFile folder(m_folder->path());
        QCOMPARE(kindOf(folder.open()), Kind::CannotOpen);
    }

    void aDiskThatMayNotBeWritten()
    {
        SmallDisk disk(m_folder->filePath(QStringLiteral("disk")));
        if (!disk.isUsable())
            QSKIP("this system mounts no disk for tests");
        m_path = m_folder->filePath(QStringLiteral("disk/one.sqlite"));
        fillJournal();
        QVERIFY(disk.makeReadOnly());
        JournalFile file(m_path);
        QCOMPARE(kindOf(file.open()), Kind::ReadOnly);
        JournalFile deeper(m_folder->filePath(QStringLiteral("disk/new/one.sqlite")));
        QCOMPARE(kindOf(deeper.open()), Kind::ReadOnly);
    }

    void aFullDisk()
    {
        const SmallDisk disk(m_folder->filePath(QStringLiteral("disk")));
        if (!disk.isUsable())
            QSKIP("this system mounts no disk for tests");
        const QString filler = m_folder->filePath(QStringLiteral("disk/filler"));
        m_path = m_folder->filePath(QStringLiteral("disk/one.sqlite"));
        {
            JournalFile file(m_path);
            QVERIFY(file.open().has_value());
            checkFault(
                file, [&] { fill(filler); }, [&] { QFile::remove(filler); });
        }
        fill(filler);
        JournalFile again(m_path);
        const auto opened = again.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::Full);
        QVERIFY(QFile::remove(filler));
        const auto reopened = again.open();
        QVERIFY(reopened.has_value());
        QVERIFY(reopened->setAside.isEmpty());
        QCOMPARE(again.runs().value().size(), 2);
    }

    void aFileThatMayNotGrow()
    {
        JournalFile file(m_path);
        QVERIFY(file.open().has_value());
        std::unique_ptr<FileLimit> limit;
        checkFault(
            file, [&] { limit = std::make_unique<FileLimit>(200'000); }, [&] { limit.reset(); });
    }

private:
    /// A run before, one that does not fit, the first untouched, and then again with room.
    void checkFault(JournalFile &file, const std::function<void()> &takeRoom,
                    const std::function<void()> &giveRoom)
    {
        QList<RunStep> first = createSteps(10);
        QVERIFY(file.addRun(first, 1).has_value());
        takeRoom();
        QList<RunStep> many = createSteps(2000);
        const auto added = file.addRun(many, 2);
        QVERIFY(!added);
        QVERIFY2(added.error().kind == Kind::Full, qPrintable(added.error().detail));
        QCOMPARE(many.constFirst().id, 0);
        QCOMPARE(file.runs().value().size(), 1);
        QCOMPARE(file.stepsOfRun(first[0].runId).value().size(), 10);
        giveRoom();
        first[0].state = StepState::Sent;
        QVERIFY(file.write(first).has_value());
        QList<RunStep> few = createSteps(5);
        QVERIFY(file.addRun(few, 3).has_value());
        QCOMPARE(file.runs().value().size(), 2);
        QCOMPARE(file.stepsOfRun(first[0].runId).value().at(0).state, StepState::Sent);
    }

    void checkAgainst(const QByteArray &said)
    {
        JournalFile file(m_path);
        const auto opened = file.open();
        QVERIFY(opened.has_value());
        QVERIFY2(opened->setAside.isEmpty(), "a kill damaged the journal");
        qint64 runId = 0;
        QHash<qint64, qint64> rounds;
        const QList<QByteArray> lines = said.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last one may be cut
            const QList<QByteArray> words = line.split(' ');
            if (words.at(0) == "run")
                runId = words.at(1).toLongLong();
            if (words.at(0) == "wrote")
                rounds[words.at(1).toLongLong()] = words.at(2).toLongLong();
        }
        m_saidWritten += rounds.size();
        if (runId == 0)
            return;
        const auto steps = file.stepsOfRun(runId);
        QVERIFY(steps.has_value());
        QCOMPARE(steps->size(), 20);
        for (const RunStep &step : *steps) // written may be one more than was said
            QVERIFY(step.sentAt >= rounds.value(step.id));
    }

    void fillJournal()
    {
        JournalFile file(m_path);
        QVERIFY(file.open().has_value());
        QList<RunStep> steps = createSteps(500);
        QVERIFY(file.addRun(steps, 1).has_value());
    }

    void damage(const QString &how)
    {
        const qint64 size = QFileInfo(m_path).size();
        if (how == QLatin1String("garbage"))
            change(m_path, [size](QFile &file) { file.write(QByteArray(size, 'g')); });
        else if (how == QLatin1String("truncated"))
            change(m_path, [size](QFile &file) { QVERIFY(file.resize(size / 2 - 100)); });
        else if (how == QLatin1String("page"))
            change(m_path, [size](QFile &file) {
                file.seek(size / 2 / 4096 * 4096);
                file.write(QByteArray(64, '\xff'));
            });
        else if (how == QLatin1String("header"))
            change(m_path, [](QFile &file) { file.write("SQLate"); });
        else if (how == QLatin1String("tables"))
            edit(QStringLiteral("ALTER TABLE step RENAME COLUMN email TO address"));
        else
            loseAllButTheWal();
    }

    void loseAllButTheWal()
    {
        Child writer(QStringLiteral("write"), m_path);
        QVERIFY(writer.waitForLine());
        QTRY_VERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 0);
        writer.kill();
        QVERIFY(QFile::remove(m_path));
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void edit(const QString &sql)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("edit"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            const QSqlQuery query(sql, database);
            QVERIFY2(!query.lastError().isValid(), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("edit"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    qint64 m_saidWritten = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String(kChild))
        return child(arguments);
    JournalFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journalfaults.moc"
