// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterpage.h"

#include "accounts/profiles.h"
#include "domain/roster/rostertext.h"
#include "models/differencegroups.h"
#include "models/differencesmodel.h"
#include "support/patience.h"
#include "support/roster/fourteendifferences.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/notices/errorbanner.h"
#include "ui/roster/applydialog.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/emptyroster.h"
#include "ui/roster/leaveoutdialog.h"
#include "ui/roster/rosterrulesdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;

using Part = DifferencesFilter::Part;

/// The roster in the whole window, over a server that does what it is asked and a real journal.
class RosterPageTest : public TestCase
{
    Q_OBJECT

    struct Office : FourteenDifferences
    {
        Office()
        {
            server.setClock(systemClock());
            server.setHandler([this](const Request &request) {
                const QByteArray path = request.path();
                if (membersAnswer && path.endsWith("/users"))
                    return *membersAnswer;
                return answer(request);
            });
        }
        [[nodiscard]] int changes() const
        {
            return server.requestCount() - server.requestCount("GET");
        }
        /// Whether no change was asked for, with all that is on the way in.
        [[nodiscard]] bool hasMetNoChange() { return makeRoundTrip(server) && changes() == 0; }

        ScriptedServer server;
        std::optional<Step> membersAnswer;
    };

    struct Stage
    {
        explicit Stage(const Office &office, bool readOnly = false)
            : program(Program::at(office.server, readOnly ? QString() : u"sk-admin-test"_s))
        {
            if (readOnly) {
                program.store(u"sk-admin-test"_s);
                (void)Profiles::beside(program.file).change(Profile::firstId(), [](Profile &first) {
                    first.readOnly = true;
                });
            }
            program.connection.start();
            ready = waitUntil([this] { return program.shown() >= 0 && program.runs.isWritable(); });
            program.window.commands()->showRoster->trigger();
        }
        ~Stage() { setCurrentGuard({}); }

        [[nodiscard]] RosterPage *page() const { return program.roster.page(); }
        [[nodiscard]] bool isIdle() const { return !program.roster.planner()->isWorking(); }
        [[nodiscard]] QString said() const { return page()->banner()->text(); }
        /// Whether it says these words, with no plan.
        [[nodiscard]] bool refuses(const QString &words) const
        {
            return waitUntil(
                [&] { return said().contains(words) && page()->emptyState()->isVisible(); });
        }
        QString write(const QString &name, const QByteArray &bytes) const
        {
            const QString path = folder.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qWarning("not written");
            return path;
        }
        void openBytes(const QByteArray &bytes, const QString &name = u"roster.csv"_s)
        {
            program.roster.openFile(write(name, bytes));
        }
        [[nodiscard]] bool planned(const QByteArray &bytes)
        {
            QSignalSpy planned(program.roster.planner(), &RosterPlanner::planned);
            openBytes(bytes);
            return waitUntil([&planned] { return !planned.isEmpty(); });
        }
        void setRails(const GuardRails &rails)
        {
            program.settings.setGuardRails(rails);
            setCurrentGuard(Guard(rails));
        }
        [[nodiscard]] bool withdraw() const
        {
            auto *box = page()->findChild<QCheckBox *>();
            QSignalSpy planned(program.roster.planner(), &RosterPlanner::planned);
            box->click();
            return planned.count() == 1 || planned.wait(kPatienceMs)
                || !program.roster.planner()->isOpen();
        }
        [[nodiscard]] QStringList told() const
        {
            QStringList lines;
            const QList<RosterItem> &items = page()->differences()->items();
            for (const RosterItem &item : items) {
                lines +=
                    rosterWord(item.group) + u' ' + item.email + u' ' + rosterWord(item.reason);
            }
            lines.sort();
            return lines;
        }
        [[nodiscard]] int count(RosterGroup group) const
        {
            return page()->groups()->count(DifferenceGroups::rowOf({Part::Kind::Group, group}));
        }
        template <typename Dialog>
        [[nodiscard]] Dialog *dialog() const
        {
            const auto dialogs = program.window.findChildren<Dialog *>();
            for (Dialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        void select(const QString &email) const
        {
            page()->view()->clearSelection();
            for (int row = 0; row < page()->rows()->rowCount(); ++row) {
                if (page()->rows()->index(row, 0).data().toString() == email)
                    page()->view()->selectRow(row);
            }
        }
        [[nodiscard]] QStringList selected() const
        {
            QStringList emails;
            const QList<int> rows = page()->chosenRows();
            for (const int row : rows)
                emails += page()->differences()->item(row).email;
            return emails;
        }
        [[nodiscard]] bool leaveOut(const QString &email, const QString &reason) const
        {
            select(email);
            if (!press(page(), u"Leave Out"_s)
                || !waitUntil([this] { return dialog<LeaveOutDialog>() != nullptr; }))
                return false;
            LeaveOutDialog *asking = dialog<LeaveOutDialog>();
            if (canPress(asking, u"Leave Out"_s)) // a reason is wanted
                return false;
            QTest::keyClicks(asking->findChild<QLineEdit *>(), reason);
            return press(asking, u"Leave Out"_s);
        }

        QTemporaryDir folder;
        Program program;
        bool ready = false;
    };

    static QByteArray rows(const QByteArray &lines) { return "email,role,projects,note\n" + lines; }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsOpenAtFirst()
    {
        const Office office;
        const Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.page()->emptyState()->isVisible());
        QVERIFY(canPress(stage.page(), u"Open Roster or Plan"_s));
        QVERIFY(canPress(stage.page(), u"Save Today as Roster"_s));
        QVERIFY(buttonOf(stage.page(), u"Try the Example"_s) == nullptr); // in the demo alone
    }

    /// As the test of the same name does with commands.
    void fourteenKnownDifferencesGiveThePlan()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.setRails(FourteenDifferences::rails());
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        QCOMPARE(stage.count(RosterGroup::Withdraw), 0); // not before it is asked for
        QVERIFY(stage.withdraw());
        QCOMPARE(stage.told(), FourteenDifferences::planned());
        QCOMPARE(stage.page()->differences()->steps(), 7);
        QCOMPARE(office.changes(), 0);

        QVERIFY(press(stage.page(), u"Apply 7 Step(s)"_s));
        QTRY_VERIFY(stage.dialog<ApplyDialog>() != nullptr);
        QCOMPARE(office.changes(), 0);
        QVERIFY(press(stage.dialog<ApplyDialog>(), u"Apply 7 Step(s)"_s));
        QTRY_COMPARE(office.organization.state(), FourteenDifferences::wantedState());
        QTRY_VERIFY(!stage.program.runs.isBusy());
        QCOMPARE(office.organization.made(), 6);
        for (const Request &sent : office.server.requests()) {
            if (sent.method != "POST")
                continue;
            const QString email =
                QJsonDocument::fromJson(sent.body).object().value("email"_L1).toString();
            QVERIFY2(
                FourteenDifferences::wantedState().contains(email + u" reader pending"_s)
                    || FourteenDifferences::wantedState().contains(email + u" owner pending"_s),
                qPrintable(email));
        }
        // While all new invites are pending, nothing is left to do.
        QTRY_COMPARE(stage.page()->differences()->steps(), 0);
        QVERIFY(stage.isIdle());
        QVERIFY(!canPress(stage.page(), u"Nothing to Apply"_s));
    }

    void aHalfReadListTakesNothingAway()
    {
        Office office;
        office.populate();
        office.membersAnswer = Step::json(
            403, errorJson("You have insufficient permissions. Missing scopes: api.users.read"));
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("role@x.org,owner,,\n")));
        QVERIFY(stage.withdraw());
        QCOMPARE(stage.page()->differences()->steps(), 0);
        QVERIFY(stage.count(RosterGroup::NotAllowed) > 5);
        QCOMPARE(office.changes(), 0);
    }

    void aPlanOfAnotherOrganizationSendsNothing()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        PlanFile plan;
        plan.organization.projects = {u"proj_z"_s};
        plan.organization.invites = {u"other-1"_s};
        stage.openBytes(planFile(plan), u"plan.json"_s);
        QVERIFY2(stage.refuses(u"another organization"_s), qPrintable(stage.said()));
        QVERIFY(office.hasMetNoChange());
    }

    void aPlanOfNobodyKnowsWhomIsAskedFor()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        RosterItem item;
        item.group = RosterGroup::Invite;
        item.reason = RosterReason::New;
        item.email = u"new@x.org"_s;
        item.after = NewInvite{item.email, u"reader"_s, {}};
        PlanFile plan;
        plan.items = {item};
        stage.openBytes(planFile(plan), u"plan.json"_s);
        QTRY_VERIFY(stage.dialog<QMessageBox>() != nullptr);
        stage.dialog<QMessageBox>()->reject();
        QTRY_VERIFY(stage.isIdle());
        QVERIFY(stage.page()->emptyState()->isVisible());
        stage.openBytes(planFile(plan), u"plan.json"_s);
        QTRY_VERIFY(stage.dialog<QMessageBox>() != nullptr);
        QVERIFY(press(stage.dialog<QMessageBox>(), u"Use the Plan"_s));
        QTRY_COMPARE(stage.page()->differences()->steps(), 1);
        QVERIFY(stage.isIdle());
    }

    void badInputIsToldAndNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said"); // empty: there is a plan
        QTest::addColumn<QStringList>("told");
        QTest::newRow("nobody") << rows({}) << u"nobody on this roster"_s << QStringList();
        QTest::newRow("an empty file") << QByteArray() << u"."_s << QStringList();
        QTest::newRow("no header") << QByteArray("a@x.org,reader,none\nb@x.org,reader,none\n")
                                   << u"no headings"_s << QStringList();
        QByteArray damaged = planFile({});
        damaged.replace("items", "Items");
        QTest::newRow("a damaged plan") << damaged << u"damaged"_s << QStringList();
        QTest::newRow("two people in one row")
            << QByteArray("Email,Role\na@x.org; b@x.org,reader\n") << QString()
            << QStringList{u"unclear a@x.org two-in-one-row"_s,
                           u"unclear b@x.org two-in-one-row"_s};
        QTest::newRow("a stranger's domain")
            << rows("new@stranger.example,reader,,\n") << QString()
            << QStringList{u"not-allowed new@stranger.example rule"_s};
    }

    void badInputIsToldAndNothingIsSent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QFETCH(QStringList, told);
        Office office;
        office.members.clear();
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.setRails(FourteenDifferences::rails());
        stage.openBytes(bytes);
        if (said.isEmpty()) {
            QTRY_COMPARE(stage.told(), told);
            QCOMPARE(stage.page()->differences()->steps(), 0);
            QVERIFY(!canPress(stage.page(), u"Apply"_s));
        } else {
            QVERIFY2(stage.refuses(said), qPrintable(stage.said()));
        }
        QVERIFY(office.hasMetNoChange());
    }

    void aWrongFileTakesThePlaceOfThePlan()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        stage.openBytes("a@x.org,reader,none\nb@x.org,reader,none\n", u"wrong.csv"_s);
        QVERIFY2(stage.refuses(u"no headings"_s), qPrintable(stage.said()));
        QCOMPARE(stage.page()->differences()->rowCount(), 0);
    }

    void whatIsLeftOutStaysInThePlanWithItsReason()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        const int steps = stage.page()->differences()->steps();
        QVERIFY(stage.leaveOut(u"new@x.org"_s, u"joins in June"_s));
        QCOMPARE(stage.page()->differences()->steps(), steps - 1);
        QCOMPARE(stage.page()->groups()->count(DifferenceGroups::rowOf({Part::Kind::LeftOut})), 1);
        QVERIFY(stage.withdraw()); // planned anew
        QVERIFY(stage.told().contains(u"invite new@x.org new"_s));
        QCOMPARE(stage.page()->groups()->count(DifferenceGroups::rowOf({Part::Kind::LeftOut})), 1);

        const QByteArray bytes = planFile(
            stage.program.roster.planner()->planFileOf(stage.page()->differences()->items()));
        const auto kept = readPlanFile(bytes);
        QVERIFY(kept.has_value());
        QString reason;
        for (const RosterItem &item : kept->items)
            reason += item.leftOut.value_or(QString());
        QCOMPARE(reason, u"joins in June"_s);

        // Whoever opens the plan does not send for them either.
        QVERIFY(stage.planned(bytes));
        const int left = stage.page()->differences()->steps();
        QVERIFY(press(stage.page(), u"Apply"_s));
        QTRY_VERIFY(stage.dialog<ApplyDialog>() != nullptr);
        QVERIFY(press(stage.dialog<ApplyDialog>(), u"Apply %1 Step(s)"_s.arg(left)));
        QTRY_COMPARE(office.organization.state().filter(u"Late@x.org"_s).size(), 1);
        QTRY_VERIFY(!stage.program.runs.isBusy());
        QVERIFY(office.organization.state().filter(u"new@x.org"_s).isEmpty());
        QTRY_COMPARE(stage.page()->differences()->steps(), 0); // what is done is told
        QVERIFY(stage.isIdle());
    }

    void whoIsPutBackIsInThePlanAgain()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        const int steps = stage.page()->differences()->steps();
        QVERIFY(stage.leaveOut(u"new@x.org"_s, u"joins in June"_s));
        QVERIFY(!canPress(stage.page(), u"Leave Out"_s));
        QVERIFY(press(stage.page(), u"Put Back"_s));
        QCOMPARE(stage.page()->differences()->steps(), steps);
        QVERIFY(stage.withdraw());
        QCOMPARE(stage.page()->groups()->count(DifferenceGroups::rowOf({Part::Kind::LeftOut})), 0);
    }

    void whoseWorldHasMovedIsLeftOutAndTheOthersGoOn()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("new@x.org,reader,,\nlate@x.org,reader,,\nrole@x.org,owner,,\n"
                                   "left@x.org,reader,none,\n")));
        QCOMPARE(stage.page()->differences()->steps(), 4);
        office.organization.accept(office.ids.value(u"role@x.org"_s));
        office.organization.add(u"new@x.org"_s);
        office.members.append(u"left@x.org"_s);
        QVERIFY(press(stage.page(), u"Apply 4 Step(s)"_s));
        QTRY_VERIFY(stage.dialog<ApplyDialog>() != nullptr);
        QVERIFY(press(stage.dialog<ApplyDialog>(), u"Apply 1 Step(s)"_s));
        QTRY_COMPARE(office.organization.made(), 1);
        QTRY_VERIFY(!stage.program.runs.isBusy());
        QCOMPARE(office.organization.state().filter(u"late@x.org"_s),
                 QStringList{u"late@x.org reader pending"_s});
        QCOMPARE(office.organization.made(), 1);
    }

    void manyRemovalsWantTheirNumber()
    {
        Office office;
        for (int i = 0; i < 11; ++i)
            office.organization.add(u"g%1@x.org"_s.arg(i));
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("member@x.org,,,\n")));
        QVERIFY(stage.withdraw());
        QVERIFY(press(stage.page(), u"Apply 11 Step(s)"_s));
        QTRY_VERIFY(stage.dialog<ApplyDialog>() != nullptr);
        ApplyDialog *dialog = stage.dialog<ApplyDialog>();
        QVERIFY(!canPress(dialog, u"Apply 11 Step(s)"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"11"_s);
        QVERIFY(press(dialog, u"Apply 11 Step(s)"_s));
        QTRY_VERIFY(office.organization.ids().isEmpty());
    }

    void aReadOnlyProfileComparesAndSaysWhyNothingIsApplied()
    {
        Office office;
        office.populate();
        Stage stage(office, true);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        QVERIFY(stage.page()->differences()->steps() > 0);
        const QPushButton *apply = buttonOf(stage.page(), u"Apply"_s);
        QVERIFY(apply != nullptr && !apply->isEnabled());
        QVERIFY(apply->accessibleDescription().contains(u"read-only"));
        // To eyes, and to who hears what has the focus.
        const auto labels = stage.page()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"read-only")
                && label->text().contains(u"Choose Save Plan…");
        }));
        QVERIFY(
            stage.page()->findChild<QListView *>()->accessibleDescription().contains(u"read-only"));
        QVERIFY(stage.page()->commands().savePlan->isEnabled());
        stage.program.roster.apply();
        QVERIFY(office.hasMetNoChange());
        QVERIFY(stage.dialog<ApplyDialog>() == nullptr);
    }

    void columnsShareTheWidthThatThereIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1280;
        QTest::newRow("narrow") << 800;
    }

    void columnsShareTheWidthThatThereIs()
    {
        QFETCH(int, width);
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.program.window.resize(width, 760);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        const DifferencesView *view = stage.page()->view();
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        QVERIFY(!view->isColumnHidden(DifferencesModel::NoteColumn)); // one says "joins in May"
        const int letter = view->fontMetrics().averageCharWidth();
        for (int column = 0; column < DifferencesModel::SinceColumn; ++column)
            QVERIFY2(view->columnWidth(column) >= 5 * letter, qPrintable(QString::number(column)));
        const int address = view->columnWidth(DifferencesModel::WhoColumn);
        QVERIFY(view->columnWidth(DifferencesModel::WhyColumn) > address);

        // What a person has sized stays so.
        view->horizontalHeader()->resizeSection(DifferencesModel::WhoColumn, address + 17);
        stage.page()->choose({Part::Kind::Group, RosterGroup::Unclear});
        stage.program.window.resize(width + 40, 760);
        QTRY_COMPARE(stage.program.window.width(), width + 40);
        QCOMPARE(view->columnWidth(DifferencesModel::WhoColumn), address + 17);
    }

    void aColumnWithoutNotesIsNotShown()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("new@x.org,reader,,\n")));
        QVERIFY(stage.page()->view()->isColumnHidden(DifferencesModel::NoteColumn));
        QVERIFY(stage.planned(rows("new@x.org,reader,,joins in May\n")));
        QVERIFY(!stage.page()->view()->isColumnHidden(DifferencesModel::NoteColumn));
    }

    void whatIsNewSinceTheLastPlanIsMarked()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("new@x.org,reader,,\n")));
        QCOMPARE(stage.page()->differences()->news().since, 0);
        QVERIFY(stage.planned(rows("new@x.org,reader,,\nnewer@x.org,reader,,\n")));
        const DifferencesModel *differences = stage.page()->differences();
        QVERIFY(differences->news().since > 0);
        QStringList fresh;
        for (int row = 0; row < differences->rowCount(); ++row) {
            if (!differences->text(row, DifferencesModel::SinceColumn).isEmpty())
                fresh += differences->item(row).email;
        }
        QCOMPARE(fresh, QStringList{u"newer@x.org"_s});
        // Nobody is named on the disk.
        const QDir journals(stage.program.connection.journalHome().folder());
        const QStringList marks = journals.entryList({u"*.plan-marks"_s}, QDir::Files);
        QCOMPARE(marks.size(), 1);
        QFile file(journals.filePath(marks.constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("x.org"));
        QCOMPARE(
            file.permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void theSelectionIsKept()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        stage.select(u"projects@x.org"_s);
        stage.page()->view()->sortByColumn(DifferencesModel::WhoColumn, Qt::DescendingOrder);
        QCOMPARE(stage.selected(), QStringList{u"projects@x.org"_s});
        stage.page()->findChild<QLineEdit *>()->setText(u"projects"_s);
        QCOMPARE(stage.selected(), QStringList{u"projects@x.org"_s});
        QVERIFY(stage.withdraw());
        QCOMPARE(stage.selected(), QStringList{u"projects@x.org"_s});
    }

    void rowsAreCopied()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(rows("new@x.org,reader,,joins in May\n")));
        stage.select(u"new@x.org"_s);
        stage.page()->view()->setFocus();
        QTest::keySequence(stage.page()->view(), QKeySequence::Copy);
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(
                         u"new@x.org\tinvite\t\treader, default\t"),
                     qPrintable(QGuiApplication::clipboard()->text()));
    }

    void rulesAreSetAndHold()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        QVERIFY(stage.told().contains(u"invite new@stranger.example new"_s));
        stage.program.roster.showRules();
        QTRY_VERIFY(stage.dialog<RosterRulesDialog>() != nullptr);
        RosterRulesDialog *rules = stage.dialog<RosterRulesDialog>();
        const auto fields = rules->findChildren<QLineEdit *>();
        fields.at(1)->setText(u"x.org, partner.example"_s);
        QVERIFY(press(rules, u"Save Rules"_s));
        QCOMPARE(stage.program.settings.guardRails().allowedDomains,
                 (QStringList{u"x.org"_s, u"partner.example"_s}));
        QTRY_VERIFY(stage.told().contains(u"not-allowed new@stranger.example rule"_s));
    }

    void aDroppedFileIsOpened()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        emit stage.page()->filesDropped(
            {stage.write(u"dropped.csv"_s, rows("new@x.org,reader,,\n"))});
        QTRY_COMPARE(stage.page()->differences()->steps(), 1);
        QVERIFY(!stage.page()->emptyState()->isVisible());
    }

    // As the guide's page "HR's list each month" leads through it.
    void theExampleLeadsToTheEndInTheDemoOrganization()
    {
        Program program;
        program.connection.openDemo(400);
        QTRY_VERIFY(program.shown() > 0 && program.runs.isWritable());
        program.window.commands()->showRoster->trigger();
        const RosterPage *page = program.roster.page();
        QVERIFY(press(page, u"Try the Example"_s));
        QTRY_VERIFY(page->differences()->steps() > 4);
        QTRY_VERIFY(!program.roster.planner()->isWorking());
        for (int row = 1; row < page->groups()->rowCount() - 1; ++row)
            QVERIFY2(page->groups()->count(row) > 0,
                     qPrintable(page->groups()->index(row, 0).data().toString()));
        const int steps = page->differences()->steps();
        page->view()->selectRow(2);
        QVERIFY(press(page, u"Leave Out"_s));
        const auto dialogs = program.window.findChildren<LeaveOutDialog *>();
        QCOMPARE(dialogs.size(), 1);
        QTest::keyClicks(dialogs.constFirst()->findChild<QLineEdit *>(), u"joins in June"_s);
        QVERIFY(press(dialogs.constFirst(), u"Leave Out"_s));
        QVERIFY(press(page, u"Apply %1 Step(s)"_s.arg(steps - 1)));
        QTRY_VERIFY(program.window.findChild<ApplyDialog *>() != nullptr);
        QVERIFY(
            press(program.window.findChild<ApplyDialog *>(), u"Apply %1 Step(s)"_s.arg(steps - 1)));
        QTRY_VERIFY(program.runs.isBusy());
        QTRY_VERIFY(!program.runs.isBusy());
        QTRY_VERIFY(buttonOf(page, u"Nothing to Apply"_s) != nullptr);
        QCOMPARE(page->groups()->count(DifferenceGroups::rowOf({Part::Kind::LeftOut})), 1);
        setCurrentGuard({});
    }

    void anotherSessionBeginsWithoutARoster()
    {
        Office office;
        office.populate();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.planned(FourteenDifferences::roster()));
        stage.program.roster.setSession(nullptr);
        QVERIFY(stage.page()->emptyState()->isVisible());
        QCOMPARE(stage.page()->differences()->rowCount(), 0);
    }
};

VESTIBULE_WINDOW_TEST(RosterPageTest)
#include "tst_rosterpage.moc"
