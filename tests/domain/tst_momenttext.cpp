// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/momenttext.h"

#include "support/testentry.h"

#include <QDate>
#include <QLocale>

using namespace Vestibule;

class MomentTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void daysAndMomentsAreWrittenInOneWay()
    {
        constexpr qint64 noon = 1'789'992'000; // 2026-09-21T12:00:00Z
        QCOMPARE(dayText(QDate(2026, 9, 21)), QStringLiteral("21 Sept 2026"));
        QCOMPARE(dayText(noon), QStringLiteral("21 Sept 2026"));
        QCOMPARE(clockText(noon), QStringLiteral("12:00"));
        QCOMPARE(momentText(noon), QStringLiteral("21 Sept 2026, 12:00"));
    }

    void theDayIsLeftAwayWhileItIsTheSame()
    {
        constexpr qint64 noon = 1'789'992'000;
        QCOMPARE(momentText(noon, noon + 11 * 3600), QStringLiteral("12:00"));
        QCOMPARE(momentText(noon, noon + 12 * 3600), QStringLiteral("21 Sept 2026, 12:00"));
    }
};

VESTIBULE_TEST(MomentTextTest)
#include "tst_momenttext.moc"
