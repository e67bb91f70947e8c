// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencegroups.h"
#include "models/differencesfilter.h"
#include "models/differencesmodel.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

RosterItem itemOf(RosterGroup group, const QString &email)
{
    RosterItem item;
    item.group = group;
    item.reason = group == RosterGroup::AsItShouldBe ? RosterReason::Open : RosterReason::New;
    item.email = email;
    if (group == RosterGroup::Invite || group == RosterGroup::Change)
        item.after = NewInvite{email, u"reader"_s, {}};
    return item;
}

} // namespace

/// The table of what differs, its filter and its groups.
class DifferencesModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void standingsAreToldByTheirNames()
    {
        RosterItem item = itemOf(RosterGroup::Change, u"a@x.org"_s);
        Invite before;
        before.role = u"reader"_s;
        before.projects = QList<ProjectGrant>{{u"proj_a"_s, u"member"_s}};
        item.before = before;
        item.roleBefore = u"reader"_s;
        item.after->role = u"owner"_s;
        item.after->projects = {ProjectChoice::Kind::Chosen,
                                {{u"proj_a"_s, u"owner"_s}, {u"proj_unknown"_s, u"member"_s}}};
        DifferencesModel model;
        model.setItems({item, itemOf(RosterGroup::Invite, u"b@x.org"_s)}, {});
        QCOMPARE(model.text(0, DifferencesModel::BeforeColumn), u"Reader, proj_a"_s);
        model.setProjects({{u"proj_a"_s, u"Alpha"_s, {}, {}, {}}});
        QCOMPARE(model.text(0, DifferencesModel::BeforeColumn), u"Reader, Alpha"_s);
        QCOMPARE(model.text(0, DifferencesModel::AfterColumn),
                 u"Owner, Alpha (owner) and proj_unknown"_s);
        QCOMPARE(model.text(1, DifferencesModel::BeforeColumn), QString());
        QCOMPARE(model.text(1, DifferencesModel::AfterColumn), u"Reader, default project"_s);
        QCOMPARE(model.index(0, DifferencesModel::AfterColumn)
                     .data(DifferencesModel::CopyRole)
                     .toString(),
                 u"owner, proj_a:owner;proj_unknown:member"_s);
    }

    void rowsAreLeftOutAndPutBack()
    {
        DifferencesModel model;
        model.setItems({itemOf(RosterGroup::Invite, u"a@x.org"_s),
                        itemOf(RosterGroup::Unclear, u"b@x.org"_s),
                        itemOf(RosterGroup::Change, u"c@x.org"_s)},
                       {});
        QCOMPARE(model.steps(), 2);
        QSignalSpy changed(&model, &DifferencesModel::stepsChanged);
        model.leaveOut({0, 1}, u"joins later"_s);
        QCOMPARE(model.steps(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.item(0).leftOut, std::optional(u"joins later"_s));
        QVERIFY(!model.item(1).leftOut); // it could be no step
        QCOMPARE(model.text(0, DifferencesModel::WhatColumn), u"Left out"_s);
        QVERIFY(model.text(0, DifferencesModel::WhyColumn).contains(u"joins later"));
        model.putBack({0});
        QCOMPARE(model.steps(), 2);
        QCOMPARE(model.text(0, DifferencesModel::WhatColumn), u"Invite"_s);
    }

    void groupsAreCountedAndChosen()
    {
        DifferencesModel model;
        DifferencesFilter rows(&model);
        const DifferenceGroups groups(&model);
        model.setItems({itemOf(RosterGroup::Invite, u"a@x.org"_s),
                        itemOf(RosterGroup::Invite, u"b@x.org"_s),
                        itemOf(RosterGroup::AsItShouldBe, u"c@x.org"_s)},
                       {});
        using Part = DifferencesFilter::Part;
        const Part invite{Part::Kind::Group, RosterGroup::Invite};
        const Part leftOut{Part::Kind::LeftOut};
        QCOMPARE(groups.count(DifferenceGroups::rowOf({})), 2);
        QCOMPARE(groups.count(DifferenceGroups::rowOf(invite)), 2);
        QCOMPARE(rows.rowCount(), 2);
        model.leaveOut({1}, u"no"_s);
        QCOMPARE(groups.count(DifferenceGroups::rowOf(invite)), 1);
        QCOMPARE(groups.count(DifferenceGroups::rowOf(leftOut)), 1);
        rows.setPart(leftOut);
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.sourceRows({0}), QList<int>{1});
        rows.setPart({Part::Kind::Group, RosterGroup::AsItShouldBe});
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.sourceRows({0}), QList<int>{2});
    }

    void allWordsHaveToStandInARow()
    {
        DifferencesModel model;
        DifferencesFilter rows(&model);
        RosterItem noted = itemOf(RosterGroup::Invite, u"ann@x.org"_s);
        noted.note = u"joins in May"_s;
        model.setItems({noted, itemOf(RosterGroup::Invite, u"bo@x.org"_s)}, {});
        rows.setWords(u"X.ORG"_s);
        QCOMPARE(rows.rowCount(), 2);
        rows.setWords(u"may ann"_s);
        QCOMPARE(rows.rowCount(), 1);
        rows.setWords(u"may bo"_s);
        QCOMPARE(rows.rowCount(), 0);
        rows.setWords({});
        QCOMPARE(rows.rowCount(), 2);
    }

    void groupsSortInTheirOrderAndTextsByTheirLetters()
    {
        DifferencesModel model;
        DifferencesFilter rows(&model);
        model.setItems({itemOf(RosterGroup::Unclear, u"B@x.org"_s),
                        itemOf(RosterGroup::Change, u"a@x.org"_s),
                        itemOf(RosterGroup::Invite, u"c@x.org"_s)},
                       {});
        const auto order = [&rows] { return rows.sourceRows({0, 1, 2}); };
        QCOMPARE(order(), (QList<int>{0, 1, 2}));
        rows.sort(DifferencesModel::WhoColumn, Qt::AscendingOrder);
        QCOMPARE(order(), (QList<int>{1, 0, 2}));
        rows.sort(DifferencesModel::WhatColumn, Qt::AscendingOrder);
        QCOMPARE(order(), (QList<int>{2, 1, 0}));
        rows.sort(-1, Qt::AscendingOrder);
        QCOMPARE(order(), (QList<int>{0, 1, 2}));
    }

    void whatIsNewSinceTheLastPlanIsMarked()
    {
        const QList<RosterItem> before{itemOf(RosterGroup::Invite, u"a@x.org"_s),
                                       itemOf(RosterGroup::Invite, u"b@x.org"_s),
                                       itemOf(RosterGroup::AsItShouldBe, u"c@x.org"_s),
                                       itemOf(RosterGroup::Unclear, u"gone@x.org"_s)};
        const RosterMarks marks = rosterMarks(before, 1'790'000'000, newRosterKey());
        QCOMPARE(marks.people.size(), 3);
        const QList<RosterItem> now{itemOf(RosterGroup::Invite, u"A@X.org"_s),
                                    itemOf(RosterGroup::Unclear, u"b@x.org"_s),
                                    itemOf(RosterGroup::Invite, u"c@x.org"_s)};
        const RosterNews news = rosterNews(marks, now);
        QCOMPARE(news.gone, 1);
        DifferencesModel model;
        model.setItems(now, news);
        QCOMPARE(model.text(0, DifferencesModel::SinceColumn), QString());
        QCOMPARE(model.text(1, DifferencesModel::SinceColumn), u"Changed"_s);
        QCOMPARE(model.text(2, DifferencesModel::SinceColumn), u"New"_s);
        QVERIFY(model.headerData(DifferencesModel::SinceColumn, Qt::Horizontal)
                    .toString()
                    .startsWith(u"Since "));
    }

    void withoutAPlanBeforeNothingIsMarked()
    {
        const RosterNews news = rosterNews({}, {itemOf(RosterGroup::Invite, u"a@x.org"_s)});
        QVERIFY(news.marks.isEmpty());
        DifferencesModel model;
        model.setItems({itemOf(RosterGroup::Invite, u"a@x.org"_s)}, news);
        QCOMPARE(model.text(0, DifferencesModel::SinceColumn), QString());
    }
};

VESTIBULE_TEST(DifferencesModelTest)
#include "tst_differencesmodel.moc"
