// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitematcher.h"

#include "domain/query/querymatch.h"
#include "models/list/invitetablemodel.h"
#include "support/testentry.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

using Field = QueryCondition::Field;

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 86'400;

template <typename T>
T oneOf(QRandomGenerator &random, std::initializer_list<T> choices)
{
    return *(choices.begin() + random.bounded(int(choices.size())));
}

std::optional<qint64> timeAround(QRandomGenerator &random)
{
    if (random.bounded(5) == 0)
        return std::nullopt;
    return kNow + random.bounded(-12, 12) * kDay / 2 + random.bounded(-1, 2);
}

Invite inviteOf(QRandomGenerator &random, int number)
{
    Invite invite;
    invite.id = u"%1-%2"_s.arg(oneOf(random, {u"Id"_s, u"id"_s, u"ÏD"_s})).arg(number);
    invite.email = oneOf(random,
                         {u"mia"_s, u"MIA"_s, u"Straße"_s, u"İpek"_s, u"ŻÓŁW"_s, u"a@b"_s,
                          u" kim"_s, u"Ωmega"_s})
        + oneOf(random, {u"@Example.com"_s, u"@sub.example.com"_s, u"@ÄRGER.de"_s, u""_s});
    invite.role = oneOf(random, {u"reader"_s, u"owner"_s, u"Owner"_s, u"auditör"_s, u""_s});
    invite.status =
        oneOf(random, {u"pending"_s, u"accepted"_s, u"expired"_s, u"Pending"_s, u"deferred"_s});
    invite.createdAt = timeAround(random);
    invite.expiresAt = timeAround(random);
    invite.acceptedAt = timeAround(random);
    if (random.bounded(4) == 0)
        return invite;
    invite.projects.emplace();
    for (int i = random.bounded(3); i > 0; --i)
        invite.projects->append({u"Proj_%1"_s.arg(random.bounded(4)), u"member"_s});
    return invite;
}

QueryCondition::Range rangeOf(QRandomGenerator &random)
{
    QueryCondition::Range range;
    const QDate today = QDateTime::fromSecsSinceEpoch(kNow).date();
    switch (random.bounded(5)) {
    case 0:
        range.none = true;
        break;
    case 1:
        range.leastSeconds = random.bounded(8) * kDay / 2;
        break;
    case 2:
        range.mostSeconds = random.bounded(8) * kDay / 2;
        break;
    case 3:
        range.from = today.addDays(random.bounded(-5, 5));
        range.to = range.from->addDays(random.bounded(4));
        break;
    case 4:
        (random.bounded(2) ? range.from : range.to) = today.addDays(random.bounded(-5, 5));
        break;
    }
    return range;
}

QString valueOf(QRandomGenerator &random, Field field)
{
    switch (field) {
    case Field::Text:
        return oneOf(random,
                     {u"m"_s, u"IA"_s, u"ß"_s, u"ss"_s, u"i̇p"_s, u"żó"_s, u"example"_s, u"comid"_s,
                      u"@"_s, u"-1"_s, u"σ"_s, u"ω"_s});
    case Field::Id:
        return oneOf(random, {u"id-"_s, u"1"_s, u"ïd"_s, u"mia"_s});
    case Field::Status:
        return oneOf(random, {u"pending"_s, u"accepted"_s, u"expired"_s, u"deferred"_s, u"p"_s});
    case Field::Role:
        return oneOf(random, {u"owner"_s, u"reader"_s, u"auditör"_s, u"own"_s});
    case Field::Project:
        return oneOf(random, {u"none"_s, u"proj_1"_s, u"proj_"_s, u"design"_s, u"sig"_s, u"ü"_s});
    case Field::Domain:
        return oneOf(random, {u"example.com"_s, u"ärger.de"_s, u"com"_s, u"b"_s, u"mia"_s});
    case Field::By:
        return oneOf(random, {u"ann"_s, u"@example"_s, u"svc_"_s, u"ö"_s, u"nobody"_s});
    case Field::Is:
        return oneOf(random,
                     {u"open"_s, u"soon"_s, u"overdue"_s, u"member"_s, u"new"_s, u"changed"_s});
    default:
        return {};
    }
}

QueryCondition conditionOf(QRandomGenerator &random)
{
    QueryCondition condition;
    condition.field = Field(random.bounded(int(Field::Is) + 1));
    condition.negated = random.bounded(3) == 0;
    if (condition.field == Field::Expires || condition.field == Field::Invited
        || condition.field == Field::Accepted) {
        condition.range = rangeOf(random);
        return condition;
    }
    for (int i = random.bounded(3); i >= 0; --i)
        condition.values.append(valueOf(random, condition.field).toCaseFolded());
    return condition;
}

} // namespace

class InviteMatcherTest : public TestCase
{
    Q_OBJECT

    InviteTableModel m_model{nullptr, [] { return kNow; }};

    QueryContext context() const
    {
        QueryContext context;
        context.now = kNow;
        context.projectName = [this](const QString &id) { return m_model.projectName(id); };
        context.members = m_model.members();
        context.change = [this](const QString &id) { return m_model.changes().value(id); };
        context.inviter = [this](const QString &id) { return m_model.inviter(m_model.rowOf(id)); };
        return context;
    }

    void fill(QRandomGenerator &random)
    {
        QHash<QString, ListChange> changes;
        QHash<QString, QString> inviters;
        for (int number = 0; number < 120; ++number) {
            const Invite invite = inviteOf(random, number);
            (void)m_model.upsert(invite);
            changes.insert(invite.id, ListChange(random.bounded(int(ListChange::Other) + 1)));
            if (random.bounded(3) > 0) // of others it is not known
                inviters.insert(
                    invite.id,
                    oneOf(random,
                          {u"Ann@example.com"_s, u"jö@example.com"_s, u"svc_acct-1"_s, QString()}));
        }
        m_model.addInviters(inviters);
        m_model.setChanges(changes);
        m_model.setProjects(
            {{u"Proj_1"_s, u"Design"_s, {}, {}, {}}, {u"Proj_2"_s, u"Für Ümit"_s, {}, {}, {}}});
    }

private slots:
    void agreesWithThePlainWay_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void agreesWithThePlainWay()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        fill(random);
        if (seed % 2)
            m_model.setMembers(std::make_shared<QSet<QString>>(
                QSet<QString>{u"mia@example.com"_s, u"kim@example.com"_s}));
        else
            m_model.setMembers(nullptr);
        for (int round = 0; round < 50; ++round) {
            InviteFilter filter;
            for (int i = random.bounded(3); i >= 0; --i)
                filter.query.conditions.append(conditionOf(random));
            const InviteMatcher matcher(m_model, filter);
            for (int row = 0; row < m_model.rowCount(); ++row) {
                const Invite invite = m_model.inviteAt(row);
                const QByteArray what = queryText(filter.query).toUtf8() + " for "
                    + invite.email.toUtf8() + ' ' + invite.id.toUtf8();
                QVERIFY2(matcher.matches(row)
                             == Vestibule::matches(filter.query, invite, context()),
                         what.constData());
            }
        }
    }

    void idsAreMeantWholeAndAsTheyAre()
    {
        for (const QString &id : {u"a"_s, u"A"_s, u"ab"_s}) {
            Invite invite;
            invite.id = id;
            (void)m_model.upsert(invite);
        }
        InviteFilter filter;
        filter.ids = QSet<QString>{u"a"_s};
        const InviteMatcher matcher(m_model, filter);
        QVERIFY(matcher.matches(m_model.rowOf(u"a"_s)));
        QVERIFY(!matcher.matches(m_model.rowOf(u"A"_s)));
        QVERIFY(!matcher.matches(m_model.rowOf(u"ab"_s)));
    }

    void judgesWordsThatCameLater()
    {
        InviteFilter filter;
        filter.query = parseInviteQuery(u"status:strange"_s);
        const InviteMatcher matcher(m_model, filter);
        Invite invite;
        invite.id = u"late"_s;
        invite.status = u"Strange"_s;
        (void)m_model.upsert(invite);
        QVERIFY(matcher.matches(m_model.rowOf(u"late"_s)));
        invite.status = u"strangest"_s;
        (void)m_model.upsert(invite);
        QVERIFY(!matcher.matches(m_model.rowOf(u"late"_s)));
    }

    void tellsOfNewKnowledge()
    {
        const QSignalSpy told(&m_model, &InviteTableModel::knowledgeChanged);
        m_model.setMembers(nullptr);
        m_model.setChanges({});
        QCOMPARE(told.count(), 2);
        QCOMPARE(m_model.changeOf(0), ListChange::None);
    }
};

VESTIBULE_TEST(InviteMatcherTest)
#include "tst_invitematcher.moc"
