// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists as people really have them, each with its right value in data/people/right.txt.

#include "exchange/in/peoplesummary.h"
#include "support/people.h"
#include "support/testentry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    const QString folder = qEnvironmentVariable("VESTIBULE_TEST_DATA");
    return (folder.isEmpty() ? QFINDTESTDATA("data") : folder) + u"/people/"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file that is described, and its lines.
struct Right
{
    QString name;
    QStringList lines;
};

/// "== NAME" begins a file; lines of # are for people.
QList<Right> rightValues()
{
    QList<Right> values;
    const QStringList lines =
        QString::fromUtf8(bytesOf(dataFolder() + u"right.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("== "_L1))
            values.append({line.mid(3), {}});
        else if (!line.startsWith(u'#') && !values.isEmpty())
            values.last().lines << line;
    }
    return values;
}

QStringList told(const QString &name, const QByteArray &bytes)
{
    if (name.startsWith("pasted/"_L1))
        return PeopleTest::verdictsOf(readPastedPeople(QString::fromUtf8(bytes)));
    const auto table = readPeople(bytes);
    if (!table)
        return {u"refused: "_s + peopleProblemText(table.error())};
    const PeopleColumns columns = guessColumns(*table);
    QStringList lines;
    if (const QString skipped = peopleSkippedText(*table); !skipped.isEmpty())
        lines << skipped;
    const std::pair<const char *, QList<int>> ties[] = {{"addresses", columns.emailTies},
                                                        {"roles", columns.roleTies},
                                                        {"projects", columns.projectsTies}};
    for (const auto &[what, tied] : ties) {
        QStringList names;
        for (const int column : tied)
            names << peopleColumnName(*table, column);
        if (!names.isEmpty())
            return lines << u"undecided %1: %2"_s.arg(QLatin1String(what), names.join(", "_L1));
    }
    if (columns.email < 0)
        return lines << u"no column of addresses"_s;
    return lines << peopleColumnsText(*table, columns)
                 << PeopleTest::verdictsOf(draftsOf(*table, columns));
}

} // namespace

class PeopleFilesTest : public TestCase
{
    Q_OBJECT

private slots:
    void everyListHasARightValue()
    {
        QSet<QString> described;
        for (const Right &value : rightValues())
            described.insert(value.name);
        QDirIterator lists(dataFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (lists.hasNext()) {
            const QString name = QDir(dataFolder()).relativeFilePath(lists.next());
            QVERIFY2(name == "right.txt"_L1 || described.contains(name), qPrintable(name));
        }
    }

    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("right");
        for (const Right &value : rightValues())
            QTest::newRow(value.name.toUtf8().constData()) << value.name << value.lines;
    }
    void files()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, right);
        const QString path = dataFolder() + name;
        QVERIFY2(QFile::exists(path), qPrintable(path));
        const QStringList lines = told(name, bytesOf(path));
        QVERIFY2(lines == right,
                 qPrintable(u"is\n%1\nand not\n%2"_s.arg(lines.join(u'\n'), right.join(u'\n'))));
    }
};

VESTIBULE_TEST(PeopleFilesTest)
#include "tst_peoplefiles.moc"
