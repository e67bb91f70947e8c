// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sameaddress.h"

#include "models/list/invitetablemodel.h"
#include "support/patience.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;

/// The invites of an address, found in slices and kept while the list changes.
class SameAddressTest : public TestCase
{
    Q_OBJECT

private:
    static Invite invite(int number, const QString &email)
    {
        Invite made;
        made.id = QStringLiteral("invite-%1").arg(number);
        made.email = email;
        return made;
    }
    static QString other(int number) { return QStringLiteral("p%1@example.com").arg(number); }

private slots:
    void findsThemWhateverTheirCase()
    {
        InviteTableModel model(nullptr, systemClock());
        SameAddress same(&model);
        QSignalSpy found(&same, &SameAddress::found);
        for (int i = 0; i < 20; ++i)
            model.upsert(invite(i, i % 7 == 0 ? QStringLiteral("Mia@Example.com") : other(i)));
        same.find(QStringLiteral("mia@example.COM"));
        QVERIFY(same.ids().isEmpty()); // never from within find()
        QVERIFY(found.wait(kPatienceMs));
        QCOMPARE(same.ids(),
                 QStringList({QStringLiteral("invite-14"), QStringLiteral("invite-7"),
                              QStringLiteral("invite-0")}));
        same.find({});
        QVERIFY(same.ids().isEmpty());
    }

    void goesOnAsTheListChanges()
    {
        InviteTableModel model(nullptr, systemClock());
        SameAddress same(&model);
        QSignalSpy found(&same, &SameAddress::found);
        model.upsert(invite(1, QStringLiteral("mia@example.com")));
        same.find(QStringLiteral("mia@example.com"));
        QTRY_COMPARE(same.ids().size(), 1);
        model.upsert(invite(2, QStringLiteral("mia@example.com")));
        model.upsert(invite(3, other(3)));
        QTRY_COMPARE(same.ids().size(), 2);
        model.remove(QStringLiteral("invite-1"));
        QTRY_COMPARE(same.ids(), QStringList(QStringLiteral("invite-2")));
        model.upsert(invite(4, other(4)));
        QTest::qWait(0);
        QCOMPARE(found.count(), 3); // nothing was told that was known
    }
};

VESTIBULE_TEST(SameAddressTest)
#include "tst_sameaddress.moc"
