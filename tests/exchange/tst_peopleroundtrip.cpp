// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported and read again is the same, over made-up invites.

#include "exchange/in/peoplereader.h"
#include "exchange/out/invitecsv.h"
#include "support/testentry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLists = 60;

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_generator(seed)
    { }

    int below(int end) { return int(m_generator.bounded(end)); }

    QString word(QStringView letters, int longest)
    {
        QString text;
        for (int size = 1 + below(longest); size > 0; --size)
            text += letters.at(below(int(letters.size())));
        return text;
    }

private:
    QRandomGenerator m_generator;
};

/// Addresses as odd as checkEmail() lets them be. None begins with the guard itself: whether its
/// apostrophe is the spreadsheet's or its own cannot be told.
QString madeUpAddress(Dice &dice)
{
    for (;;) {
        QString local = dice.word(u"abcXYZäß019+=-_.'!#", 12);
        if (dice.below(8) == 0)
            local = u'"' + dice.word(u"ab,;@\"|", 6) + u'"';
        const QString email = local + u'@' + dice.word(u"abcdü", 8) + u".org"_s;
        if (checkEmail(email) == EmailProblem::None && !email.startsWith(u'\''))
            return email;
    }
}

Invite madeUpInvite(Dice &dice)
{
    Invite invite;
    invite.id = u"invite-"_s + dice.word(u"0123456789abcdef", 12);
    invite.email = madeUpAddress(dice);
    invite.role = dice.below(2) ? u"reader"_s : u"owner"_s;
    invite.status = dice.below(2) ? u"pending"_s : u"expired"_s;
    invite.createdAt = 1'790'000'000 - dice.below(10'000'000);
    QList<ProjectGrant> grants;
    for (int i = dice.below(4); i > 0; --i) {
        grants.append({u"proj_%1"_s.arg(i) + dice.word(u"abc123", 8),
                       dice.below(2) ? u"member"_s : u"owner"_s});
    }
    invite.projects = grants;
    return invite;
}

QByteArray exported(const QList<Invite> &invites, CsvProfile profile)
{
    QByteArray csv = inviteCsvHeader(profile);
    for (const Invite &invite : invites)
        csv += inviteCsvRecord(invite, profile);
    return csv;
}

/// No project is told apart from what is chosen for all, which is the default project here.
ProjectChoice choiceOf(const Invite &invite)
{
    if (invite.projects->isEmpty())
        return {ProjectChoice::Kind::None, {}};
    return {ProjectChoice::Kind::Chosen, *invite.projects};
}

} // namespace

class PeopleRoundTripTest : public TestCase
{
    Q_OBJECT

private slots:
    void exportedAndReadAgainIsTheSame_data()
    {
        QTest::addColumn<CsvProfile>("profile");
        QTest::newRow("data") << CsvProfile::Data;
        QTest::newRow("spreadsheet") << CsvProfile::Spreadsheet;
    }
    void exportedAndReadAgainIsTheSame()
    {
        QFETCH(CsvProfile, profile);
        for (int seed = 1; seed <= kLists; ++seed) {
            Dice dice{quint32(seed)};
            QList<Invite> invites;
            for (int i = 1 + dice.below(60); i > 0; --i)
                invites << madeUpInvite(dice);
            const auto table = readPeople(exported(invites, profile));
            QVERIFY2(table, qPrintable(u"seed %1"_s.arg(seed)));
            const QList<InviteDraft> drafts = draftsOf(*table, guessColumns(*table));
            QCOMPARE(drafts.size(), invites.size());
            const NewInvite forAll;
            for (int row = 0; row < drafts.size(); ++row) {
                const Invite &invite = invites.at(row);
                const JudgedDraft judged =
                    judgeDrafts({drafts.at(row)}, {}, forAll, 1).constFirst();
                QVERIFY2(judged.isReady(),
                         qPrintable(u"seed %1: %2"_s.arg(seed).arg(invite.email)));
                QCOMPARE(judged.invite, (NewInvite{invite.email, invite.role, choiceOf(invite)}));
                QCOMPARE(drafts.at(row).line, row + 2);
            }
        }
    }
};

VESTIBULE_TEST(PeopleRoundTripTest)
#include "tst_peopleroundtrip.moc"
