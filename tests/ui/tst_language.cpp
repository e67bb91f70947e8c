// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/language.h"

#include "support/testentry.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class LanguageTest : public TestCase
{
    Q_OBJECT

    /// What the program's start puts there for a system in that language, as long as this lives.
    struct Start
    {
        explicit Start(const QString &name)
        {
            QLocale::setDefault(QLocale(name));
            installTranslations(&app);
            QCoreApplication::sendPostedEvents();
        }
        ~Start()
        {
            const auto translators = app.findChildren<QTranslator *>();
            for (QTranslator *translator : translators)
                QCoreApplication::removeTranslator(translator);
            QLocale::setDefault(m_before);
        }
        Q_DISABLE_COPY_MOVE(Start)

        [[nodiscard]] static QString cancel()
        {
            return QCoreApplication::translate("QPlatformTheme", "Cancel");
        }

    private:
        QCoreApplication &app = *QCoreApplication::instance();
        QLocale m_before;
    };

private slots:
    void whatHasNoWordsIsEnglishFromLeftToRight_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"fa_IR", "ar_EG", "he_IL", "ja_JP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatHasNoWordsIsEnglishFromLeftToRight()
    {
        QFETCH(QString, name);
        QTranslator there;
        if (!there.load(u"qtbase_"_s + name.left(2),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QSKIP("Qt has no words in this language here");
        const Start start(name);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(Start::cancel(), u"Cancel"_s);
    }

    void whatHasWordsHasThoseOfQtAsWell()
    {
        const Start start(u"de_DE"_s);
        QCOMPARE(Start::cancel(), u"Abbrechen"_s);
    }
};

VESTIBULE_WINDOW_TEST(LanguageTest)
#include "tst_language.moc"
