// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"
#include "domain/errortext.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class EmailAddressTest : public TestCase
{
    Q_OBJECT

private slots:
    void goodAndBad_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("problem");
        const auto row = [](const QString &address, EmailProblem problem) {
            QTest::newRow(qPrintable(address)) << address << int(problem);
        };
        row(QStringLiteral("mia@example.com"), EmailProblem::None);
        row(QStringLiteral("mia+tag@mail.example.co.uk"), EmailProblem::None);
        row(QStringLiteral("+tag@example.com"), EmailProblem::None);
        row(QStringLiteral("=cmd@example.com"), EmailProblem::None);
        row(QStringLiteral("o'brien@example.com"), EmailProblem::None);
        row(QStringLiteral("jörg@müller.example"), EmailProblem::None);
        row(QStringLiteral("用户@例子.example"), EmailProblem::None);
        row(QStringLiteral("\"a@b\"@example.com"), EmailProblem::None);
        row(QStringLiteral("a@xn--mller-kva.example"), EmailProblem::None);
        row(QString(64, u'a') + QStringLiteral("@example.com"), EmailProblem::None);
        row(QString(), EmailProblem::Empty);
        row(QStringLiteral("mia at example.com"), EmailProblem::HasBlank);
        row(QStringLiteral("mia@example.com, jo@example.com"), EmailProblem::HasBlank);
        row(QStringLiteral("mia.example.com"), EmailProblem::NoAt);
        row(QStringLiteral("mia@jo@example.com"), EmailProblem::SeveralAts);
        row(QStringLiteral("@example.com"), EmailProblem::NoLocalPart);
        row(QStringLiteral("mia@example"), EmailProblem::BadDomain);
        row(QStringLiteral("mia@"), EmailProblem::BadDomain);
        row(QStringLiteral("mia@example..com"), EmailProblem::BadDomain);
        row(QStringLiteral("mia@-example.com"), EmailProblem::BadDomain);
        row(QStringLiteral("mia@example_x.com"), EmailProblem::BadDomain);
        row(QStringLiteral("mia..b@example.com"), EmailProblem::BadCharacter);
        row(QStringLiteral(".mia@example.com"), EmailProblem::BadCharacter);
        row(QStringLiteral("<mia@example.com"), EmailProblem::BadCharacter);
        row(QStringLiteral("mia,jo@example.com"), EmailProblem::BadCharacter);
        row(QStringLiteral("mia}@example.com"), EmailProblem::BadCharacter);
        row(QStringLiteral("{mia}@example.com"), EmailProblem::None);
        row(QStringLiteral("mia_home.example#EXT#@example.com"), EmailProblem::GuestName);
        row(QString(65, u'a') + QStringLiteral("@example.com"), EmailProblem::TooLong);
        const QString longDomain = QString(60, u'd') + u'.';
        row(QStringLiteral("m@") + longDomain.repeated(4) + QStringLiteral("example.com"),
            EmailProblem::TooLong);
    }

    void guestsHaveAnAddressOfTheirOwn()
    {
        QCOMPARE(addressOfGuest(QStringLiteral("mia_roe_home.example#ext#@example.com")),
                 QStringLiteral("mia_roe@home.example"));
        QCOMPARE(addressOfGuest(QStringLiteral("mia@example.com")), QString());
        QCOMPARE(addressOfGuest(QStringLiteral("#EXT#@example.com")), QString());
    }

    void aDomainIsSpelledInTwoWays()
    {
        const QString letters = QStringLiteral("mia@müller.example");
        const QString labels = QStringLiteral("mia@xn--mller-kva.example");
        QCOMPARE(emailSpellings(QStringLiteral(" Mia@Example.com ")),
                 QStringList{QStringLiteral("mia@example.com")});
        QCOMPARE(emailSpellings(QStringLiteral("Mia@Mu\u0308ller.example")),
                 (QStringList{letters, labels}));
        QCOMPARE(emailSpellings(labels), (QStringList{labels, letters}));
    }

    void goodAndBad()
    {
        QFETCH(QString, address);
        QFETCH(int, problem);
        QCOMPARE(int(checkEmail(address)), problem);
    }

    void everyProblemHasASentence()
    {
        QVERIFY(emailProblemText(EmailProblem::None).isEmpty());
        for (int i = int(EmailProblem::Empty); i <= int(EmailProblem::GuestName); ++i)
            QVERIFY(emailProblemText(EmailProblem(i)).endsWith(u'.'));
    }

    void strangeCharactersAreRefusedByName_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QString &address) {
            QTest::newRow(name) << address << QString::fromLatin1(name);
        };
        row("Hangul filler, U+3164", QStringLiteral("ben\u3164@x.org"));
        row("Braille blank, U+2800", QStringLiteral("cy\u2800@x.org"));
        row("variation selector-16, U+FE0F", QStringLiteral("di\uFE0F@x.org"));
        row("Hangul choseong filler, U+115F", QStringLiteral("ed\u115F@x.org"));
        row("combining grapheme joiner, U+034F", QStringLiteral("fay@x\u034F.org"));
        row("soft hyphen, U+00AD", QStringLiteral("ann\u00AD@x.org"));
        row("zero width space, U+200B", QStringLiteral("hal@\u200Bx.org"));
        row("U+E0041", QStringLiteral("tag\U000E0041@x.org"));
        row("right single quotation mark, U+2019", QStringLiteral("pat.o\u2019brien@x.org"));
        row("en dash, U+2013", QStringLiteral("mary\u2013ann@x.org"));
        row("minus sign, U+2212", QStringLiteral("mary\u2212ann@x.org"));
        row("non-breaking hyphen, U+2011", QStringLiteral("mary@x\u2011y.org"));
    }
    void strangeCharactersAreRefusedByName()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        const EmailProblem problem = checkEmail(address);
        QVERIFY(problem == EmailProblem::Unseen || problem == EmailProblem::Typographic);
        QVERIFY2(emailProblemText(problem, address).contains(name),
                 qPrintable(emailProblemText(problem, address)));
    }

    void foldsDomainsToLetters()
    {
        const QString letters = QStringLiteral("jo@m\u00FCller.example");
        QCOMPARE(foldedEmail(QStringLiteral("Jo@xn--mller-kva.EXAMPLE")), letters);
        QCOMPARE(foldedEmail(QStringLiteral("jo@mu\u0308ller.example")), letters);
        QCOMPARE(foldedDomain(QStringLiteral("XN--mller-kva.example")), letters.mid(3));
        QCOMPARE(foldedPiece(QStringLiteral("@xn--mller-kva.example")), letters.mid(2));
        QCOMPARE(foldedPiece(QStringLiteral("MU\u0308LL")), QStringLiteral("m\u00FCll"));
        QCOMPARE(foldedEmail(QStringLiteral("jo@xn--.example")),
                 QStringLiteral("jo@xn--.example")); // no domain of letters
    }

    void mixedScripts()
    {
        QVERIFY(mixesScripts(QStringLiteral("\u0430nn@x.org")));
        QVERIFY(mixesScripts(QStringLiteral("ann@\u0430pple.com")));
        QVERIFY(!mixesScripts(QStringLiteral("j\u00F6rg@m\u00FCller.de")));
        QVERIFY(!mixesScripts(
            QStringLiteral("\u0430\u043D\u043D\u0430@\u043F\u043E\u0447\u0442\u0430.com")));
        QVERIFY(!mixesScripts(QStringLiteral("it\u90E8@x.org")));
    }

    void domainsThatLookAlike()
    {
        const auto alike = [](const char16_t *one, const char16_t *other) {
            return looksAlike(QString::fromUtf16(one), QString::fromUtf16(other));
        };
        QVERIFY(alike(u"exarnple.com", u"example.com"));
        QVERIFY(alike(u"examp1e.com", u"example.com"));
        QVERIFY(alike(u"exampel.com", u"example.com"));
        QVERIFY(alike(u"examples.com", u"example.com"));
        QVERIFY(alike(u"\u0435xample.com", u"example.com"));
        QVERIFY(!alike(u"example.com", u"example.com"));
        QVERIFY(!alike(u"example.org", u"example.com"));
        QVERIFY(!alike(u"a.io", u"b.io"));
    }

    void comparesWithoutCase()
    {
        QCOMPARE(foldedEmail(QStringLiteral("  Mia@Example.COM ")),
                 foldedEmail(QStringLiteral("mia@example.com")));
        QVERIFY(foldedEmail(QStringLiteral("mia@example.com"))
                != foldedEmail(QStringLiteral("mia+a@example.com")));
    }
};

VESTIBULE_TEST(EmailAddressTest)
#include "tst_emailaddress.moc"
