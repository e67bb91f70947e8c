// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/headingwords.h"
#include "exchange/in/peopleheadings.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

using Topic = HeadingMeaning::Topic;
using Whose = HeadingMeaning::Whose;

Q_DECLARE_METATYPE(Vestibule::HeadingMeaning::Topic)
Q_DECLARE_METATYPE(Vestibule::HeadingMeaning::Whose)

class PeopleHeadingsTest : public TestCase
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &heading, const QString &words) {
            QTest::newRow(heading.toUtf8().constData()) << heading << words;
        };
        row(u"E-Mail-Adresse"_s, u"email adresse"_s);
        row(u"Correo electrónico"_s, u"correo electronico"_s);
        row(u"user.secondEmail"_s, u"user second email"_s);
        row(u"E-mail 2 - Value"_s, u"email 2 value"_s);
        row(u"Email Address [Required]"_s, u"email address"_s);
        row(u"(Email)"_s, u"email"_s);
        row(u"Projektrolle"_s, u"projekt rolle"_s);
        row(u"Kontrolle"_s, u"kontrolle"_s);
        row(u"会社メールアドレス"_s, u"会社 メールアドレス"_s);
        row(u"ＥＭＡＩＬ"_s, u"email"_s);
        row(u"* — *"_s, {});
    }
    void words()
    {
        QFETCH(QString, heading);
        QFETCH(QString, words);
        QStringList folded; // Japanese words lose their marks
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            folded << headingWords(word).join(QString());
        QCOMPARE(headingWords(heading), folded);
    }

    void topics_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<Topic>("topic");
        QTest::addColumn<bool>("exact");
        const auto row = [](const QString &heading, Topic topic, bool exact) {
            QTest::newRow(heading.toUtf8().constData()) << heading << topic << exact;
        };
        for (const QString &heading : {u"Email"_s,
                                       u"E-MAIL"_s,
                                       u"# email"_s,
                                       u"Adresse e-mail"_s,
                                       u"Courriel"_s,
                                       u"Correo electrónico"_s,
                                       u"Endereço de e-mail"_s,
                                       u"Indirizzo e-mail"_s,
                                       u"Posta elettronica"_s,
                                       u"E-mailadres"_s,
                                       u"Adres e-mail"_s,
                                       u"E-postadress"_s,
                                       u"Электронная почта"_s,
                                       u"メールアドレス"_s,
                                       u"电子邮件"_s,
                                       u"電子郵件地址"_s,
                                       u"이메일"_s,
                                       u"e-posta"_s,
                                       u"PrimarySmtpAddress"_s,
                                       u"userEmail"_s,
                                       u"EMail"_s,
                                       u"Mail ID"_s,
                                       u"Email *"_s})
            row(heading, Topic::Address, true);
        for (const QString &heading :
             {u"Role"_s, u"Rolle"_s, u"Rôle"_s, u"Rol"_s, u"Papel"_s, u"Ruolo"_s, u"Rola"_s,
              u"Roll"_s, u"Роль"_s, u"役割"_s, u"角色"_s, u"역할"_s, u"org_role"_s,
              u"Organisationsrolle"_s, u"User role"_s, u"Role (required)"_s})
            row(heading, Topic::Role, true);
        for (const QString &heading :
             {u"Projects"_s, u"Projekte"_s, u"Projets"_s, u"Proyectos"_s, u"Projetos"_s,
              u"Progetti"_s, u"Projecten"_s, u"Projekty"_s, u"Проекты"_s, u"プロジェクト"_s,
              u"项目"_s, u"프로젝트"_s, u"project_ids"_s, u"Workspace projects"_s,
              u"Projects (optional)"_s})
            row(heading, Topic::Projects, true);
        row(u"Personal Email"_s, Topic::Address, false);
        row(u"Email type"_s, Topic::Other, false);
        row(u"Max role"_s, Topic::Role, false);
        row(u"role1"_s, Topic::Role, false);
        row(u"Project role"_s, Topic::ProjectRole, true);
        row(u"Rolle im Projekt"_s, Topic::ProjectRole, true);
        row(u"Project manager"_s, Topic::Other, false);
        row(u"Full Name"_s, Topic::Name, true);
        row(u"Permission"_s, Topic::Access, false);
        row(u"Department"_s, Topic::Other, true);
        row(u"Position"_s, Topic::Other, true);
        row(u"Ann Ash"_s, Topic::Unknown, false);
        row(u"reader"_s, Topic::Unknown, false);
        row(QString(300, u'e'), Topic::Unknown, false);
        row({}, Topic::Unknown, false);
    }
    void topics()
    {
        QFETCH(QString, heading);
        QFETCH(Topic, topic);
        QFETCH(bool, exact);
        const HeadingMeaning meaning = headingMeaning(heading);
        QCOMPARE(int(meaning.topic), int(topic));
        QCOMPARE(meaning.exact, exact);
    }

    void owners_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<Whose>("whose");
        const auto rows = [](Whose whose, const QStringList &headings) {
            for (const QString &heading : headings)
                QTest::newRow(heading.toUtf8().constData()) << heading << whose;
        };
        rows(Whose::Work,
             {u"Work Email"_s, u"E-Mail geschäftlich"_s, u"Company e-mail"_s, u"Firmenmail"_s,
              u"E-mail professionnel"_s, u"Correo de la empresa"_s, u"E-mail aziendale"_s,
              u"Zakelijk e-mailadres"_s, u"会社メール"_s, u"工作邮箱"_s});
        rows(Whose::Private,
             {u"Personal Email"_s, u"Recovery Email"_s, u"Home Secondary Email"_s, u"E-mail 2"_s,
              u"user.secondEmail"_s, u"alternateEmailAddress"_s, u"Privatmail"_s,
              u"Adresse e-mail personnelle"_s, u"Correo personal"_s, u"個人メール"_s});
        rows(Whose::Somebody,
             {u"Manager Email"_s, u"Reports to"_s, u"Invited by"_s, u"E-Mail Vorgesetzter"_s,
              u"Email du responsable"_s, u"Correo del jefe"_s, u"Owner"_s, u"上司メール"_s,
              u"Manager's work e-mail"_s});
        rows(Whose::Unsaid, {u"Email"_s, u"Email 1"_s, u"Contact"_s, u"Login"_s});
    }
    void owners()
    {
        QFETCH(QString, heading);
        QFETCH(Whose, whose);
        QCOMPARE(int(headingMeaning(heading).whose), int(whose));
    }
};

VESTIBULE_TEST(PeopleHeadingsTest)
#include "tst_peopleheadings.moc"
