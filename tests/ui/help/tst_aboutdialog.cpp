// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/aboutdialog.h"

#include "support/testentry.h"
#include "support/window/dialogprobe.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>

using namespace Vestibule;

class AboutDialogTest : public TestCase
{
    Q_OBJECT

private slots:
    void copiesTheVersions()
    {
        AboutDialog dialog(QStringLiteral("api.example.com"));
        dialog.show();
        QVERIFY(press(&dialog, QStringLiteral("Copy Versions")));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Vestibule " VESTIBULE_VERSION)));
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(QStringLiteral("api.example.com")));
    }

    void escapeCloses()
    {
        AboutDialog dialog({});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

VESTIBULE_WINDOW_TEST(AboutDialogTest)
#include "tst_aboutdialog.moc"
