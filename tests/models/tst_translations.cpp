// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"
#include "models/list/timetext.h"
#include "support/testentry.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// The compiled-in translations have the strings of every library, and code finds them there.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void germanReachesTheLibraries()
    {
        QTranslator german;
        QVERIFY(german.load(QLocale(QLocale::German, QLocale::Austria), u"vestibule"_s, u"_"_s,
                            u":/i18n"_s));
        QCOMPARE(relativeTime(1000, 1000), u"just now"_s);
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(relativeTime(1000, 1000), u"gerade eben"_s);
        QCOMPARE(relativeTime(1000, 1000 + 60), u"vor 1 Minute"_s);
        QCOMPARE(relativeTime(1000, 1000 + 180), u"vor 3 Minuten"_s);
        ApiError error{.kind = ApiError::Kind::NoKey};
        const QString what = errorText(error).what;
        QVERIFY2(what.contains(u"Schlüssel"_s), qUtf8Printable(what));
        QVERIFY(QCoreApplication::removeTranslator(&german));
    }

    void englishCountsAsPeopleDo()
    {
        QTranslator english;
        QVERIFY(english.load(u":/i18n/vestibule_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&english));
        QCOMPARE(relativeTime(1000, 1000 + 60), u"1 minute ago"_s);
        QCOMPARE(relativeTime(1000, 1000 + 180), u"3 minutes ago"_s);
        QVERIFY(QCoreApplication::removeTranslator(&english));
    }
};

VESTIBULE_TEST(TranslationsTest)
#include "tst_translations.moc"
