// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/roworder.h"

#include "support/testentry.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Model = InviteTableModel;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 86'400;

struct List
{
    /// The invites in server order.
    explicit List(const QList<Invite> &invites)
    {
        for (auto invite = invites.crbegin(); invite != invites.crend(); ++invite)
            model.upsert(*invite); // on top
    }

    [[nodiscard]] QString sorted(int column, Qt::SortOrder direction = Qt::AscendingOrder) const
    {
        std::vector<int> rows(static_cast<size_t>(model.rowCount()));
        std::iota(rows.rbegin(), rows.rend(), 0); // not in server order
        RowOrder(model, column, direction, kNow).sort(rows);
        QStringList ids;
        for (const int row : rows)
            ids += model.store().id(row);
        return ids.join(u' ');
    }

    Model model{nullptr, [] { return kNow; }};
};

Invite invite(const QString &id)
{
    Invite result;
    result.id = id;
    result.email = u"same@example.com"_s;
    result.role = u"reader"_s;
    result.status = u"pending"_s;
    return result;
}

Invite withEmail(const QString &id, const QString &email)
{
    Invite result = invite(id);
    result.email = email;
    return result;
}

Invite withStatus(const QString &id, const QString &status, qint64 expiresIn = 5 * kDay)
{
    Invite result = invite(id);
    result.status = status;
    result.expiresAt = kNow + expiresIn;
    return result;
}

Invite withProjects(const QString &id, const std::optional<QList<ProjectGrant>> &projects)
{
    Invite result = invite(id);
    result.projects = projects;
    return result;
}

} // namespace

class RowOrderTest : public TestCase
{
    Q_OBJECT

private slots:
    void noColumnIsServerOrder()
    {
        const List list({withEmail(u"b"_s, u"z@x.org"_s), withEmail(u"a"_s, u"a@x.org"_s)});
        QCOMPARE(list.sorted(-1), u"b a"_s);
        QCOMPARE(list.sorted(-1, Qt::DescendingOrder), u"b a"_s);
    }

    void addressesGoByTheirLettersAlone()
    {
        // The first eight bytes settle nothing between the long ones.
        const List list({withEmail(u"1"_s, u"longaddress-b@x.org"_s),
                         withEmail(u"2"_s, u"LongAddress-A@x.org"_s),
                         withEmail(u"3"_s, u"longaddress-C@x.org"_s), withEmail(u"4"_s, u"long"_s),
                         withEmail(u"5"_s, u"Émile@x.org"_s)});
        QCOMPARE(list.sorted(Model::EmailColumn), u"4 2 1 3 5"_s);
        QCOMPARE(list.sorted(Model::EmailColumn, Qt::DescendingOrder), u"5 3 1 2 4"_s);
    }

    void equalOnesStayInServerOrderEitherWay()
    {
        const List list({withEmail(u"c"_s, u"Mia@x.org"_s), withEmail(u"a"_s, u"mia@x.org"_s),
                         withEmail(u"b"_s, u"MIA@x.org"_s), withEmail(u"d"_s, u"ada@x.org"_s)});
        QCOMPARE(list.sorted(Model::EmailColumn), u"d c a b"_s);
        QCOMPARE(list.sorted(Model::EmailColumn, Qt::DescendingOrder), u"c a b d"_s);
        QCOMPARE(list.sorted(Model::RoleColumn), u"c a b d"_s);
        QCOMPARE(list.sorted(Model::RoleColumn, Qt::DescendingOrder), u"c a b d"_s);
    }

    void statesGoByUrgency()
    {
        const List list(
            {withStatus(u"accepted"_s, u"accepted"_s), withStatus(u"other2"_s, u"zeta"_s),
             withStatus(u"other1"_s, u"Alpha"_s), withStatus(u"expired"_s, u"expired"_s, -kDay),
             withStatus(u"past"_s, u"pending"_s, -kDay), withStatus(u"pending"_s, u"pending"_s),
             withStatus(u"soon"_s, u"pending"_s, kDay)});
        QCOMPARE(list.sorted(Model::StatusColumn),
                 u"soon pending past expired accepted other1 other2"_s);
        QCOMPARE(list.sorted(Model::StatusColumn, Qt::DescendingOrder),
                 u"other2 other1 accepted expired past pending soon"_s);
    }

    void timesThatAreNotKnownComeLastEitherWay()
    {
        Invite early = invite(u"early"_s);
        early.acceptedAt = -kDay; // before 1970
        Invite late = invite(u"late"_s);
        late.acceptedAt = kNow;
        const List list({invite(u"none"_s), late, early});
        QCOMPARE(list.sorted(Model::AcceptedColumn), u"early late none"_s);
        QCOMPARE(list.sorted(Model::AcceptedColumn, Qt::DescendingOrder), u"late early none"_s);
    }

    void projectsGoByTheFirstNameThenTheirNumber()
    {
        const ProjectGrant alpha{u"p1"_s, u"member"_s};
        const ProjectGrant beta{u"p2"_s, u"member"_s};
        const QList<ProjectGrant> nothing;
        List list({withProjects(u"untold"_s, std::nullopt), withProjects(u"beta"_s, QList{beta}),
                   withProjects(u"alpha2"_s, QList{alpha, beta}),
                   withProjects(u"alpha1"_s, QList{alpha}), withProjects(u"none"_s, nothing)});
        Project named;
        named.id = u"p2"_s;
        named.name = u"Beta"_s;
        Project first = named;
        first.id = u"p1"_s;
        first.name = u"alpha"_s;
        list.model.setProjects({named, first});
        QCOMPARE(list.sorted(Model::ProjectsColumn), u"none alpha1 alpha2 beta untold"_s);
        QCOMPARE(list.sorted(Model::ProjectsColumn, Qt::DescendingOrder),
                 u"beta alpha2 alpha1 none untold"_s);
    }

    void bytesThatAllBeginWithMayBeLeftOut()
    {
        const QStringList names{u"person-ab"_s, u"person-"_s,    u"person-abcdefghijk"_s,
                                u"person-é"_s,  u"person-abc"_s, u"person-abcdefghijj"_s};
        QList<Invite> invites;
        for (const QString &name : names)
            invites += withEmail(QString::number(invites.size()), name);
        const List list(invites);
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const RowOrder order(list.model, Model::EmailColumn, direction, kNow);
            size_t common = std::string_view::npos;
            for (int row = 0; row < names.size(); ++row)
                common = order.common(row, 0, common);
            QCOMPARE(common, size_t(7));
            for (int row = 0; row < names.size(); ++row) {
                for (int other = 0; other < names.size(); ++other) {
                    QCOMPARE(order.less()(order.key(row, common), order.key(other, common)),
                             order.less()(order.key(row), order.key(other)));
                }
            }
        }
    }
};

VESTIBULE_TEST(RowOrderTest)
#include "tst_roworder.moc"
