// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterbar.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Vestibule;
using Status = FilterBar::Status;

class FilterBarTest : public QObject
{
    Q_OBJECT

private:
    static QToolButton *button(const FilterBar &bar, const QString &text)
    {
        const auto buttons = bar.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private slots:
    void oneIsChosen()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::statusChanged);
        QCOMPARE(bar.status(), Status::All);
        button(bar, QStringLiteral("Expired"))->click();
        QCOMPARE(bar.status(), Status::Expired);
        button(bar, QStringLiteral("Expired"))->click();
        QCOMPARE(bar.status(), Status::Expired);
        QCOMPARE(changed.count(), 1);
    }

    void aScreenReaderIsToldWhatEachDoes()
    {
        FilterBar bar;
        QCOMPARE(button(bar, QStringLiteral("All"))->accessibleDescription(),
                 QStringLiteral("Shows invites of any status"));
        QCOMPARE(button(bar, QStringLiteral("Pending"))->accessibleDescription(),
                 QStringLiteral("Shows invites of this status only"));
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
