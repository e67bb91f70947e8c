// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/review.h"
#include "domain/review/reviewtext.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 24 * 3600;

/// An invite made `age` days ago that can be accepted for a week.
Invite made(const QString &id, const QString &email, double age,
            const QString &status = u"pending"_s, const QString &role = u"reader"_s)
{
    Invite invite;
    invite.id = id;
    invite.email = email;
    invite.status = status;
    invite.role = role;
    invite.createdAt = kNow - qint64(age * kDay);
    invite.expiresAt = *invite.createdAt + 7 * kDay;
    if (status == "accepted"_L1)
        invite.acceptedAt = *invite.createdAt + 3600;
    invite.projects = QList<ProjectGrant>();
    return invite;
}

Invite accepted(const QString &id, const QString &email, double age)
{
    return made(id, email, age, u"accepted"_s);
}

Invite expired(const QString &id, const QString &email, double age)
{
    return made(id, email, age, u"expired"_s);
}

Invite naming(Invite invite, const QStringList &projects)
{
    for (const QString &id : projects)
        invite.projects->append({id, u"member"_s});
    return invite;
}

Project project(const QString &id, bool archived = false)
{
    Project made;
    made.id = id;
    if (archived)
        made.archivedAt = kNow - kDay;
    return made;
}

/// A company whose members are at example.com.
ReviewSources company(const QStringList &more = {})
{
    ReviewSources sources;
    sources.memberEmails =
        QSet<QString>{u"ann@example.com"_s, u"bo@example.com"_s, u"cy@example.com"_s};
    for (const QString &email : more)
        sources.memberEmails->insert(email);
    sources.projects = QList<Project>{project(u"p-1"_s), project(u"p-old"_s, true)};
    return sources;
}

Review review(const QList<Invite> &invites, const ReviewSources &sources = company(),
              ReviewOptions options = {})
{
    options.now = kNow;
    ReviewBuilder builder(options, sources);
    for (const Invite &invite : invites)
        (void)builder.add(invite);
    return builder.review();
}

QString found(const Review &review, ReviewRule rule)
{
    return review.of(rule).ids.join(u' ');
}

/// The rules that name anything, in words.
QString rules(const Review &review)
{
    QStringList words;
    for (const ReviewFinding &finding : review.findings) {
        if (!finding.ids.isEmpty())
            words << ReviewText::word(finding.rule);
    }
    return words.join(u' ');
}

} // namespace

class ReviewTest : public TestCase
{
    Q_OBJECT

private slots:
    void aCleanListHasNoFinding()
    {
        const Review clean = review({made(u"i1"_s, u"new@example.com"_s, 1),
                                     accepted(u"i2"_s, u"ann@example.com"_s, 90),
                                     made(u"i3"_s, u"x@example.com"_s, 1, u"on_hold"_s)});
        QCOMPARE(rules(clean), QString());
        QVERIFY(!clean.foundAny());
        QVERIFY(!clean.hasGaps());
        QCOMPARE(clean.judged, 3);
        QCOMPARE(clean.findings.size(), reviewRules().size());
    }

    void pastExpiry()
    {
        const QList<Invite> invites = {
            made(u"late"_s, u"late@example.com"_s, 8),
            made(u"member"_s, u"Ann@Example.com"_s, 8), // is in
            made(u"again"_s, u"again@example.com"_s, 8), // has a newer one
            made(u"newer"_s, u"AGAIN@example.com"_s, 1),
            made(u"back"_s, u"back@example.com"_s, 8), // was in, left, was asked again
            accepted(u"before"_s, u"back@example.com"_s, 200),
            expired(u"swept"_s, u"swept@example.com"_s, 8),
        };
        QCOMPARE(found(review(invites), ReviewRule::PastExpiry), u"late back"_s);
        // Without members whoever accepted counts as being in.
        QCOMPARE(found(review(invites, {}), ReviewRule::PastExpiry), u"late member"_s);
    }

    void expiringSoon()
    {
        QCOMPARE(found(review({
                           made(u"soon"_s, u"soon@example.com"_s, 6),
                           made(u"later"_s, u"later@example.com"_s, 3),
                           made(u"member"_s, u"bo@example.com"_s, 6),
                           made(u"older"_s, u"twice@example.com"_s, 6), // another one lasts longer
                           made(u"newer"_s, u"twice@example.com"_s, 1),
                       }),
                       ReviewRule::ExpiringSoon),
                 u"soon"_s);
    }

    void expiredNeverAccepted()
    {
        const QList<Invite> invites = {
            made(u"open"_s, u"asked@example.com"_s, 1),
            expired(u"e1"_s, u"never@example.com"_s, 20),
            expired(u"e2"_s, u"Never@Example.com"_s, 90),
            expired(u"e3"_s, u"ASKED@example.com"_s, 20), // has an open one
            accepted(u"yes"_s, u"came@example.com"_s, 10),
            expired(u"e4"_s, u"came@example.com"_s, 40), // came by another one
            expired(u"e5"_s, u"cy@example.com"_s, 40), // is a member by other ways
        };
        QCOMPARE(found(review(invites), ReviewRule::ExpiredNeverAccepted), u"e1 e2"_s);
        QCOMPARE(found(review(invites, {}), ReviewRule::ExpiredNeverAccepted), u"e1 e2 e5"_s);
    }

    void acceptedNotMember()
    {
        ReviewSources sources = company();
        sources.membersAsOf = kNow - 60;
        Invite justNow = made(u"now"_s, u"now@example.com"_s, 1, u"accepted"_s);
        justNow.acceptedAt = kNow - 30; // after the members were read
        const QList<Invite> invites = {
            justNow,
            accepted(u"here"_s, u"ANN@example.com"_s, 30),
            accepted(u"gone"_s, u"gone@example.com"_s, 30),
            accepted(u"gone-before"_s, u"Gone@example.com"_s,
                     300), // the latest one stands for both
            accepted(u"back"_s, u"back@example.com"_s, 30), // is invited again
            made(u"again"_s, u"back@example.com"_s, 1),
        };
        QCOMPARE(found(review(invites, sources), ReviewRule::AcceptedNotMember), u"gone"_s);
        const Review blind = review(invites, {});
        QCOMPARE(blind.of(ReviewRule::AcceptedNotMember).gap, ReviewGap::MembersUnknown);
        QVERIFY(blind.of(ReviewRule::AcceptedNotMember).ids.isEmpty());
    }

    void pendingMember()
    {
        const QList<Invite> invites = {made(u"in"_s, u"Ann@example.com"_s, 1),
                                       made(u"late"_s, u"bo@example.com"_s, 9),
                                       made(u"new"_s, u"new@example.com"_s, 1)};
        QCOMPARE(found(review(invites), ReviewRule::PendingMember), u"in late"_s);
        QCOMPARE(review(invites, {}).of(ReviewRule::PendingMember).gap, ReviewGap::MembersUnknown);
        ReviewSources untold;
        untold.memberEmails = QSet<QString>();
        QVERIFY(review(invites, untold).hasGaps()); // an organization without anybody is none
    }

    void severalInvites()
    {
        const Review several = review({
            made(u"a2"_s, u"A@example.com"_s, 2),
            made(u"b1"_s, u"b@example.com"_s, 1),
            made(u"a1"_s, u"a@example.com"_s, 1),
            made(u"a3"_s, u" a@EXAMPLE.com"_s, 3),
            made(u"b2"_s, u"b@example.com"_s, 9), // past its expiry
            expired(u"b3"_s, u"b@example.com"_s, 30),
        });
        QCOMPARE(found(several, ReviewRule::SeveralInvites), u"a2 a1 a3"_s);
        QCOMPARE(several.of(ReviewRule::SeveralInvites).kept, QSet<QString>{u"a1"_s});
    }

    void ownerOpenLong()
    {
        Invite endless = made(u"endless"_s, u"o4@example.com"_s, 40, u"pending"_s, u"Owner"_s);
        endless.expiresAt.reset();
        const QList<Invite> invites = {
            made(u"fresh"_s, u"o1@example.com"_s, 5, u"pending"_s, u"owner"_s),
            made(u"old"_s, u"o2@example.com"_s, 8, u"pending"_s, u"owner"_s),
            made(u"reader"_s, u"o3@example.com"_s, 8),
            endless,
            made(u"in"_s, u"cy@example.com"_s, 80, u"accepted"_s, u"owner"_s),
        };
        QCOMPARE(found(review(invites), ReviewRule::OwnerOpenLong), u"old endless"_s);
        ReviewOptions strict;
        strict.ownerDays = 3;
        QCOMPARE(found(review(invites, company(), strict), ReviewRule::OwnerOpenLong),
                 u"fresh old endless"_s);
    }

    void foreignDomain()
    {
        const QList<Invite> invites = {
            made(u"own"_s, u"new@EXAMPLE.com"_s, 1),
            made(u"below"_s, u"new@design.example.com"_s, 1),
            made(u"looks-like"_s, u"new@notexample.com"_s, 1),
            made(u"other"_s, u"new@partners.test"_s, 1),
            made(u"dead"_s, u"late@partners.test"_s, 9),
            accepted(u"in"_s, u"in@partners.test"_s, 9),
        };
        const Review judged = review(invites);
        QCOMPARE(found(judged, ReviewRule::ForeignDomain), u"looks-like other"_s);
        QCOMPARE(judged.of(ReviewRule::ForeignDomain).details.value(u"other"_s),
                 u"partners.test"_s);
        QCOMPARE(judged.own.domains, QStringList{u"example.com"_s});
        QVERIFY(judged.own.found);

        ReviewOptions given;
        given.ownDomains = {u"@Partners.test "_s, u"*.example.com"_s};
        const Review named = review(invites, {}, given); // needs no members then
        QCOMPARE(found(named, ReviewRule::ForeignDomain), u"looks-like"_s);
        QVERIFY(!named.own.found);
        QCOMPARE(review(invites, {}).of(ReviewRule::ForeignDomain).gap, ReviewGap::MembersUnknown);
        // A member with a foreign address is in already.
        QCOMPARE(
            found(review(invites, company({u"new@partners.test"_s})), ReviewRule::ForeignDomain),
            u"looks-like"_s);
    }

    void domainsWithAClearShare_data()
    {
        QTest::addColumn<QStringList>("members"); // "how many x domain"
        QTest::addColumn<QStringList>("own");
        const auto row = [](const char *name, const QStringList &members, const QStringList &own) {
            QTest::newRow(name) << members << own;
        };
        row("one", {u"3 example.com"_s}, {u"example.com"_s});
        row("a tenth", {u"18 example.com"_s, u"2 example.org"_s},
            {u"example.com"_s, u"example.org"_s});
        row("less", {u"19 example.com"_s, u"2 example.org"_s}, {u"example.com"_s});
        row("one person", {u"1 example.com"_s}, {});
        row("below counts above", {u"10 example.com"_s, u"80 eu.example.com"_s, u"9 a.test"_s},
            {u"example.com"_s});
        row("siblings stay apart", {u"5 eu.example.com"_s, u"5 us.example.com"_s},
            {u"eu.example.com"_s, u"us.example.com"_s});
        row("for anybody", {u"30 gmail.com"_s, u"20 example.com"_s}, {u"example.com"_s});
        row("scattered", {u"1 a.test"_s, u"1 b.test"_s, u"1 c.test"_s}, {});
        row("other alphabets", {u"4 büro.example"_s, u"4 xn--bro-hoa.example"_s},
            {u"xn--bro-hoa.example"_s});
    }

    void domainsWithAClearShare()
    {
        QFETCH(QStringList, members);
        QFETCH(QStringList, own);
        QSet<QString> emails;
        for (const QString &entry : std::as_const(members)) {
            const QStringList parts = entry.split(u' ');
            for (int i = 0; i < parts.first().toInt(); ++i)
                emails.insert(u"p%1@%2"_s.arg(i).arg(parts.last()));
        }
        QCOMPARE(OwnDomains::of(emails).domains, own);
    }

    void noDomainStandsOut()
    {
        ReviewSources sources;
        sources.memberEmails = QSet<QString>{u"a@gmail.com"_s, u"b@gmail.com"_s};
        const Review judged = review({made(u"i"_s, u"x@other.test"_s, 1)}, sources);
        QCOMPARE(judged.of(ReviewRule::ForeignDomain).gap, ReviewGap::NoOwnDomains);
        QCOMPARE(rules(judged), QString());
    }

    void projectGone()
    {
        Invite untold = made(u"untold"_s, u"a@example.com"_s, 1);
        untold.projects.reset();
        const QList<Invite> invites = {
            untold,
            naming(made(u"good"_s, u"b@example.com"_s, 1), {u"p-1"_s}),
            naming(made(u"archived"_s, u"c@example.com"_s, 1), {u"p-1"_s, u"p-old"_s}),
            naming(made(u"gone"_s, u"d@example.com"_s, 1), {u"p-none"_s, u"p-old"_s}),
            naming(made(u"dead"_s, u"e@example.com"_s, 9), {u"p-old"_s}),
            naming(accepted(u"in"_s, u"ann@example.com"_s, 9), {u"p-old"_s}),
        };
        const Review judged = review(invites);
        QCOMPARE(found(judged, ReviewRule::ProjectGone), u"archived gone"_s);
        QCOMPARE(judged.of(ReviewRule::ProjectGone).details.value(u"gone"_s), u"p-none p-old"_s);
        QCOMPARE(review(invites, {}).of(ReviewRule::ProjectGone).gap, ReviewGap::ProjectsUnknown);
    }

    void addTellsWhatMayBeNamed()
    {
        ReviewOptions options;
        options.now = kNow;
        ReviewBuilder builder(options, company());
        QVERIFY(!builder.add(accepted(u"i1"_s, u"ann@example.com"_s, 9)));
        QVERIFY(builder.add(accepted(u"i2"_s, u"gone@example.com"_s, 9)));
        QVERIFY(builder.add(expired(u"i3"_s, u"never@example.com"_s, 20)));
        QVERIFY(!builder.add(expired(u"i4"_s, u"ann@example.com"_s, 20)));
        QVERIFY(builder.add(made(u"i5"_s, u"x@example.com"_s, 1)));
    }

    void everyRuleHasWords()
    {
        QSet<QString> words;
        for (const ReviewRule rule : reviewRules()) {
            const QString word = ReviewText::word(rule);
            words.insert(word);
            QCOMPARE(ReviewText::ruleOf(word), std::optional(rule));
            QVERIFY(!ReviewText::title(rule, 7).isEmpty());
            QVERIFY(!ReviewText::reason(rule).isEmpty());
        }
        QCOMPARE(words.size(), reviewRules().size());
        QVERIFY(!ReviewText::ruleOf(u"stale"_s));
        QVERIFY(ReviewText::gap(ReviewGap::None).isEmpty());
        QVERIFY(ReviewText::domains({{u"a.test"_s, u"b.test"_s}, true}).contains("a.test"_L1));
    }

    /// The findings of a long list are what a plain reading of the rules gives, id by id.
    void manyPeopleKeepApart()
    {
        constexpr int kPeople = 60'000;
        ReviewSources sources = company();
        QList<Invite> invites;
        QStringList never, several;
        for (int i = 0; i < kPeople; ++i) {
            const QString email = u"p%1@example.com"_s.arg(i);
            const QString id = QString::number(i);
            if (i % 3 == 0) {
                invites << expired(id, email, 30);
                if (i % 2 == 0)
                    never << id;
                else
                    invites << accepted(id + u'a', email, 20);
            } else if (i % 50 == 1) {
                invites << made(id, email, 1) << made(id + u'b', email.toUpper(), 2);
                several << id << id + u'b';
            }
        }
        const Review judged = review(invites, sources);
        QCOMPARE(judged.of(ReviewRule::ExpiredNeverAccepted).ids, never);
        QCOMPARE(judged.of(ReviewRule::SeveralInvites).ids, several);
    }
};

VESTIBULE_TEST(ReviewTest)
#include "tst_review.moc"
