// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/lookdiff.h"

#include "support/testentry.h"

#include <QRandomGenerator>
#include <QTest>

Q_DECLARE_METATYPE(Vestibule::LookEntry)

using namespace Vestibule;

namespace {

constexpr qint64 kThen = 1'800'000'000;
constexpr qint64 kNow = kThen + 24 * 3600;

LookEntry entry(const QString &id, const QString &status = QStringLiteral("pending"),
                std::optional<qint64> expiresAt = kNow + 1000)
{
    return {id, id + QStringLiteral("@example.com"), status, expiresAt};
}

/// `entries` from the top of the list down, as a person sees them.
ListLook lookAt(const QList<LookEntry> &entries, qint64 takenAt, bool whole = true)
{
    ListLook look;
    look.takenAt = takenAt;
    look.whole = whole;
    for (qsizetype place = entries.size(); place-- > 0;)
        look.append(entries.at(place));
    return look;
}

LookDiff compare(const QList<LookEntry> &before, const QList<LookEntry> &now,
                 const OwnChanges &own = {})
{
    return compareLooks(lookAt(before, kThen), lookAt(now, kNow), own);
}

QStringList idsOf(const QList<LookEntry> &entries)
{
    QStringList ids;
    for (const LookEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class LookDiffTest : public TestCase
{
    Q_OBJECT

private slots:
    void aLookKeepsEveryField()
    {
        ListLook look;
        const QList<LookEntry> entries{
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
        for (const LookEntry &entry : entries)
            look.append(entry);
        ListLook again;
        for (const QByteArray &block : look.blocks())
            QVERIFY(again.appendBlock(block));
        QCOMPARE(again.count(), entries.size());
        for (qsizetype place = 0; place < entries.size(); ++place) {
            QCOMPARE(look.at(place), entries.at(place));
            QCOMPARE(again.at(place), entries.at(place));
            QCOMPARE(again.id(place), entries.at(place).id);
        }
    }

    void whatIsNoBlockIsRefusedWhole()
    {
        ListLook look;
        look.append(entry(QStringLiteral("a")));
        look.append(entry(QStringLiteral("b")));
        const QByteArray good = look.blocks().constFirst();
        for (qsizetype size = 1; size < good.size(); ++size) {
            ListLook cut;
            if (size * 2 == good.size())
                continue; // the first entry alone
            QVERIFY2(!cut.appendBlock(good.first(size)), qPrintable(QString::number(size)));
            QVERIFY(cut.isEmpty());
        }
        QByteArray huge = good;
        huge.replace(0, 4, QByteArray("\xff\xff\xff\xff"));
        QVERIFY(!ListLook().appendBlock(huge));
        QVERIFY(!ListLook().appendBlock(QByteArray(good.size(), '\0'))); // no id
        QVERIFY(ListLook().appendBlock(QByteArray()));
    }

    void change_data()
    {
        QTest::addColumn<LookEntry>("before");
        QTest::addColumn<LookEntry>("after");
        QTest::addColumn<int>("change");
        const QString id = QStringLiteral("a");
        const auto pending = QStringLiteral("pending");
        const auto accepted = QStringLiteral("accepted");
        const auto expired = QStringLiteral("expired");
        const auto row = [](const char *name, const LookEntry &before, const LookEntry &after,
                            ListChange change) {
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
        LookEntry renamed = entry(id);
        renamed.email = QStringLiteral("other@example.com");
        row("another address", entry(id), renamed, ListChange::Other);
    }
    void change()
    {
        QFETCH(const LookEntry, before);
        QFETCH(const LookEntry, after);
        QFETCH(const int, change);
        const LookDiff diff = compare({before}, {after});
        QCOMPARE(int(diff.changes.value(before.id)), change);
        QCOMPARE(diff.since, kThen);
        QCOMPARE(diff.isEmpty(), change == int(ListChange::None));
        QCOMPARE(diff.added + diff.accepted + diff.expired + diff.other, diff.isEmpty() ? 0 : 1);
    }

    void tellsNewAndGone()
    {
        const LookEntry gone = entry(QStringLiteral("gone"), QStringLiteral("expired"), 7);
        const LookDiff diff = compare(
            {entry(QStringLiteral("a")), gone, entry(QStringLiteral("b"))},
            {entry(QStringLiteral("new"), QStringLiteral("accepted")), entry(QStringLiteral("a")),
             entry(QStringLiteral("b")), entry(QStringLiteral("late"))});
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.changes.size(), 2);
        QCOMPARE(diff.changes.value(QStringLiteral("new")), ListChange::New);
        QCOMPARE(diff.changes.value(QStringLiteral("late")), ListChange::New);
        QCOMPARE(diff.gone, QList<LookEntry>{gone});
    }

    void sortsNobodyOutOfSightAsNewOrGone()
    {
        // Two of many were loaded; now the four at the top are.
        const QList<LookEntry> before{entry(QStringLiteral("b")), entry(QStringLiteral("d"))};
        const QList<LookEntry> now{entry(QStringLiteral("a")), entry(QStringLiteral("b")),
                                   entry(QStringLiteral("e")), entry(QStringLiteral("f"))};
        const LookDiff diff = compareLooks(lookAt(before, kThen, false), lookAt(now, kNow, false));
        QCOMPARE(diff.changes.keys(), QStringList{QStringLiteral("a")});
        QVERIFY(diff.gone.isEmpty());
        // With the whole list now, what is not there is gone.
        const LookDiff whole = compareLooks(lookAt(before, kThen, false), lookAt(now, kNow));
        QCOMPARE(idsOf(whole.gone), QStringList{QStringLiteral("d")});
        QCOMPARE(whole.added, 1);
        // With the whole list then, what was not there is new, wherever it stands.
        const LookDiff half = compareLooks(lookAt(before, kThen), lookAt(now, kNow, false));
        QCOMPARE(half.added, 3);
        QVERIFY(half.gone.isEmpty());
    }

    void ownWorkIsNoNews()
    {
        OwnChanges own;
        own.made = {QStringLiteral("mine"), QStringLiteral("taken")};
        own.removed = {QStringLiteral("revoked")};
        const LookDiff diff =
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
            QHash<QString, LookEntry> drawn;
            for (int i = 0; i < 60; ++i) {
                const QString id = QStringLiteral("id%1").arg(dice.bounded(ids));
                drawn.insert(id, entry(id, words.at(dice.bounded(3)), kThen + dice.bounded(1, 9)));
            }
            return drawn;
        };
        for (int round = 0; round < 100; ++round) {
            const QHash<QString, LookEntry> before = draw(100);
            const QHash<QString, LookEntry> now = draw(100);
            const LookDiff diff = compare(before.values(), now.values());
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

VESTIBULE_TEST(LookDiffTest)
#include "tst_lookdiff.moc"
