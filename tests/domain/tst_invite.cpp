// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/invite.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class InviteTest : public TestCase
{
    Q_OBJECT

private slots:
    void stateDependsOnTimeOnlyWhilePending_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<qint64>("expiresIn"); // seconds from now; INT64_MIN: no expiry
        QTest::addColumn<int>("state");
        const auto never = std::numeric_limits<qint64>::min();
        const auto row = [](const char *name, const char *status, qint64 in, InviteState state) {
            QTest::newRow(name) << QString::fromLatin1(status) << in << int(state);
        };
        row("far", "pending", expiringSoonSeconds() + 1, InviteState::Pending);
        row("no expiry", "pending", never, InviteState::Pending);
        row("three days", "pending", expiringSoonSeconds(), InviteState::ExpiringSoon);
        row("one second", "pending", 1, InviteState::ExpiringSoon);
        row("this second", "pending", 0, InviteState::PastExpiry);
        row("yesterday", "pending", -86400, InviteState::PastExpiry);
        row("accepted", "accepted", -86400, InviteState::Accepted);
        row("expired", "expired", 86400, InviteState::Expired);
        row("new word", "deferred", 86400, InviteState::Other);
        row("other case", "Pending", 86400, InviteState::Other);
    }

    void stateDependsOnTimeOnlyWhilePending()
    {
        QFETCH(QString, status);
        QFETCH(qint64, expiresIn);
        QFETCH(int, state);
        const qint64 now = 1'790'000'000;
        std::optional<qint64> expiresAt;
        if (expiresIn != std::numeric_limits<qint64>::min())
            expiresAt = now + expiresIn;
        QCOMPARE(int(stateOf(status, expiresAt, now)), state);
    }

    void onlyAcceptedInvitesCannotBeRevoked()
    {
        Invite invite;
        for (const auto status : {"pending", "expired", "deferred"}) {
            invite.status = QString::fromLatin1(status);
            QVERIFY2(isRevocable(invite), status);
        }
        invite.status = QStringLiteral("accepted");
        QVERIFY(!isRevocable(invite));
    }
};

VESTIBULE_TEST(InviteTest)
#include "tst_invite.moc"
