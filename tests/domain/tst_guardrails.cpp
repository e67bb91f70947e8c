// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/invitedraft.h"
#include "domain/guard/guardrails.h"
#include "support/runsteps.h"
#include "support/testentry.h"

#include <QScopeGuard>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// What no run may do, a rule at a time.
class GuardRailsTest : public TestCase
{
    Q_OBJECT

    static NewInvite inviteOf(const QString &email, const QString &role = u"reader"_s)
    {
        return {email, role, {}};
    }

private slots:
    void withoutRulesAllIsAllowed()
    {
        const Guard guard;
        QVERIFY(!guard.isProtected(u"a@x.org"_s));
        QVERIFY(!guard.isProtected({}));
        QCOMPARE(guard.against(inviteOf(u"a@x.org"_s, u"owner"_s), 1000), GuardRule::None);
    }

    void protectedPeople_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isProtected");
        QTest::newRow("the address") << u"boss@x.org"_s << true;
        QTest::newRow("in other letters") << u" Boss@X.org "_s << true;
        QTest::newRow("another one") << u"other@x.org"_s << false;
        QTest::newRow("of the domain") << u"a@safe.example"_s << true;
        QTest::newRow("below the domain") << u"a@lab.safe.example"_s << true;
        QTest::newRow("a domain that ends alike") << u"a@unsafe.example"_s << false;
        QTest::newRow("a domain in A-labels") << u"a@xn--mller-kva.example"_s << true;
        QTest::newRow("not known") << QString() << true;
    }

    void protectedPeople()
    {
        QFETCH(QString, email);
        QFETCH(bool, isProtected);
        const Guard guard(
            {.protectedPeople = {u"boss@x.org"_s, u"@safe.example"_s, u"müller.example"_s}});
        QCOMPARE(guard.isProtected(email), isProtected);
        for (const StepKind kind : {StepKind::Revoke, StepKind::Change}) {
            QCOMPARE(guard.against(stepOn(kind, u"id"_s, email), 0),
                     isProtected ? GuardRule::Protected : GuardRule::None);
        }
        QCOMPARE(guard.against(stepOn(StepKind::Resend, u"id"_s, email), 0), GuardRule::None);
        RunStep half = stepOn(StepKind::Change, u"id"_s, email);
        half.removed = true;
        QCOMPARE(guard.against(half, 0), GuardRule::None);
    }

    void domainsAndOwners()
    {
        const Guard guard({.allowedDomains = {u"x.org"_s, u"y.org"_s},
                           .ownersFromOwnDomains = true,
                           .ownDomains = {u"x.org"_s},
                           .mostOpenOwners = 2});
        QCOMPARE(guard.against(inviteOf(u"a@y.org"_s), 9), GuardRule::None);
        QCOMPARE(guard.against(inviteOf(u"a@z.org"_s), 0), GuardRule::DomainNotAllowed);
        QCOMPARE(guard.against(inviteOf(u"a@y.org"_s, u"owner"_s), 0), GuardRule::OwnerNotOwn);
        QCOMPARE(guard.against(inviteOf(u"a@x.org"_s, u"owner"_s), 1), GuardRule::None);
        QCOMPARE(guard.against(inviteOf(u"a@x.org"_s, u"owner"_s), 2), GuardRule::TooManyOwners);
        QCOMPARE(guard.against(stepOn(StepKind::Revoke, u"id"_s, u"a@z.org"_s), 0),
                 GuardRule::None);
    }

    // Nobody becomes an owner while nobody has said which domains are the organization's own.
    void withoutOwnDomainsThereAreNoOwners()
    {
        const Guard guard({.ownersFromOwnDomains = true});
        QCOMPARE(guard.against(inviteOf(u"a@x.org"_s, u"owner"_s), 0), GuardRule::OwnerNotOwn);
        QCOMPARE(guard.against(inviteOf(u"a@x.org"_s), 0), GuardRule::None);
    }

    void whatTakesAway()
    {
        RunStep over = stepOn(StepKind::Revoke, u"1"_s, u"a@x.org"_s);
        over.wasOver = true;
        const QList<RunStep> steps{stepOn(StepKind::Revoke, u"2"_s, u"b@x.org"_s), over,
                                   stepOn(StepKind::Change, u"3"_s, u"c@x.org"_s)};
        QCOMPARE(removalsIn(steps), 1);
        QVERIFY(mayRemove(10));
        QVERIFY(!mayRemove(11));
        QVERIFY(mayRemove(11, 11));
        QVERIFY(mayTakeAway({true, true, 1}));
        QVERIFY(!mayTakeAway({false, true, 1}));
        QVERIFY(!mayTakeAway({true, false, 1}));
        QVERIFY(!mayTakeAway({true, true, 0}));
    }

    void aDraftIsJudgedByThem()
    {
        setCurrentGuard(Guard({.allowedDomains = {u"x.org"_s}, .mostOpenOwners = 2}));
        const auto atEnd = qScopeGuard([] { setCurrentGuard({}); });
        KnownPeople known;
        Invite open;
        open.email = u"o@x.org"_s;
        open.role = u"owner"_s;
        open.status = u"pending"_s;
        known.addInvite(open);
        QList<InviteDraft> drafts;
        for (const QString &email : {u"a@x.org"_s, u"b@y.org"_s, u"c@x.org"_s}) {
            drafts.append(InviteDraft());
            drafts.last().email = email;
            drafts.last().role = u"owner"_s;
        }
        const QList<JudgedDraft> judged = judgeDrafts(drafts, known, {}, {});
        QCOMPARE(judged.at(0).verdict, DraftVerdict::Ready);
        QCOMPARE(judged.at(1).verdict, DraftVerdict::NotAllowed);
        QCOMPARE(judged.at(1).rule, GuardRule::DomainNotAllowed);
        QCOMPARE(judged.at(2).rule, GuardRule::TooManyOwners);
        QVERIFY(!verdictText(judged.at(2)).isEmpty());
        QCOMPARE(stepsFor(judged, known).size(), 1);
    }
};

VESTIBULE_TEST(GuardRailsTest)
#include "tst_guardrails.moc"
