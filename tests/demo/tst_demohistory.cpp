// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demohistory.h"
#include "domain/emailaddress.h"
#include "domain/review/review.h"
#include "domain/review/reviewtext.h"
#include "support/demodesk.h"
#include "support/testentry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Vestibule::DemoTest;
using namespace Qt::Literals;

class DemoHistoryTest : public TestCase
{
    Q_OBJECT

private slots:
    void theListIsNewestFirst()
    {
        Desk desk;
        qint64 last = kNow;
        const auto invites = desk.all("invites");
        for (const QJsonObject &invite : invites) {
            const qint64 created = invite.value("created_at"_L1).toInteger();
            QVERIFY(created <= last);
            last = created;
        }
        QVERIFY(last < kNow - 300 * 86400); // it spans the year
    }

    void everyStateOccurs_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("small") << 12;
        QTest::newRow("usual") << kSize;
    }

    void everyStateOccurs()
    {
        QFETCH(int, size);
        const auto history = DemoHistory::make(size, 3, kNow);
        QMap<InviteState, int> states;
        int withinHours = 0;
        for (const Invite &invite : history.invites) {
            const InviteState state = stateOf(invite, kNow);
            ++states[state];
            if (state == InviteState::ExpiringSoon && *invite.expiresAt - kNow < 12 * 3600)
                ++withinHours;
        }
        for (const InviteState state :
             {InviteState::Pending, InviteState::ExpiringSoon, InviteState::PastExpiry,
              InviteState::Accepted, InviteState::Expired})
            QVERIFY2(states.value(state) > 0, qPrintable(QString::number(int(state))));
        QVERIFY(withinHours >= 3);
        if (size == kSize) {
            QVERIFY(states.value(InviteState::Accepted) > kSize / 2);
            QVERIFY(states.value(InviteState::Expired) > kSize / 10);
            QVERIFY(states.value(InviteState::Pending) < kSize / 8);
            QVERIFY(states.value(InviteState::PastExpiry) < kSize / 50);
        }
    }

    void rolesAndProjectsAreMixed()
    {
        const auto history = DemoHistory::make(kSize, 3, kNow);
        QMap<QString, int> roles, grantRoles;
        int none = 0, several = 0, defaults = 0, inArchived = 0;
        for (const Invite &invite : history.invites) {
            ++roles[invite.role];
            QVERIFY(invite.projects.has_value());
            none += invite.projects->isEmpty();
            several += invite.projects->size() > 1;
            for (const ProjectGrant &grant : *invite.projects) {
                ++grantRoles[grant.role];
                defaults += grant.id == history.projects.first().id;
                for (const Project &project : history.projects)
                    inArchived += project.id == grant.id && project.isArchived();
            }
        }
        QCOMPARE(roles.keys(), QStringList({u"owner"_s, u"reader"_s}));
        QVERIFY(roles.value(u"owner"_s) * 5 < roles.value(u"reader"_s));
        QVERIFY(roles.value(u"owner"_s) > 20);
        QCOMPARE(grantRoles.keys(), QStringList({u"member"_s, u"owner"_s}));
        QVERIFY(none > 20 && several > 20 && defaults > 20 && inArchived > 0);
    }

    void addressesAreInventedOnes()
    {
        static const QRegularExpression domain(
            u"@([^@\\s]+\\.)?(example\\.(com|org|net)|[^@\\s.]+\\.(test|example))$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto history = DemoHistory::make(20'000, 3, kNow);
        for (const Invite &invite : history.invites)
            QVERIFY2(domain.match(invite.email).hasMatch(), qPrintable(invite.email));
        for (const DemoMember &member : history.members)
            QVERIFY2(domain.match(member.email).hasMatch(), qPrintable(member.email));
    }

    void oddAddressesOccur_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("plus tag") << u"^\\w[^@]*\\+[^@]+@"_s;
        QTest::newRow("starts with +") << u"^\\+"_s;
        QTest::newRow("starts with =") << u"^="_s;
        QTest::newRow("starts with -") << u"^-"_s;
        QTest::newRow("60 characters") << u"^.{60,}$"_s;
        QTest::newRow("apostrophe") << u"'"_s;
        QTest::newRow("comma and quotes") << u"^\".*,.*\"@"_s;
        QTest::newRow("unicode") << u"[^\\x00-\\x7f]@"_s;
        QTest::newRow("idn") << u"@.*[^\\x00-\\x7f]"_s;
        QTest::newRow("right to left") << u"\\p{Arabic}"_s;
        QTest::newRow("upper case") << u"[A-Z].*@.*[A-Z]"_s;
    }

    void oddAddressesOccur()
    {
        QFETCH(QString, pattern);
        QRegularExpression wanted;
        wanted.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        wanted.setPattern(pattern);
        const auto history = DemoHistory::make(kSize, 3, kNow);
        const bool found = std::any_of(
            history.invites.cbegin(), history.invites.cend(),
            [&wanted](const Invite &invite) { return wanted.match(invite.email).hasMatch(); });
        QVERIFY(found);
    }

    void fewAreInvitedTwiceAtATime()
    {
        const auto history = DemoHistory::make(20'000, 3, kNow);
        QHash<QString, qint64> nextSentAt; // of the same address, as the list goes back in time
        int again = 0;
        int several = 0; // those that the review shall find
        for (const Invite &invite : history.invites) {
            const QString email = invite.email.toCaseFolded();
            const auto next = nextSentAt.constFind(email);
            if (next != nextSentAt.cend()) {
                ++again;
                const bool over = invite.status == "expired"_L1 && *invite.expiresAt <= *next;
                several += over ? 0 : 1;
            }
            nextSentAt.insert(email, *invite.createdAt);
        }
        QVERIFY(again > 0);
        QVERIFY2(several < 300, qPrintable(QString::number(several)));
    }

    void membersAreAcceptedPeople()
    {
        const auto history = DemoHistory::make(kSize, 3, kNow);
        QHash<QString, const DemoMember *> members;
        int nameless = 0;
        for (const DemoMember &member : history.members) {
            members.insert(member.email, &member);
            nameless += member.name.isEmpty();
        }
        QCOMPARE(members.size(), qsizetype(history.members.size()));
        QVERIFY(nameless < 40);
        int accepted = 0, present = 0, pending = 0;
        for (const Invite &invite : history.invites) {
            const DemoMember *member = members.value(invite.email);
            pending += member && statusOf(invite.status) == InviteStatus::Pending ? 1 : 0;
            if (statusOf(invite.status) != InviteStatus::Accepted)
                continue;
            ++accepted;
            present += member != nullptr;
            if (member) {
                QCOMPARE(member->addedAt, *invite.acceptedAt);
                QCOMPARE(member->role, invite.role);
            }
        }
        QVERIFY(pending > 0 && pending < kSize / 100); // for the review to find
        QVERIFY(present < accepted); // some have left
        QVERIFY(present > accepted * 8 / 10);
    }

    void theReviewFindsSomethingByEveryRule_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("usual") << kSize;
        QTest::newRow("large") << 200'000;
    }

    void theReviewFindsSomethingByEveryRule()
    {
        QFETCH(int, size);
        const auto history = DemoHistory::make(size, 20260921, kNow);
        ReviewSources sources;
        sources.memberEmails.emplace();
        for (const DemoMember &member : history.members)
            sources.memberEmails->insert(foldedEmail(member.email));
        sources.projects = history.projects;
        ReviewOptions options;
        options.now = kNow;
        ReviewBuilder builder(options, sources);
        for (const Invite &invite : history.invites)
            (void)builder.add(invite);
        const Review review = builder.review();
        QCOMPARE(review.own.domains,
                 QStringList({u"example.com"_s, u"example.org"_s, u"example.net"_s}));
        QStringList counts;
        for (const ReviewFinding &finding : review.findings) {
            const qsizetype count = finding.ids.size();
            counts << ReviewText::word(finding.rule) + u' ' + QString::number(count);
            QVERIFY2(count > 0, qPrintable(counts.last()));
        }
        qInfo("%s", qPrintable(counts.join(u", "_s)));
        if (size > kSize)
            QVERIFY(review.of(ReviewRule::PastExpiry).ids.size() >= 400);
        QVERIFY(review.of(ReviewRule::PendingMember).ids.size() < size / 100);
    }
};

VESTIBULE_TEST(DemoHistoryTest)
#include "tst_demohistory.moc"
