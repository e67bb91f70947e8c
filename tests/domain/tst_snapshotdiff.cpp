// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/snapshotdiff.h"

#include "support/testentry.h"

#include <QRandomGenerator>
#include <QTest>

Q_DECLARE_METATYPE(Vestibule::SnapshotEntry)

using namespace Vestibule;

namespace {

constexpr qint64 kThen = 1'800'000'000;
constexpr qint64 kNow = kThen + 24 * 3600;

SnapshotEntry entry(const QString &id, const QString &status = QStringLiteral("pending"),
                    std::optional<qint64> expiresAt = kNow + 1000)
{
    return {id, id + QStringLiteral("@example.com"), status, expiresAt};
}

/// `entries` from the top of the list down, as a person sees them.
InvitesSnapshot snapshotAt(const QList<SnapshotEntry> &entries, qint64 takenAt, bool whole = true)
{
    InvitesSnapshot snapshot;
    snapshot.takenAt = takenAt;
    snapshot.whole = whole;
    for (qsizetype place = entries.size(); place-- > 0;)
        snapshot.append(entries.at(place));
    return snapshot;
}

SnapshotDiff compare(const QList<SnapshotEntry> &before, const QList<SnapshotEntry> &now,
                     const OwnChanges &own = {})
{
    return compareSnapshots(snapshotAt(before, kThen), snapshotAt(now, kNow), own);
}

QStringList idsOf(const QList<SnapshotEntry> &entries)
{
    QStringList ids;
    for (const SnapshotEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class SnapshotDiffTest : public TestCase
{
    Q_OBJECT

private slots:
    void aSnapshotKeepsEveryField()
    {
        InvitesSnapshot snapshot;
        const QList<SnapshotEntry> entries{
            entry(QStringLiteral("a")),
            {QStringLiteral("ü-1"),
             QStringLiteral("佐藤@例え.example"),
             QStringLiteral("bounced"),
             {}},
            {QStringLiteral("b"), QString(), QString(), 0},
            {QStringLiteral("long"), QString(300'000, QLatin1Char('x')), QStringLiteral("pending"),
             -5},
            entry(QStringLiteral("c"), QStringLiteral("accepted")),
        };
        for (const SnapshotEntry &entry : entries)
            snapshot.append(entry);
        InvitesSnapshot again;
        for (const QByteArray &block : snapshot.blocks())
            QVERIFY(again.appendBlock(block));
        QCOMPARE(again.count(), entries.size());
        for (qsizetype place = 0; place < entries.size(); ++place) {
            QCOMPARE(snapshot.at(place), entries.at(place));
            QCOMPARE(again.at(place), entries.at(place));
            QCOMPARE(again.id(place), entries.at(place).id);
        }
    }

    void whatIsNoBlockIsRefusedWhole()
    {
        InvitesSnapshot snapshot;
        snapshot.append(entry(QStringLiteral("a")));
        snapshot.append(entry(QStringLiteral("b")));
        const QByteArray good = snapshot.blocks().constFirst();
        for (qsizetype size = 1; size < good.size(); ++size) {
            InvitesSnapshot cut;
            if (size * 2 == good.size())
                continue; // the first entry alone
            QVERIFY2(!cut.appendBlock(good.first(size)), qPrintable(QString::number(size)));
            QVERIFY(cut.isEmpty());
        }
        QByteArray huge = good;
        huge.replace(0, 4, QByteArray("\xff\xff\xff\xff"));
        QVERIFY(!InvitesSnapshot().appendBlock(huge));
        QVERIFY(!InvitesSnapshot().appendBlock(QByteArray(good.size(), '\0'))); // no id
        QVERIFY(InvitesSnapshot().appendBlock(QByteArray()));
    }

    void change_data()
    {
        QTest::addColumn<SnapshotEntry>("before");
        QTest::addColumn<SnapshotEntry>("after");
        QTest::addColumn<int>("change");
        const QString id = QStringLiteral("a");
        const auto pending = QStringLiteral("pending");
        const auto accepted = QStringLiteral("accepted");
        const auto expired = QStringLiteral("expired");
        const auto row = [](const char *name, const SnapshotEntry &before,
                            const SnapshotEntry &after, ListChange change) {
            QTest::newRow(name) << before << after << int(change);
        };
        row("same", entry(id), entry(id), ListChange::None);
        row("accepted", entry(id), entry(id, accepted), ListChange::Accepted);
        row("accepted late", entry(id, expired), entry(id, accepted), ListChange::Accepted);
        row("still accepted", entry(id, accepted), entry(id, accepted, {}), ListChange::None);
        row("expired", entry(id), entry(id, expired), ListChange::Expired);
        row("past its expiry", entry(id, pending, kThen + 1), entry(id, pending, kThen + 1),
            ListChange::Expired);
        row("was past it already", entry(id, pending, kThen - 1), entry(id, expired, kThen - 1),
            ListChange::None);
        row("still expired", entry(id, expired), entry(id, expired), ListChange::None);
        row("opened again", entry(id, expired), entry(id), ListChange::Other);
        row("extended", entry(id), entry(id, pending, kNow + 9999), ListChange::Other);
        row("unknown status", entry(id), entry(id, QStringLiteral("bounced")), ListChange::Other);
        SnapshotEntry renamed = entry(id);
        renamed.email = QStringLiteral("other@example.com");
        row("another address", entry(id), renamed, ListChange::Other);
    }
    void change()
    {
        QFETCH(const SnapshotEntry, before);
        QFETCH(const SnapshotEntry, after);
        QFETCH(const int, change);
        const SnapshotDiff diff = compare({before}, {after});
        QCOMPARE(int(diff.changes.value(before.id)), change);
        QCOMPARE(diff.since, kThen);
        QCOMPARE(diff.isEmpty(), change == int(ListChange::None));
        QCOMPARE(diff.added + diff.accepted + diff.expired + diff.other, diff.isEmpty() ? 0 : 1);
    }

    void tellsNewAndGone()
    {
        const SnapshotEntry gone = entry(QStringLiteral("gone"), QStringLiteral("expired"), 7);
        const SnapshotDiff diff = compare(
            {entry(QStringLiteral("a")), gone, entry(QStringLiteral("b"))},
            {entry(QStringLiteral("new"), QStringLiteral("accepted")), entry(QStringLiteral("a")),
             entry(QStringLiteral("b")), entry(QStringLiteral("late"))});
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.changes.size(), 2);
        QCOMPARE(diff.changes.value(QStringLiteral("new")), ListChange::New);
        QCOMPARE(diff.changes.value(QStringLiteral("late")), ListChange::New);
        QCOMPARE(diff.gone, QList<SnapshotEntry>{gone});
    }

    void sortsNobodyOutOfSightAsNewOrGone()
    {
        // Two of many were loaded; now the four at the top are.
        const QList<SnapshotEntry> before{entry(QStringLiteral("b")), entry(QStringLiteral("d"))};
        const QList<SnapshotEntry> now{entry(QStringLiteral("a")), entry(QStringLiteral("b")),
                                       entry(QStringLiteral("e")), entry(QStringLiteral("f"))};
        const SnapshotDiff diff =
            compareSnapshots(snapshotAt(before, kThen, false), snapshotAt(now, kNow, false));
        QCOMPARE(diff.changes.keys(), QStringList{QStringLiteral("a")});
        QVERIFY(diff.gone.isEmpty());
        // With the whole list now, what is not there is gone.
        const SnapshotDiff whole =
            compareSnapshots(snapshotAt(before, kThen, false), snapshotAt(now, kNow));
        QCOMPARE(idsOf(whole.gone), QStringList{QStringLiteral("d")});
        QCOMPARE(whole.added, 1);
        // With the whole list then, what was not there is new, wherever it stands.
        const SnapshotDiff half =
            compareSnapshots(snapshotAt(before, kThen), snapshotAt(now, kNow, false));
        QCOMPARE(half.added, 3);
        QVERIFY(half.gone.isEmpty());
    }

    void ownWorkIsNoNews()
    {
        OwnChanges own;
        own.made = {QStringLiteral("mine"), QStringLiteral("taken")};
        own.removed = {QStringLiteral("revoked")};
        const SnapshotDiff diff =
            compare({entry(QStringLiteral("revoked")), entry(QStringLiteral("gone"))},
                    {entry(QStringLiteral("mine")),
                     entry(QStringLiteral("taken"), QStringLiteral("accepted"))},
                    own);
        QCOMPARE(diff.added, 0);
        QCOMPARE(diff.changes.value(QStringLiteral("taken")), ListChange::Accepted);
        QCOMPARE(diff.changes.size(), 1);
        QCOMPARE(idsOf(diff.gone), QStringList{QStringLiteral("gone")});
    }

    void emptyLists()
    {
        QVERIFY(compare({}, {}).isEmpty());
        QCOMPARE(compare({}, {entry(QStringLiteral("a"))}).added, 1);
        QCOMPARE(compare({entry(QStringLiteral("a"))}, {}).gone.size(), 1);
    }

    void agreesWithThePlainWay()
    {
        QRandomGenerator dice(4711);
        const QStringList words{QStringLiteral("pending"), QStringLiteral("accepted"),
                                QStringLiteral("expired")};
        const auto draw = [&](int ids) {
            QHash<QString, SnapshotEntry> drawn;
            for (int i = 0; i < 60; ++i) {
                const QString id = QStringLiteral("id%1").arg(dice.bounded(ids));
                drawn.insert(id, entry(id, words.at(dice.bounded(3)), kThen + dice.bounded(1, 9)));
            }
            return drawn;
        };
        for (int round = 0; round < 100; ++round) {
            const QHash<QString, SnapshotEntry> before = draw(100);
            const QHash<QString, SnapshotEntry> now = draw(100);
            const SnapshotDiff diff = compare(before.values(), now.values());
            int added = 0;
            for (auto it = now.cbegin(); it != now.cend(); ++it)
                added += before.contains(it.key()) ? 0 : 1;
            int gone = 0;
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                gone += now.contains(it.key()) ? 0 : 1;
            QCOMPARE(diff.added, added);
            QCOMPARE(diff.gone.size(), gone);
            for (auto it = diff.changes.cbegin(); it != diff.changes.cend(); ++it)
                QCOMPARE(*it == ListChange::New, !before.contains(it.key()));
        }
    }
};

VESTIBULE_TEST(SnapshotDiffTest)
#include "tst_snapshotdiff.moc"
