// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitexlsx.h"

#include "domain/text/isotime.h"
#include "exchange/zipentry.h"
#include "support/hostileinvites.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>
#include <ctime>

#include <sys/resource.h>
#include <sys/time.h>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Python's own zip and XML readers, and the rules of Excel's format, in place of the library's.
constexpr char kReader[] = R"PY(
import json, re, sys, zipfile
from xml.etree import ElementTree
N = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
for name in book.namelist():
    ElementTree.fromstring(book.read(name))
styles = ElementTree.fromstring(book.read('xl/styles.xml'))
formats = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(N + 'numFmt')}
used = [formats.get(x.get('numFmtId'), '') for x in styles.find(N + 'cellXfs')]
sheet = ElementTree.fromstring(book.read('xl/worksheets/sheet1.xml'))
assert not list(sheet.iter(N + 'f')) and not list(sheet.iter(N + 'hyperlink'))
plain = lambda t: re.sub('_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m[1], 16)), t)
rows = []
for row in sheet.iter(N + 'row'):
    cells = [''] * 8
    for cell in row:
        kind = cell.get('t')
        if kind == 'inlineStr':
            value = 's' + plain(''.join(t.text or '' for t in cell.iter(N + 't')))
        else:
            assert kind is None, kind
            assert used[int(cell.get('s'))] == 'yyyy-mm-dd hh:mm:ss'
            value = 'd%d' % round((float(cell.find(N + 'v').text) - 25569) * 86400)
        cells[ord(cell.get('r')[0]) - 65] = value
    rows.append(cells)
pane = sheet.find('.//' + N + 'pane')
json.dump({'rows': rows, 'frozen': pane.get('topLeftCell') + pane.get('state'),
           'filter': sheet.find(N + 'autoFilter').get('ref')}, sys.stdout)
)PY";

QString textCell(const QString &text)
{
    return text.isEmpty() ? QString() : u's' + text;
}

QString timeCell(std::optional<qint64> time)
{
    if (!time)
        return {};
    const bool known = *time >= -2'203'891'200 && *time < 253'402'300'800; // 1900-03-01 to 9999
    return known ? u'd' + QString::number(*time) : u's' + isoTime(time);
}

QStringList cellsOf(const Invite &invite)
{
    return {textCell(invite.id),         textCell(invite.email),
            textCell(invite.role),       textCell(invite.status),
            timeCell(invite.createdAt),  timeCell(invite.expiresAt),
            timeCell(invite.acceptedAt), textCell(inviteProjectsText(invite))};
}

QList<Invite> hostileInvites(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Invite> invites;
    for (int i = 0; i < count; ++i)
        invites += hostileInvite(random, i);
    return invites;
}

bool writeAll(InviteXlsxWriter &writer, const QList<Invite> &invites)
{
    bool good = writer.begin(invites.size());
    for (const Invite &invite : invites)
        good = good && writer.write(invite);
    return good && writer.end();
}

/// What the child process does: writes a workbook to stdout's file `path` where files longer than
/// `bytes` fail as on a full disk.
int writeAsChild(const QString &path, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit size{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &size);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 3;
    InviteXlsxWriter writer(&file);
    if (writeAll(writer, hostileInvites(5, 3000)) && file.flush() && file.commit())
        return 0;
    std::fputs(qUtf8Printable(writer.errorText()), stderr);
    return 1;
}

} // namespace

class InviteXlsxTest : public QObject
{
    Q_OBJECT

private:
    QJsonObject read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"read.xlsx"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(kReader), path});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            qWarning("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    QByteArray written(const QList<Invite> &invites)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        InviteXlsxWriter writer(&buffer);
        return writeAll(writer, invites) ? buffer.data() : QByteArray();
    }

    static QStringList row(const QJsonObject &sheet, qsizetype number)
    {
        QStringList cells;
        const QJsonArray row = sheet["rows"_L1].toArray().at(number).toArray();
        for (const QJsonValue &cell : row)
            cells += cell.toString();
        return cells;
    }

    QTemporaryDir m_folder;

private slots:
    void theHeaderIsFrozenAndFilters()
    {
        const QJsonObject sheet = read(written(hostileInvites(1, 3)));
        QCOMPARE(
            row(sheet, 0),
            QStringList({u"sid"_s, u"semail"_s, u"srole"_s, u"sstatus"_s, u"screated_at (UTC)"_s,
                         u"sexpires_at (UTC)"_s, u"saccepted_at (UTC)"_s, u"sprojects"_s}));
        QCOMPARE(sheet["frozen"_L1].toString(), u"A2frozen"_s);
        QCOMPARE(sheet["filter"_L1].toString(), u"A1:H4"_s);
    }

    void noInvitesAreAHeader()
    {
        const QJsonObject sheet = read(written({}));
        QCOMPARE(sheet["rows"_L1].toArray().size(), 1);
    }

    void everyCellIsReadAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        const QList<Invite> invites = hostileInvites(seed, 1500);
        const QJsonObject sheet = read(written(invites));
        QCOMPARE(sheet["rows"_L1].toArray().size(), invites.size() + 1);
        for (int i = 0; i < invites.size(); ++i) {
            QVERIFY2(row(sheet, i + 1) == cellsOf(invites.at(i)),
                     qPrintable(u"seed %1: %2 for %3"_s.arg(seed).arg(
                         row(sheet, i + 1).join(u'|'), cellsOf(invites.at(i)).join(u'|'))));
        }
    }

    void tooLongTextIsCutAndCounted()
    {
        QList<Invite> invites;
        for (const QString &text : {QString(32'767, u'a'), QString(32'768, u'b'),
                                    u"𝄞"_s.repeated(20'000), QString(40'000, QChar(1))}) {
            Invite invite;
            invite.id = text;
            invites += invite;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        InviteXlsxWriter writer(&buffer);
        QVERIFY(writeAll(writer, invites));
        QCOMPARE(writer.cutValues(), 3);
        const QJsonObject sheet = read(buffer.data());
        QCOMPARE(row(sheet, 1).at(0), u's' + invites.at(0).id);
        QCOMPARE(row(sheet, 2).at(0), u's' + QString(32'766, u'b') + u'…');
        QCOMPARE(row(sheet, 3).at(0), u's' + u"𝄞"_s.repeated(16'383) + u'…');
        QVERIFY(row(sheet, 4).at(0).endsWith(u'…'));
    }

    void moreRowsThanASheetHasAreRefusedBeforeAnythingIsWritten()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        InviteXlsxWriter writer(&buffer);
        QVERIFY(!writer.begin(1'048'576));
        QVERIFY2(writer.errorText().contains(u"1,048,575"_s), qPrintable(writer.errorText()));
        QVERIFY(buffer.data().isEmpty());
        InviteXlsxWriter most(&buffer);
        QVERIFY(most.begin(1'048'575));
    }

    void nothingStaysBehind()
    {
        const auto open = [] {
            return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
        };
        const QTemporaryDir folder;
        const auto before = open();
        for (const bool whole : {false, true}) {
            QSaveFile file(folder.filePath(u"out.xlsx"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            InviteXlsxWriter writer(&file);
            QVERIFY(writer.begin());
            QVERIFY(writer.write({u"a"_s, {}, {}, {}, 1'700'000'000, {}, {}, {}}));
            QVERIFY(!whole || (writer.end() && file.commit()));
        }
        QCOMPARE(open(), before);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"out.xlsx"_s});
    }

    void theWorkbookGrowsBesideItsFile()
    {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        QVERIFY(place.mkpath(u"target"_s) && place.mkpath(u"elsewhere"_s));
        QFile old(place.filePath(u"target/old.xlsx"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(old.fileName(), place.filePath(u"elsewhere/link.xlsx"_s)));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(place.filePath(u"elsewhere"_s)));
        const auto restore = qScopeGuard([before] { QDir::setCurrent(before); });
        for (const QString &name :
             {place.filePath(u"target/new.xlsx"_s), u"../target/new.xlsx"_s, u"link.xlsx"_s}) {
            QSaveFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            InviteXlsxWriter writer(&file);
            QVERIFY(writer.begin());
            const auto growing = [&place](const QString &where) {
                return QDir(place.filePath(where))
                    .entryList({u".vestibule-*"_s}, QDir::Dirs | QDir::Hidden)
                    .size();
            };
            QCOMPARE(growing(u"target"_s), 1);
            QCOMPARE(growing(u"elsewhere"_s), 0);
        }
    }

    void whatAKilledProgramLeftIsSwept()
    {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        const auto make = [&place](const QString &name, const QString &inside, int days) {
            const QByteArray path = QFile::encodeName(place.filePath(name));
            if (inside.endsWith(u'/'))
                place.mkpath(name + u'/' + inside);
            else if (QFile file(place.filePath(name + u'/' + inside));
                     !place.mkpath(name) || !file.open(QIODevice::WriteOnly))
                qFatal("the folder could not be made");
            const timeval then{std::time(nullptr) - days * 86'400, 0};
            const timeval times[] = {then, then};
            utimes(path.constData(), times);
        };
        make(u".vestibule-abcDEF"_s, u"workbook.xlsx"_s, 2);
        make(u".vestibule-ghiJKL"_s, u"workbook.xlsx"_s, 0); // may be at work
        make(u".vestibule-mnoPQR"_s, u"folder/"_s, 2);
        make(u".vestibule-mine"_s, u"workbook.xlsx"_s, 2);
        make(u"vestibule-abcDEF"_s, u"workbook.xlsx"_s, 2);
        QSaveFile file(place.filePath(u"out.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        InviteXlsxWriter writer(&file);
        QVERIFY(writer.begin() && writer.end() && file.commit());
        QStringList left = place.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        left.sort();
        QCOMPARE(left,
                 QStringList({u".vestibule-ghiJKL"_s, u".vestibule-mine"_s, u".vestibule-mnoPQR"_s,
                              u"vestibule-abcDEF"_s}));
    }

    // A limit below each of the sizes that pass through the disk: the rows, and the sheet, which is
    // put together without an error of the library where its end is missing.
    void aFullDiskIsAnError()
    {
        QFile whole(m_folder.filePath(u"whole.xlsx"_s));
        QVERIFY(whole.open(QIODevice::WriteOnly));
        whole.write(written(hostileInvites(5, 3000)));
        whole.close();
        const quint32 sheet =
            zipEntrySize(whole.fileName(), "xl/worksheets/sheet1.xml").value_or(0);
        QVERIFY(sheet > 100'000);
        const QString path = m_folder.filePath(u"limited.xlsx"_s);
        for (const quint32 limit : {sheet / 2, sheet - 2000, sheet - 600, sheet - 1, sheet}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--write"_s, path, QString::number(limit)});
            QVERIFY(child.waitForFinished(60'000));
            QCOMPARE(child.exitStatus(), QProcess::NormalExit);
            const bool done = limit == sheet;
            QVERIFY2(child.exitCode() == (done ? 0 : 1),
                     QByteArray::number(sheet - limit).constData());
            QCOMPARE(QFile::exists(path), done);
        }
    }

    void theLocaleOfThePersonChangesNothing()
    {
        // Any locale with a decimal comma will do; some systems have none.
        const char *comma = nullptr;
        for (const char *name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "it_IT.UTF-8"})
            comma = comma ? comma : std::setlocale(LC_NUMERIC, name);
        if (!comma)
            QSKIP("There is no locale with a decimal comma here.");
        Invite noon{u"a"_s, {}, {}, {}, 1'790'000'000, {}, {}, {}};
        const QByteArray bytes = written({noon});
        std::setlocale(LC_NUMERIC, "C");
        QCOMPARE(row(read(bytes), 1).at(4), u"d1790000000"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeAsChild(arguments.value(2), arguments.value(3).toULong());
    InviteXlsxTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_invitexlsx.moc"
