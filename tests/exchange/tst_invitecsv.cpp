// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitecsv.h"

#include "domain/text/isotime.h"
#include "support/testentry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QList<Invite> examples()
{
    const qint64 time = 1'790'000'000; // 2026-09-21T14:13:20Z
    Invite full{u"invite-1"_s, u"mia@example.com"_s, u"reader"_s, u"accepted"_s,
                time,          time + 7 * 86'400,    time + 60,   {}};
    full.projects = QList<ProjectGrant>{{u"proj_a"_s, u"member"_s}, {u"proj_b"_s, u"owner"_s}};
    Invite none{u"invite-2"_s, u"+tag@example.com"_s, u"owner"_s, u"pending"_s, time, {}, {}, {}};
    none.projects = QList<ProjectGrant>{};
    Invite odd{
        u"invite-3"_s, u"\"jo, q\"@exämple.com"_s, u"auditor"_s, u"de\nferred"_s, {}, {}, {}, {}};
    return {full, none, odd};
}

QByteArray csvOf(CsvProfile profile)
{
    QByteArray csv = inviteCsvHeader(profile);
    for (const Invite &invite : examples())
        csv += inviteCsvRecord(invite, profile);
    return csv;
}

} // namespace

class InviteCsvTest : public TestCase
{
    Q_OBJECT

private slots:
    void dataProfileIsThisToTheByte()
    {
        QCOMPARE(csvOf(CsvProfile::Data),
                 QByteArray("id,email,role,status,created_at,expires_at,accepted_at,projects\n"
                            "invite-1,mia@example.com,reader,accepted,2026-09-21T14:13:20Z,"
                            "2026-09-28T14:13:20Z,2026-09-21T14:14:20Z,"
                            "proj_a:member proj_b:owner\n"
                            "invite-2,+tag@example.com,owner,pending,2026-09-21T14:13:20Z,,,none\n"
                            "invite-3,\"\"\"jo, q\"\"@exämple.com\",auditor,\"de\nferred\",,,,\n"));
    }

    void spreadsheetProfileIsThisToTheByte()
    {
        QCOMPARE(
            csvOf(CsvProfile::Spreadsheet),
            QByteArray("\xEF\xBB\xBFid,email,role,status,created_at,expires_at,accepted_at,"
                       "projects\r\n"
                       "invite-1,mia@example.com,reader,accepted,2026-09-21T14:13:20Z,"
                       "2026-09-28T14:13:20Z,2026-09-21T14:14:20Z,"
                       "proj_a:member proj_b:owner\r\n"
                       "invite-2,'+tag@example.com,owner,pending,2026-09-21T14:13:20Z,,,none\r\n"
                       "invite-3,\"\"\"jo, q\"\"@exämple.com\",auditor,\"de\nferred\",,,,\r\n"));
    }

    // Plain rows take a quick way; every row has to come out as field by field.
    void agreesWithTheCarefulWay()
    {
        QRandomGenerator dice(20260921);
        for (int round = 0; round < 20'000; ++round) {
            const Invite invite = anyInvite(dice);
            const QStringList fields{invite.id,
                                     invite.email,
                                     invite.role,
                                     invite.status,
                                     isoTime(invite.createdAt),
                                     isoTime(invite.expiresAt),
                                     isoTime(invite.acceptedAt),
                                     inviteProjectsText(invite)};
            for (const CsvProfile profile : {CsvProfile::Data, CsvProfile::Spreadsheet})
                QCOMPARE(inviteCsvRecord(invite, profile), csvRecord(fields, profile));
        }
    }

private:
    static QString anyText(QRandomGenerator &dice)
    {
        // Mostly plain, of every length around the step in which it is looked at.
        const QString plain = u"abcXYZ019 .@_-+='!~#{}"_s;
        const QString odd = u"\",\n\r\t\x01\x7f\x80\u00e9\u20ac\uff0c\u012c\u2122"_s;
        QString text;
        for (int left = dice.bounded(11); left > 0; --left)
            text += dice.bounded(40) ? plain.at(dice.bounded(int(plain.size())))
                                     : odd.at(dice.bounded(int(odd.size())));
        return text;
    }

    static std::optional<qint64> anyTime(QRandomGenerator &dice)
    {
        if (!dice.bounded(4))
            return {};
        if (!dice.bounded(20))
            return 253'402'300'799 + dice.bounded(100'000); // about the end of the year 9999
        return qint64(dice.generate()) - dice.bounded(2'000'000'000);
    }

    static Invite anyInvite(QRandomGenerator &dice)
    {
        Invite invite{anyText(dice), anyText(dice), anyText(dice), anyText(dice),
                      anyTime(dice), anyTime(dice), anyTime(dice), {}};
        if (dice.bounded(5))
            invite.projects.emplace();
        for (int left = dice.bounded(4); invite.projects && left > 0; --left)
            invite.projects->append({anyText(dice), anyText(dice)});
        return invite;
    }
};

VESTIBULE_TEST(InviteCsvTest)
#include "tst_invitecsv.moc"
