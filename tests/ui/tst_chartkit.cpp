// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/chartkit.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {
constexpr char kFile[] = VESTIBULE_CHARTS_FILE;
constexpr char kFolder[] = VESTIBULE_LIBRARY_FOLDER "/vestibule";
} // namespace

/// Where the library that draws is taken from, and where never.
class ChartKitTest : public QObject
{
    Q_OBJECT

private:
    static QString ownKit()
    {
        return QCoreApplication::applicationDirPath() + u"/../"_s + QLatin1String(kFolder) + u'/'
            + QLatin1String(kFile);
    }
    /// Whether a copy of this program at a/b/bin of a new tree loads a kit that lies in `folder`.
    static bool isTakenFrom(const QString &folder)
    {
        const QTemporaryDir tree;
        const QDir root(tree.path());
        const QString program = root.filePath(u"a/b/bin/program"_s);
        const QString kit = QDir::cleanPath(root.filePath(folder + u'/' + QLatin1String(kFile)));
        const bool made = root.mkpath(u"a/b/bin"_s) && root.mkpath(folder)
            && QFile::copy(QCoreApplication::applicationFilePath(), program)
            && QFile::copy(ownKit(), kit);
        if (!made)
            qFatal("the tree could not be made");
        QProcess child;
        child.setWorkingDirectory(QFileInfo(kit).path());
        child.start(program, {u"--load"_s});
        return child.waitForFinished(60'000) && child.exitCode() == 0;
    }

private slots:
    void itIsTakenFromTheInstalledPlace()
    {
        QVERIFY(loadChartKit());
        QVERIFY(isTakenFrom(u"a/b/"_s + QLatin1String(kFolder)));
    }

    void itIsTakenFromNowhereElse_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"a/b/bin", "a/b/ui", "a/ui", "ui", "a/b/bin/ui", "a/b", "a"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void itIsTakenFromNowhereElse()
    {
        QFETCH(QString, folder);
        QVERIFY(!isTakenFrom(folder));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--load"_L1)
        return loadChartKit() ? 0 : 1;
    ChartKitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chartkit.moc"
