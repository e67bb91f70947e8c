// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/rememberedcode.h"

#include "rememberedlists.h"

#include "support/testentry.h"

#include <limits>

using namespace Vestibule;

namespace {

RememberedList hostileList(QRandomGenerator &random)
{
    RememberedList list;
    const int rows = random.bounded(40);
    for (int i = 0; i < rows; ++i) {
        list.invites.append(hostileInvite(random, i));
        list.readAtMs.append(random.bounded(9) == 0 ? std::numeric_limits<qint64>::min()
                                                    : kNowMs - random.bounded(1'000'000));
    }
    list.wasWhole = random.bounded(2) == 0;
    list.wholeAtMs = hostileTime(random).value_or(0);
    for (int left = random.bounded(4); left > 0; --left) {
        list.projects.append({hostileText(random), hostileText(random), hostileText(random),
                              hostileTime(random), hostileTime(random)});
    }
    list.projectsAtMs = hostileTime(random).value_or(std::numeric_limits<qint64>::max());
    for (int left = random.bounded(4); left > 0; --left) {
        list.lastCheck.append({QStringLiteral("seen-%1").arg(left), hostileText(random),
                               hostileText(random), hostileTime(random)});
    }
    list.lastCheck.takenAt = hostileTime(random).value_or(1);
    return list;
}

} // namespace

class tst_RememberedCode : public TestCase
{
    Q_OBJECT

private slots:
    void anyListComesBack();
    void noPartOfItDoes();
    void aChangedByteNeverCrashes();
    void whatDoesNotFitIsRefused();
    void oldRowsAreLetGo();
    void whatWasSeenLast();
    void bytesAnInvite();
};

void tst_RememberedCode::anyListComesBack()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 300; ++round) {
        const RememberedList list = hostileList(random);
        const auto again = decodeRemembered(encodeRemembered(list));
        QVERIFY(again.has_value());
        QVERIFY(*again == list);
    }
}

void tst_RememberedCode::noPartOfItDoes()
{
    const QByteArray bytes = encodeRemembered(rememberedList(30));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!decodeRemembered(bytes.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decodeRemembered(bytes + '\0'));
}

void tst_RememberedCode::aChangedByteNeverCrashes()
{
    QRandomGenerator random(18);
    const QByteArray bytes = encodeRemembered(hostileList(random));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = bytes;
        changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        if (const auto list = decodeRemembered(changed))
            QCOMPARE(list->invites.size(), list->readAtMs.size());
    }
}

void tst_RememberedCode::whatDoesNotFitIsRefused()
{
    RememberedList list = rememberedList(3);
    list.readAtMs.removeLast();
    QVERIFY(encodeRemembered(list).isEmpty());
}

void tst_RememberedCode::oldRowsAreLetGo()
{
    RememberedList list = rememberedList(4);
    list.readAtMs[1] = kNowMs - 1'000'000;
    list.dropOlderThan(kNowMs - 500'000);
    QCOMPARE(list.invites.size(), 3);
    QCOMPARE(list.readAtMs.size(), 3);
    QCOMPARE(list.invites.at(1).id, QStringLiteral("invite-2"));
    QVERIFY(!list.wasWhole);
    QCOMPARE(list.projects.size(), 1);
    list.dropOlderThan(kNowMs);
    QVERIFY(list.invites.isEmpty() && list.projects.isEmpty());
    QCOMPARE(list.projectsAtMs, 0);
}

void tst_RememberedCode::whatWasSeenLast()
{
    const RememberedList first = rememberedList(3);
    const auto seen = first.seen();
    QVERIFY(seen && seen->whole);
    QCOMPARE(seen->count(), 3);
    QCOMPARE(seen->at(0).id, QStringLiteral("invite-2")); // from the end of the list
    RememberedList second = rememberedList(5);
    second.keepSeen(first);
    RememberedList third = rememberedList(6);
    third.keepSeen(second);
    QCOMPARE(third.seen()->count(), 3);
    RememberedList part = rememberedList(2);
    part.wasWhole = false;
    QVERIFY(!part.seen());
}

void tst_RememberedCode::bytesAnInvite()
{
    const auto bytes = double(encodeRemembered(rememberedList(10'000)).size()) / 10'000;
    QVERIFY2(bytes < 60, qPrintable(QString::number(bytes)));
}

VESTIBULE_TEST(tst_RememberedCode)
#include "tst_rememberedcode.moc"
