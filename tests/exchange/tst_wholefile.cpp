// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/wholefile.h"

#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Vestibule;

namespace {

constexpr char kOld[] = "old";

/// While it lives, files that grow beyond some bytes fail as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class WholeFileTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("file"));
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(kOld);
    }

    void replacesTheOldFile()
    {
        QSaveFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("new");
        QCOMPARE(content(), QByteArray(kOld));
        QVERIFY(commitWhole(file));
        QCOMPARE(content(), QByteArray("new"));
    }

    // The bytes fit into the buffer, so that the first write to the disk is the last flush.
    void aFlushThatFailsLeavesTheOldFile()
    {
        {
            QSaveFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(QByteArray(1000, 'n')), qint64(1000));
            const FullDisk full(100);
            QVERIFY(!commitWhole(file));
            QVERIFY(!file.errorString().isEmpty());
        }
        QCOMPARE(content(), QByteArray(kOld));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("file")});
    }

    void aCancelledFileIsNotPutInPlace()
    {
        QSaveFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("new");
        file.cancelWriting();
        QVERIFY(!commitWhole(file));
        QCOMPARE(content(), QByteArray(kOld));
    }

    void aPrivateFileIsItsOwnersAlone()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
        const QString fresh = m_folder->filePath(QStringLiteral("new/folder/file"));
        for (const QString &path : {m_path, fresh}) {
            QVERIFY(!writePrivateFile(path, QByteArrayLiteral("mine")));
            const QFileDevice::Permissions granted = QFile::permissions(path);
            QVERIFY(granted.testFlag(QFile::ReadOwner) && granted.testFlag(QFile::WriteOwner));
            QVERIFY(!(granted & (QFile::ReadGroup | QFile::WriteGroup)));
            QVERIFY(!(granted & (QFile::ReadOther | QFile::WriteOther)));
            QCOMPARE(readWholeFile(path, 10).bytes, QByteArray("mine"));
        }
    }

    void aPrivateFileThatCannotBeWrittenLeavesTheOldOne()
    {
        const auto fail = [](QIODevice *) { return false; };
        QVERIFY(writePrivateFile(m_path, fail));
        QCOMPARE(readWholeFile(m_path, 10).bytes, QByteArray(kOld));
        QVERIFY(writePrivateFile(m_path + QStringLiteral("/below"), QByteArrayLiteral("mine")));
    }

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

VESTIBULE_TEST(WholeFileTest)
#include "tst_wholefile.moc"
