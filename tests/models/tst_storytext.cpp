// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/storytext.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using Event = AuditEntry::Event;
using Actor = AuditEntry::Actor;
using Sign = TimelineEvent::Sign;

namespace {
constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 86'400;
} // namespace

/// An invite's story in words.
class StoryTextTest : public TestCase
{
    Q_OBJECT

private:
    static Invite invite(const QString &status, qint64 age = 10 * kDay)
    {
        Invite made;
        made.id = QStringLiteral("invite-1");
        made.email = QStringLiteral("mia@example.com");
        made.role = QStringLiteral("reader");
        made.status = status;
        made.createdAt = kNow - age;
        made.expiresAt = *made.createdAt + 7 * kDay;
        if (status == QLatin1String("accepted"))
            made.acceptedAt = *made.createdAt + kDay;
        return made;
    }
    static AuditEntry entry(Event event, const QString &id, qint64 time,
                            Actor actor = Actor::Person)
    {
        AuditEntry made;
        made.event = event;
        made.inviteId = id;
        made.time = time;
        made.actor = actor;
        made.actorEmail = QStringLiteral("ada@example.com");
        made.actorId = QStringLiteral("svc-1");
        return made;
    }
    static QStringList titles(const QList<TimelineEvent> &events)
    {
        QStringList list;
        for (const TimelineEvent &event : events)
            list.append(event.title);
        return list;
    }
    const QString m_id = QStringLiteral("invite-1");

private slots:
    void everyStateHasItsTimeline_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *status, qint64 age, const QStringList &expected) {
            QTest::addRow("%s, %lld days", status, static_cast<long long>(age / kDay))
                << QString::fromLatin1(status) << age << expected;
        };
        const QString invited = QStringLiteral("Invited");
        row("pending", kDay, {invited, QStringLiteral("Expires")});
        row("pending", 8 * kDay,
            {invited, QStringLiteral("Past its expiry, but still called pending")});
        row("expired", 10 * kDay, {invited, QStringLiteral("Expired")});
        row("accepted", 10 * kDay, {invited, QStringLiteral("Accepted")});
        row("deferred", 10 * kDay, {invited});
    }

    void everyStateHasItsTimeline()
    {
        QFETCH(QString, status);
        QFETCH(qint64, age);
        QFETCH(QStringList, expected);
        const auto events = StoryText::timeline(invite(status, age), {}, kNow);
        QCOMPARE(titles(events), expected);
        QCOMPARE(events.first().time, std::optional(kNow - age));
    }

    void theAuditLogTellsWhoInvited_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<QString>("by");
        QTest::newRow("person") << Actor::Person << QStringLiteral("by ada@example.com");
        QTest::newRow("key") << Actor::PersonsKey
                             << QStringLiteral("by an API key of ada@example.com");
        QTest::newRow("service") << Actor::ServiceAccount
                                 << QStringLiteral("by the service account svc-1");
        QTest::newRow("bare key") << Actor::Key << QStringLiteral("by an API key");
        QTest::newRow("unknown") << Actor::Unknown << QString();
    }

    void theAuditLogTellsWhoInvited()
    {
        QFETCH(Actor, actor);
        QFETCH(QString, by);
        InviteStory story;
        story.audit = QList<AuditEntry>{
            entry(Event::InviteSent, QStringLiteral("invite-9"), kNow, Actor::Key),
            entry(Event::InviteSent, m_id, kNow, actor)};
        QCOMPARE(
            StoryText::timeline(invite(QStringLiteral("pending")), story, kNow).constFirst().by,
            by);
    }

    void theJournalTellsWhatVestibuleDid()
    {
        RunStep step;
        step.kind = StepKind::Resend;
        step.state = StepState::Done;
        step.removed = true;
        step.inviteId = QStringLiteral("invite-0");
        step.newInviteId = m_id;
        step.settledAt = kNow - 9 * kDay;
        InviteStory story;
        story.steps = {step};
        const Invite pending = invite(QStringLiteral("pending"), kDay);
        QCOMPARE(StoryText::timeline(pending, story, kNow).constFirst().title,
                 QStringLiteral("Resent with Vestibule"));
        const auto others = StoryText::others(pending, story, {}, kNow);
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.first().id, QStringLiteral("invite-0"));
        QVERIFY(!others.first().listed);
        QCOMPARE(others.first().text, QStringLiteral("Replaced by resending it 9 day(s) ago"));
        QCOMPARE(StoryText::journalIds(m_id, story.steps), QStringList(QStringLiteral("invite-0")));
    }

    void otherInvitesStandLatestFirstAndOnce()
    {
        Invite old = invite(QStringLiteral("expired"), 90 * kDay);
        old.id = QStringLiteral("invite-old");
        RunStep revoke;
        revoke.kind = StepKind::Revoke;
        revoke.state = StepState::Done;
        revoke.inviteId = QStringLiteral("invite-gone");
        revoke.settledAt = kNow - 40 * kDay;
        InviteStory story;
        story.steps = {revoke};
        story.audit = QList<AuditEntry>{
            entry(Event::InviteDeleted, QStringLiteral("invite-gone"), kNow - 40 * kDay),
            entry(Event::InviteSent, QStringLiteral("invite-old"), kNow - 90 * kDay),
            entry(Event::InviteSent, m_id, kNow - 10 * kDay)};
        const Invite now = invite(QStringLiteral("pending"), kDay);
        const auto others = StoryText::others(now, story, {now, old}, kNow);
        QCOMPARE(others.size(), 2);
        QCOMPARE(others.at(0).id, QStringLiteral("invite-gone"));
        QCOMPARE(others.at(0).text,
                 QStringLiteral("Revoked with Vestibule 1 month(s) ago, by ada@example.com"));
        QCOMPARE(others.at(1).id, QStringLiteral("invite-old"));
        QVERIFY(others.at(1).listed);
        QVERIFY(others.at(1).text.startsWith(QLatin1String("Expired, invited")));
    }

    void membershipIsSaidWithItsReason()
    {
        using Membership = InviteStory::Membership;
        InviteStory story;
        const Invite pending = invite(QStringLiteral("pending"));
        story.membership = Membership::No;
        QCOMPARE(StoryText::membership(pending, story, kNow), QStringLiteral("No"));
        QVERIFY(StoryText::membership(invite(QStringLiteral("accepted")), story, kNow)
                    .contains(QLatin1String("no longer a member")));
        story.membership = Membership::Yes;
        story.member.role = QStringLiteral("owner");
        story.member.addedAt = kNow - 2 * kDay;
        const QString yes = StoryText::membership(pending, story, kNow);
        QVERIFY2(yes.startsWith(QLatin1String("Yes, as Owner, since ")), qPrintable(yes));
        story.membership = Membership::Refused;
        story.membersError = ApiError();
        story.membersError->kind = ApiError::Kind::MissingScope;
        QVERIFY(StoryText::membership(pending, story, kNow)
                    .contains(QLatin1String("no permission to read the members")));
    }

    void whyNothingIsKnownIsSaid()
    {
        InviteStory story;
        QVERIFY(StoryText::auditNote(story).isEmpty());
        story.auditError = ApiError();
        QVERIFY(StoryText::auditNote(story).contains(QLatin1String("could not be read")));
        story.auditRefused = true;
        story.auditError->kind = ApiError::Kind::Forbidden;
        QVERIFY(StoryText::auditNote(story).contains(QLatin1String("this key has no permission")));
        story.auditError->kind = ApiError::Kind::NotFound;
        QVERIFY(StoryText::auditNote(story).contains(QLatin1String("provides no audit log")));
    }
};

VESTIBULE_TEST(StoryTextTest)
#include "tst_storytext.moc"
