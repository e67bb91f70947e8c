// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include "support/testentry.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QTemporaryDir>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// Signs beside a theme of the desktop's.
class IconsTest : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A theme whose icons are squares of one colour.
    void makeTheme(const QString &name, const QColor &color, const QStringList &icons) const
    {
        const QDir folder(m_folder.filePath(name));
        QVERIFY(folder.mkpath(u"24/actions"_s));
        QFile index(folder.filePath(u"index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=Test\nDirectories=24/actions\n\n"
                    "[24/actions]\nSize=24\nType=Fixed\nContext=Actions\n");
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(color);
        for (const QString &icon : icons)
            QVERIFY(image.save(folder.filePath(u"24/actions/"_s + icon + u".png"_s)));
    }
    static QStringList all()
    {
        return {u"list-add"_s,         u"edit-delete"_s,         u"view-refresh"_s,
                u"document-save-as"_s, u"edit-find"_s,           u"edit-copy"_s,
                u"edit-paste"_s,       u"mail-send"_s,           u"process-stop"_s,
                u"document-edit"_s,    u"media-playback-pause"_s};
    }
    static QColor corner(Sign sign) { return icon(sign).pixmap(24).toImage().pixelColor(1, 1); }

private slots:
    void initTestCase()
    {
        QIcon::setThemeSearchPaths({m_folder.path()});
        QPalette light;
        light.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
        QApplication::setPalette(light);
    }
    void cleanup() { QIcon::setThemeName({}); }

    void aThemeServesWhereItHasAllAndIsSeen()
    {
        makeTheme(u"whole"_s, Qt::darkBlue, all());
        QIcon::setThemeName(u"whole"_s);
        QCOMPARE(corner(Sign::Invite), QColor(Qt::darkBlue));
        QCOMPARE(corner(Sign::Cancel), QColor(Qt::darkBlue));
    }

    void aThemeThatLacksOneServesNone()
    {
        QStringList some = all();
        some.removeOne(u"media-playback-pause"_s);
        makeTheme(u"part"_s, Qt::darkBlue, some);
        QIcon::setThemeName(u"part"_s);
        QVERIFY(corner(Sign::Invite) != QColor(Qt::darkBlue));
    }

    void aThemeForAnotherBackgroundServesNone()
    {
        makeTheme(u"pale"_s, QColor(0xf8, 0xf8, 0xf8), all());
        QIcon::setThemeName(u"pale"_s);
        QVERIFY(corner(Sign::Invite) != QColor(0xf8, 0xf8, 0xf8));
    }
};

VESTIBULE_WINDOW_TEST(IconsTest)
#include "tst_icons.moc"
