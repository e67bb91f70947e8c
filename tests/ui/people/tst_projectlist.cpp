// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/projectlist.h"

#include "support/testentry.h"
#include "ui/people/projectrolebox.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class ProjectListTest : public TestCase
{
    Q_OBJECT

private:
    static Project project(const QString &id, const QString &name, const QString &status = {})
    {
        Project result;
        result.id = id;
        result.name = name;
        result.status = status;
        return result;
    }
    static ProjectRoleBox *tick(const ProjectList &list, int row)
    {
        list.topLevelItem(row)->setCheckState(0, Qt::Checked);
        return qobject_cast<ProjectRoleBox *>(list.itemWidget(list.topLevelItem(row), 1));
    }
    /// A notch towards the person, sent as the window system does: what the box does not want goes
    /// on to the list.
    static void turnWheel(QWidget *over)
    {
        const QPoint middle = over->rect().center();
        const QPointF inWindow = over->mapTo(over->window(), middle);
        QWheelEvent event(inWindow, over->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QWheelEvent local(over->mapFrom(over->window(), inWindow), event.globalPosition(), {},
                          QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &local);
    }

private slots:
    // The C locale, which tests run in, counts by digits.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void offersByNameWithoutArchivedOnes()
    {
        ProjectList list;
        list.setProjects({project(u"p3"_s, u"team 10"_s), project(u"p1"_s, u"Team 9"_s),
                          project(u"p4"_s, u"Old"_s, u"archived"_s), project(u"p2"_s, {}),
                          project(u"p5"_s, u"Team 9"_s)});
        QStringList shown;
        for (int row = 0; row < list.topLevelItemCount(); ++row)
            shown += list.topLevelItem(row)->text(0);
        QCOMPARE(shown, (QStringList{u"p2"_s, u"Team 9 (p1)"_s, u"Team 9 (p5)"_s, u"team 10"_s}));
    }

    void whatIsTickedStaysChosenWhenHidden()
    {
        ProjectList list;
        list.setProjects({project(u"p1"_s, u"Alpha"_s), project(u"p2"_s, u"Beta"_s)});
        QSignalSpy changed(&list, &ProjectList::changed);
        tick(list, 0)->setCurrentIndex(1);
        QCOMPARE(changed.count(), 2);
        list.setSearch(u"P2"_s);
        QVERIFY(list.topLevelItem(0)->isHidden());
        QVERIFY(!list.topLevelItem(1)->isHidden());
        QCOMPARE(list.chosen(), (QList<ProjectGrant>{{u"p1"_s, u"owner"_s}}));
        list.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(list.chosen().isEmpty());
    }

    void theWheelMakesNobodyAnOwner()
    {
        ProjectList list;
        QList<Project> projects;
        for (int i = 0; i < 60; ++i)
            projects += project(u"p%1"_s.arg(i), u"Project %1"_s.arg(i));
        list.setProjects(projects);
        list.resize(400, 200);
        list.show();
        ProjectRoleBox *box = tick(list, 1);
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        turnWheel(box);
        QCOMPARE(list.chosen(), (QList<ProjectGrant>{{u"p1"_s, u"member"_s}}));
        QVERIFY(!box->hasFocus());
        QVERIFY(!(box->focusPolicy() & ~Qt::StrongFocus)); // the wheel does not give it either

        box->setFocus();
        turnWheel(box);
        QCOMPARE(list.chosen(), (QList<ProjectGrant>{{u"p1"_s, u"owner"_s}}));
    }
};

VESTIBULE_WINDOW_TEST(ProjectListTest)
#include "tst_projectlist.moc"
