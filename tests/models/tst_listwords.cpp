// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/listwords.h"

#include "models/list/invitetablemodel.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class ListWordsTest : public TestCase
{
    Q_OBJECT

private slots:
    void theMostFrequentComeFirst()
    {
        InviteTableModel invites(nullptr, [] { return qint64(1'780'000'000); });
        int number = 0;
        const auto put = [&](const QString &email, const QString &status, const QString &role) {
            Invite invite;
            invite.id = QStringLiteral("invite-%1").arg(++number);
            invite.email = email;
            invite.status = status;
            invite.role = role;
            invites.upsert(invite);
        };
        ListWords words;
        words.setInvites(&invites);
        QVERIFY(words.domains(5).isEmpty());
        put(QStringLiteral("a@one.example"), QStringLiteral("pending"), QStringLiteral("owner"));
        put(QStringLiteral("b@Two.Example"), QStringLiteral("expired"), QStringLiteral("reader"));
        put(QStringLiteral("\"x@y\"@two.example"), QStringLiteral("expired"),
            QStringLiteral("reader"));
        put(QStringLiteral("no address"), QStringLiteral("later"), QStringLiteral("reader"));
        put(QStringLiteral("ends@"), QStringLiteral("expired"), QStringLiteral("reader"));
        QTRY_COMPARE(words.domains(5),
                     (QStringList{QStringLiteral("two.example"), QStringLiteral("one.example")}));
        QCOMPARE(words.domains(1), QStringList{QStringLiteral("two.example")});
        QCOMPARE(words.roles(), (QStringList{QStringLiteral("reader"), QStringLiteral("owner")}));
        QCOMPARE(words.statuses().constFirst(), QStringLiteral("expired"));
        invites.remove(QStringLiteral("invite-1"));
        QTRY_COMPARE(words.domains(5), QStringList{QStringLiteral("two.example")});
    }
};

VESTIBULE_TEST(ListWordsTest)
#include "tst_listwords.moc"
