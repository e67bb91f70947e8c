// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"
#include "domain/errortext.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class EmailAddressTest : public QObject
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
        row(QString(65, u'a') + QStringLiteral("@example.com"), EmailProblem::TooLong);
        const QString longDomain = QString(60, u'd') + u'.';
        row(QStringLiteral("m@") + longDomain.repeated(4) + QStringLiteral("example.com"),
            EmailProblem::TooLong);
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
        for (int i = int(EmailProblem::Empty); i <= int(EmailProblem::TooLong); ++i)
            QVERIFY(emailProblemText(EmailProblem(i)).endsWith(u'.'));
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
