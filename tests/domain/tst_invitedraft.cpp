// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/invitedraft.h"

#include "domain/draft/draftwords.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'000; // 2026-09-21T14:13:20Z
constexpr qint64 kDay = 86'400;

const NewInvite &forAll()
{
    static const NewInvite invite{
        {}, u"reader"_s, {ProjectChoice::Kind::Chosen, {{u"proj_all"_s, u"member"_s}}}};
    return invite;
}

Invite inviteOf(const QString &id, const QString &email, const QString &status, qint64 created,
                std::optional<qint64> expires)
{
    return {id, email, u"reader"_s, status, created, expires, {}, {}};
}

InviteDraft draftOf(const QString &email, int line = 1)
{
    InviteDraft draft;
    draft.line = line;
    draft.email = email;
    return draft;
}

Project projectOf(const QString &id, const QString &name, const QString &status = u"active"_s)
{
    return {id, name, status, {}, {}};
}

JudgedDraft judgeOne(const InviteDraft &draft, const KnownPeople &known = {})
{
    return judgeDrafts({draft}, known, forAll(), kNow).constFirst();
}

KnownPeople withProjects()
{
    KnownPeople known;
    known.setProjects(
        {projectOf(u"proj_d"_s, u"Design"_s), projectOf(u"proj_w"_s, u"Design: Web"_s),
         projectOf(u"proj_t1"_s, u"Twin"_s), projectOf(u"proj_t2"_s, u"Twin"_s),
         projectOf(u"proj_u"_s, u"api"_s), projectOf(u"proj_v"_s, u"API"_s),
         projectOf(u"proj_old"_s, u"Old"_s, u"archived"_s),
         projectOf(u"proj_c"_s, u"Sales, EU; US"_s), projectOf(u"proj_s"_s, u"Standard"_s),
         projectOf(u"proj_o"_s, u"x:owner"_s), projectOf(u"proj_n"_s, QString())});
    return known;
}

QString grantsOf(const ProjectChoice &choice)
{
    if (choice.kind != ProjectChoice::Kind::Chosen)
        return choice.kind == ProjectChoice::Kind::None ? u"none"_s : u"default"_s;
    QStringList words;
    for (const ProjectGrant &grant : choice.chosen)
        words << grant.id + u':' + grant.role;
    return words.join(u' ');
}

} // namespace

class InviteDraftTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatAnEarlierRunSentIsNotReady_data()
    {
        QTest::addColumn<StepState>("state");
        QTest::addColumn<QString>("listed"); // the status of what the run made, in the list
        QTest::addColumn<DraftVerdict>("verdict");
        using State = StepState;
        using Verdict = DraftVerdict;
        QTest::newRow("sent") << State::Sent << QString() << Verdict::EarlierUnknown;
        QTest::newRow("unknown") << State::Unknown << QString() << Verdict::EarlierUnknown;
        QTest::newRow("unknown, and pending")
            << State::Unknown << u"pending"_s << Verdict::AlreadyPending;
        QTest::newRow("unknown, and expired")
            << State::Unknown << u"expired"_s << Verdict::EarlierUnknown;
        QTest::newRow("done") << State::Done << QString() << Verdict::JustInvited;
        QTest::newRow("done, and expired") << State::Done << u"expired"_s << Verdict::ReadyAgain;
        QTest::newRow("failed") << State::Failed << QString() << Verdict::Ready;
        QTest::newRow("queued") << State::Queued << QString() << Verdict::Ready;
    }
    void whatAnEarlierRunSentIsNotReady()
    {
        QFETCH(StepState, state);
        QFETCH(QString, listed);
        QFETCH(DraftVerdict, verdict);
        RunStep step;
        step.runId = 7;
        step.state = state;
        step.invite.email = u"Mia@Example.com"_s;
        step.newInviteId = state == StepState::Done ? u"invite-1"_s : QString();
        KnownPeople known;
        known.setEarlier(EarlierInvites({step}));
        if (!listed.isEmpty())
            known.addInvite(inviteOf(u"invite-1"_s, u"mia@example.com"_s, listed, kNow - 9 * kDay,
                                     kNow - 2 * kDay));
        if (listed == u"pending"_s)
            known.addInvite(
                inviteOf(u"invite-2"_s, u"mia@example.com"_s, listed, kNow, kNow + kDay));
        const JudgedDraft judged = judgeOne(draftOf(u"mia@example.com"_s), known);
        QCOMPARE(judged.verdict, verdict);
        const bool earlier =
            verdict == DraftVerdict::EarlierUnknown || verdict == DraftVerdict::JustInvited;
        QCOMPARE(judged.earlierRun, earlier ? 7 : 0);
        QCOMPARE(verdictText(judged).contains(u"un 7"_s), earlier);
    }

    void readyIsComplete()
    {
        InviteDraft draft = draftOf(u"  Jo@Example.com "_s);
        draft.role = u"Eigentümer"_s;
        const JudgedDraft judged = judgeOne(draft);
        QCOMPARE(judged.verdict, DraftVerdict::Ready);
        QCOMPARE(judged.invite, (NewInvite{u"Jo@Example.com"_s, u"owner"_s, forAll().projects}));
        QVERIFY(!judged.existing);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<EmailProblem>("problem");
        QTest::newRow("empty") << u" "_s << EmailProblem::Empty;
        QTest::newRow("blank") << u"jo doe@x.org"_s << EmailProblem::HasBlank;
        QTest::newRow("full-width at") << u"jo\uFF20x.org"_s << EmailProblem::NoAt;
        QTest::newRow("unseen inside") << u"jo\u200Be@x.org"_s << EmailProblem::Unseen;
        QTest::newRow("lost character") << u"j\uFFFD@x.org"_s << EmailProblem::BadCharacter;
        QTest::newRow("plus") << u"+jo@x.org"_s << EmailProblem::None;
    }
    void addresses()
    {
        QFETCH(QString, email);
        QFETCH(EmailProblem, problem);
        const JudgedDraft judged = judgeOne(draftOf(email));
        QCOMPARE(judged.problem, problem);
        QCOMPARE(judged.verdict,
                 problem == EmailProblem::None ? DraftVerdict::Ready : DraftVerdict::NotAnAddress);
    }

    void ofTheSameAddressTheFirstThatIsNotLeftOutStays()
    {
        InviteDraft out = draftOf(u"jo@x.org"_s, 3);
        out.leftOut = true;
        const auto judged = judgeDrafts({out, draftOf(u"JO@x.org"_s, 5), draftOf(u"jo@X.org"_s, 8)},
                                        {}, forAll(), kNow);
        QCOMPARE(judged.at(0).verdict, DraftVerdict::LeftOut);
        QCOMPARE(judged.at(1).verdict, DraftVerdict::Ready);
        QCOMPARE(judged.at(2).verdict, DraftVerdict::Twice);
        QCOMPARE(judged.at(2).firstLine, 5);
    }

    void orderOfJudgement()
    {
        KnownPeople known = withProjects();
        Member member;
        member.email = u"Jo@x.org"_s;
        known.addMember(member);
        known.addInvite(inviteOf(u"i1"_s, u"JO@x.org"_s, u"pending"_s, kNow - 9, {}));
        InviteDraft draft = draftOf(u"jo@x.org"_s);
        draft.role = u"king"_s;
        draft.projects = u"Nowhere"_s;
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::AlreadyMember);
        const auto twice = judgeDrafts({draft, draft}, known, forAll(), kNow);
        QCOMPARE(twice.at(1).verdict, DraftVerdict::Twice);
        draft.email = u"mia@x.org"_s;
        known.addInvite(inviteOf(u"i2"_s, u"mia@x.org"_s, u"pending"_s, kNow - 9, kNow + 1));
        known.addInvite(inviteOf(u"i3"_s, u"mia@x.org"_s, u"expired"_s, kNow - 1, kNow - 1));
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::AlreadyPending);
        QCOMPARE(judgeOne(draft, known).existing->id, u"i2"_s);
        draft.email = u"kim@x.org"_s;
        known.addInvite(inviteOf(u"i4"_s, u"kim@x.org"_s, u"expired"_s, kNow - 9, kNow - 1));
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::UnknownRole);
        QCOMPARE(judgeOne(draft, known).unknown, u"king"_s);
        draft.role.clear();
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::UnknownProject);
        QCOMPARE(judgeOne(draft, known).unknown, u"Nowhere"_s);
        draft.projects.clear();
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::ReadyAgain);
        draft.leftOut = true;
        QCOMPARE(judgeOne(draft, known).verdict, DraftVerdict::LeftOut);
    }

    void pendingTurnsIntoExpiredAtItsTime()
    {
        KnownPeople known;
        known.addInvite(inviteOf(u"i"_s, u"jo@x.org"_s, u"pending"_s, kNow - kDay, kNow));
        const InviteDraft draft = draftOf(u"jo@x.org"_s);
        QCOMPARE(judgeDrafts({draft}, known, forAll(), kNow - 1).constFirst().verdict,
                 DraftVerdict::AlreadyPending);
        QCOMPARE(judgeDrafts({draft}, known, forAll(), kNow).constFirst().verdict,
                 DraftVerdict::ReadyAgain);
    }

    void stepsResendTheLatestAndKnowAll()
    {
        KnownPeople known;
        known.addInvite(inviteOf(u"old"_s, u"jo@x.org"_s, u"expired"_s, kNow - 9 * kDay, {}));
        known.addInvite(inviteOf(u"new"_s, u"Jo@x.org"_s, u"pending"_s, kNow - 8 * kDay, kNow - 1));
        known.addInvite(inviteOf(u"was"_s, u"jo@x.org"_s, u"accepted"_s, kNow - 20 * kDay, {}));
        known.addInvite(inviteOf(u"gone"_s, u"mia@x.org"_s, u"accepted"_s, kNow - kDay, {}));
        const auto judged = judgeDrafts({draftOf(u"jo@x.org"_s, 1), draftOf(u"no"_s, 2),
                                         draftOf(u"mia@x.org"_s, 3), draftOf(u"kim@x.org"_s, 4)},
                                        known, forAll(), kNow);
        const QList<RunStep> steps = stepsFor(judged, known);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(0).kind, StepKind::Resend);
        QCOMPARE(steps.at(0).inviteId, u"new"_s);
        QCOMPARE(steps.at(0).knownIds, (QStringList{u"old"_s, u"new"_s, u"was"_s}));
        QCOMPARE(steps.at(1).kind, StepKind::Create);
        QVERIFY(steps.at(1).inviteId.isEmpty());
        QCOMPARE(steps.at(1).knownIds, QStringList{u"gone"_s});
        QCOMPARE(steps.at(2).position, 2);
        QCOMPARE(steps.at(2).invite, (NewInvite{u"kim@x.org"_s, u"reader"_s, forAll().projects}));
        QVERIFY(steps.at(2).knownIds.isEmpty());
    }

    void projects_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("grants"); // empty: unknown
        QTest::addColumn<QString>("unknown");
        const auto known = [](const char *name, const QString &cell, const QString &grants) {
            QTest::newRow(name) << cell << grants << QString();
        };
        known("as for all", u" "_s, u"proj_all:member"_s);
        known("separators alone", u" ; "_s, u"proj_all:member"_s);
        known("id", u"proj_d"_s, u"proj_d:member"_s);
        known("id without a name", u"proj_n:owner"_s, u"proj_n:owner"_s);
        known("name and role", u"Design:owner"_s, u"proj_d:owner"_s);
        known("name without case", u"design : Owner"_s, u"proj_d:owner"_s);
        known("German role", u"Design:Eigentümer"_s, u"proj_d:owner"_s);
        known("name with colon", u"Design: Web"_s, u"proj_w:member"_s);
        known("name with colon and role", u"design: web:owner"_s, u"proj_w:owner"_s);
        known("name that ends as a role", u"x:owner"_s, u"proj_o:member"_s);
        known("several", u"Design; proj_w:owner;"_s, u"proj_d:member proj_w:owner"_s);
        known("several in lines", u"Design\nDesign: Web"_s, u"proj_d:member proj_w:member"_s);
        known("the same twice", u"Design; proj_d"_s, u"proj_d:member"_s);
        known("exact before case", u"API"_s, u"proj_v:member"_s);
        known("name with separators", u"Sales, EU; US"_s, u"proj_c:member"_s);
        known("none", u"none"_s, u"none"_s);
        known("German none", u"Kein Projekt"_s, u"none"_s);
        known("default", u"default"_s, u"default"_s);
        known("German default", u"Standardprojekt"_s, u"default"_s);
        known("a project that is called so", u"Standard"_s, u"proj_s:member"_s);
        const auto unknown = [](const char *name, const QString &cell, const QString &word) {
            QTest::newRow(name) << cell << QString() << word;
        };
        unknown("archived name", u"Design; Old"_s, u"Old"_s);
        unknown("archived id", u"proj_old"_s, u"proj_old"_s);
        unknown("two of a name", u"Twin:owner"_s, u"Twin:owner"_s);
        unknown("two but for case", u"Api"_s, u"Api"_s);
        unknown("id that is not there", u"proj_zz"_s, u"proj_zz"_s);
        unknown("role that is none", u"Design:king"_s, u"king"_s);
        unknown("none among others", u"Design; none"_s, u"none"_s);
        unknown("two roles", u"Design:owner; design"_s, u"design"_s);
    }
    void projects()
    {
        QFETCH(QString, cell);
        QFETCH(QString, grants);
        QFETCH(QString, unknown);
        InviteDraft draft = draftOf(u"jo@x.org"_s);
        draft.projects = cell;
        const JudgedDraft judged = judgeOne(draft, withProjects());
        QCOMPARE(judged.unknown, unknown);
        QCOMPARE(judged.isReady(), unknown.isEmpty());
        if (judged.isReady())
            QCOMPARE(grantsOf(judged.invite.projects), grants);
    }

    void whatIsWrongWithProjects_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DraftVerdict>("verdict");
        QTest::addColumn<QString>("said"); // a piece of the sentence
        const auto row = [](const char *name, const QString &cell, DraftVerdict verdict,
                            const QString &said) {
            QTest::newRow(name) << cell << verdict << said;
        };
        row("role", u"proj_w:admin"_s, DraftVerdict::UnknownRole, u"not a role in a project"_s);
        row("comma", u"proj_w, Design"_s, DraftVerdict::UnknownProject,
            u"Separate projects with “;”"_s);
        row("bar", u"proj_w|Design:owner"_s, DraftVerdict::UnknownProject,
            u"Separate projects with “;”"_s);
        row("neither", u"Nowhere"_s, DraftVerdict::UnknownProject, u"no active project"_s);
        row("two roles", u"proj_w;proj_w:owner"_s, DraftVerdict::UnknownProject,
            u"a second role"_s);
    }
    void whatIsWrongWithProjects()
    {
        QFETCH(QString, cell);
        QFETCH(DraftVerdict, verdict);
        QFETCH(QString, said);
        InviteDraft draft = draftOf(u"jo@x.org"_s);
        draft.projects = cell;
        const JudgedDraft judged = judgeOne(draft, withProjects());
        QCOMPARE(judged.verdict, verdict);
        QVERIFY2(verdictText(judged).contains(said), qPrintable(verdictText(judged)));
    }

    void oneAddressWithTwoRolesIsTold()
    {
        InviteDraft owner = draftOf(u"jo@x.org"_s, 1);
        owner.role = u"owner"_s;
        InviteDraft reader = draftOf(u"Jo@x.org"_s, 2);
        reader.role = u"reader"_s;
        InviteDraft again = draftOf(u"JO@x.org"_s, 3);
        again.role = u"Owner"_s;
        const NewInvite forAll{{}, u"reader"_s, {}};
        const auto judged = judgeDrafts({owner, reader, again}, {}, forAll, 1);
        QVERIFY(judged.at(1).differs);
        QVERIFY(!judged.at(2).differs);
        QVERIFY(verdictText(judged.at(1)).contains(u"another role"_s));
    }

    void onePersonIsOneSpelling_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("composed") << u"j\u00F6rg@x.org"_s << u"jo\u0308rg@x.org"_s;
        QTest::newRow("domain in letters")
            << u"a@m\u00FCller.example"_s << u"a@xn--mller-kva.example"_s;
        QTest::newRow("domain in capitals")
            << u"a@M\u00DCLLER.example"_s << u"a@XN--MLLER-KVA.example"_s;
    }
    void onePersonIsOneSpelling()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const NewInvite forAll{{}, u"reader"_s, {}};
        const auto twice = judgeDrafts({draftOf(one, 1), draftOf(other, 2)}, {}, forAll, 1);
        QCOMPARE(twice.at(1).verdict, DraftVerdict::Twice);
        KnownPeople pending;
        pending.addInvite({u"i"_s, other, u"reader"_s, u"pending"_s, {}, {}, {}, {}});
        QCOMPARE(judgeOne(draftOf(one), pending).verdict, DraftVerdict::AlreadyPending);
        KnownPeople members;
        Member member;
        member.email = other;
        members.addMember(member);
        QCOMPARE(judgeOne(draftOf(one), members).verdict, DraftVerdict::AlreadyMember);
    }

    void isSentComposed()
    {
        QCOMPARE(judgeOne(draftOf(u"jo\u0308rg@x.org"_s)).invite.email, u"j\u00F6rg@x.org"_s);
    }

    void lookAlikesAreDoubtful()
    {
        KnownPeople known;
        Member member;
        member.email = u"kim@example.com"_s;
        known.addMember(member);
        const auto like = [&](const QString &email) {
            const JudgedDraft judged = judgeOne(draftOf(email), known);
            return judged.isDoubtful() ? verdictText(judged) : QString();
        };
        QVERIFY(like(u"jo@exarnple.com"_s).contains(u"example.com"_s));
        QVERIFY(like(u"jo@exmaple.com"_s).contains(u"example.com"_s));
        QVERIFY(like(u"jo@ex\u0430mple.com"_s).contains(u"scripts"_s));
        QVERIFY(like(u"jo@example.com"_s).isEmpty());
        QVERIFY(like(u"jo@sub.example.com"_s).isEmpty());
        QVERIFY(like(u"jo@other.org"_s).isEmpty());
    }

    void withoutProjectsWordsAreIds()
    {
        InviteDraft draft = draftOf(u"jo@x.org"_s);
        draft.projects = u"proj_x; abc:owner"_s;
        QCOMPARE(grantsOf(judgeOne(draft).invite.projects), u"proj_x:member abc:owner"_s);
        draft.projects = u"proj_x; Design Team"_s;
        QCOMPARE(judgeOne(draft).verdict, DraftVerdict::UnknownProject);
        QCOMPARE(judgeOne(draft).unknown, u"Design Team"_s);
    }

    void roleWords()
    {
        for (const QString &word : {u"Reader"_s, u" LESER "_s, u"leserin"_s})
            QCOMPARE(roleFromWord(word), u"reader"_s);
        for (const QString &word : {u"OWNER"_s, u"Eigentümer"_s, u"EIGENTÜMERIN"_s})
            QCOMPARE(roleFromWord(word), u"owner"_s);
        for (const QString &word : {u"member"_s, u"read"_s, QString()})
            QVERIFY2(roleFromWord(word).isEmpty(), qPrintable(word));
    }

    void noRoleForAllIsToldApart()
    {
        const auto judged = judgeDrafts({draftOf(u"jo@x.org"_s)}, {}, NewInvite{}, kNow);
        QCOMPARE(judged.constFirst().verdict, DraftVerdict::UnknownRole);
        QVERIFY(verdictText(judged.constFirst()).contains(u"No role yet"_s));
    }

    void textsNameWhatTheySpeakOf()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        JudgedDraft judged;
        judged.verdict = DraftVerdict::AlreadyPending;
        judged.existing = inviteOf(u"i"_s, u"jo@x.org"_s, u"pending"_s, kNow, {});
        QCOMPARE(verdictText(judged), u"Already invited, pending since 21 Sept 2026."_s);
        judged.existing->createdAt.reset();
        QCOMPARE(verdictText(judged), u"Already invited, still pending."_s);
        judged.verdict = DraftVerdict::Twice;
        judged.firstLine = 7;
        QVERIFY(verdictText(judged).contains(u'7'));
        judged.verdict = DraftVerdict::UnknownProject;
        judged.unknown = u"Nowhere"_s;
        QVERIFY(verdictText(judged).contains(u"“Nowhere”"_s));
        QLocale::setDefault(QLocale::c());
    }
};

VESTIBULE_TEST(InviteDraftTest)
#include "tst_invitedraft.moc"
