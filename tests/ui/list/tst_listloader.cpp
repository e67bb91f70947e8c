// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listloader.h"

#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/notelabel.h"

using namespace Vestibule;
using namespace Qt::Literals;
using Part = InvitesPage::Part;
using State = InvitePager::State;

/// What is read of a list without anybody pressing for it, and what stops that.
class ListLoaderTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, u"sk-admin-test"_s))
        { }

        /// Until the first page is there; further ones are held back.
        [[nodiscard]] bool start()
        {
            program.page()->setReadsQuietly(true);
            program.connection.start();
            const bool read = waitUntil([this] { return program.shown() == 100; });
            shelf.setHeld(true);
            return read;
        }
        void release()
        {
            shelf.setHeld(false);
            shelf.server.release();
        }
        [[nodiscard]] State state() const { return program.connection.session()->pager()->state(); }
        [[nodiscard]] QString reviewSays() const
        {
            const auto notes =
                program.page()->findChild<ReviewPage *>()->findChildren<NoteLabel *>();
            return notes.isEmpty() ? QString() : notes.first()->text();
        }
        [[nodiscard]] bool isInNotes(const QString &words) const
        {
            const auto notes = program.page()->findChildren<NoteLabel *>();
            return std::any_of(notes.cbegin(), notes.cend(), [&words](const NoteLabel *note) {
                return note->isVisible() && note->text().contains(words);
            });
        }

        Shelf shelf;
        Program program;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aSmallListCompletesItself()
    {
        Stage stage(350);
        QVERIFY(stage.start());
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QTRY_COMPARE(stage.program.status(), u"100 loaded, loading more…"_s);
        QVERIFY(canPress(stage.program.statusLine(), u"Cancel"_s));
        QVERIFY(stage.program.banner().isEmpty());
        stage.release();
        QTRY_COMPARE(stage.program.status(), u"All 350 invites"_s);
        const auto *views = stage.program.views.sideBar()->views();
        QTRY_COMPARE(views->index(0).data(ViewsModel::CountRole).toString(), u"350"_s);
        QVERIFY(stage.program.banner().isEmpty());
    }

    void whatAPersonAsksForIsSentNext()
    {
        Stage stage(350);
        QVERIFY(stage.start());
        QTRY_COMPARE(stage.shelf.listRequests(), 2); // a quiet page is under way
        InviteService *service = stage.program.connection.session()->service();
        const auto page = service->listInvites(u"invite-10222"_s);
        const auto details = service->retrieveInvite(u"invite-10000"_s);
        QTRY_VERIFY(details->isFinished());
        QCOMPARE(stage.shelf.server.requests().constLast().path(),
                 "/v1/organization/invites/invite-10000"_ba);
        QCOMPARE(stage.shelf.listRequests(), 2);
        stage.shelf.server.release();
        QTRY_COMPARE(stage.shelf.listRequests(), 3);
        QVERIFY(stage.shelf.server.requests().constLast().target.contains("after=invite-10222"));
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 3); // the quiet reading waits for its answer
        stage.release();
        QTRY_COMPARE(stage.state(), State::Complete);
        QVERIFY(page->isFinished());
    }

    void aCancelEndsIt()
    {
        Stage stage(350);
        QVERIFY(stage.start());
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QTRY_VERIFY(canPress(stage.program.statusLine(), u"Cancel"_s));
        QVERIFY(press(stage.program.statusLine(), u"Cancel"_s));
        QTRY_COMPARE(stage.program.status(), u"Showing 100 of 100 loaded, more on the server"_s);
        stage.release();
        stage.program.page()->showPart(Part::Review);
        QTRY_VERIFY(
            stage.isInNotes(u"100 invite(s) checked so far. The review needs the whole list."_s));
        stage.program.page()->showPart(Part::Insights);
        QTRY_VERIFY(stage.isInNotes(u"there are more on the server"_s));
        QTest::qWait(1'500); // longer than a quiet reading waits to begin
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 2);
        stage.program.page()->showPart(Part::Review);
        QTRY_VERIFY(press(stage.program.page()->findChild<ReviewPage *>(), u"Load All"_s));
        QTRY_COMPARE(stage.state(), State::Complete);
        QTRY_VERIFY(stage.isInNotes(u"350 invite(s) checked."_s));
    }

    void whatIsShownInPlaceOfTheListIsReadAtOnce()
    {
        Stage stage(1'050); // more than a quiet reading gets in a minute
        QVERIFY(stage.start());
        stage.program.page()->showPart(Part::Review);
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QTRY_VERIFY(stage.isInNotes(u"the rest is being loaded"_s));
        auto *review = stage.program.page()->findChild<ReviewPage *>();
        QTRY_VERIFY(canPress(review, u"Cancel"_s));
        stage.program.page()->showPart(Part::List); // nobody waits any more
        QTRY_COMPARE(stage.state(), State::Idle);
        stage.program.page()->showPart(Part::Review);
        QTRY_VERIFY(canPress(review, u"Cancel"_s));
        stage.release();
        QTRY_COMPARE(stage.state(), State::Complete);
        QTRY_VERIFY(stage.isInNotes(u"1,050 invite(s) checked."_s));
    }

    void anEmptyListIsNotSaidToBeJudged()
    {
        Stage stage(0);
        stage.program.connection.start();
        QTRY_VERIFY(stage.program.connection.session() != nullptr
                    && stage.state() == State::Complete);
        stage.program.page()->showPart(Part::Review);
        QTRY_VERIFY(stage.isInNotes(u"There are no invites to check."_s));
        QVERIFY(!stage.isInNotes(u"invite(s) checked"_s));
    }

    void aFailureIsNoBanner()
    {
        Stage stage(350);
        QVERIFY(stage.start());
        stage.shelf.nextList(
            Step::json(500, errorJson("broken")).header("x-should-retry", "false"));
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QTRY_COMPARE(stage.program.status(), u"Showing 100 of 100 loaded, more on the server"_s);
        QVERIFY(stage.program.banner().isEmpty());
        stage.release();
        QTest::qWait(1'500);
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 2); // not again by itself
        stage.program.page()->showPart(Part::Review); // but for who asks
        QTRY_COMPARE(stage.state(), State::Complete);
    }

    void aLimitIsWaitedFor()
    {
        Stage stage(250);
        QVERIFY(stage.start());
        stage.shelf.nextList(Step::json(429, errorJson("slow")).header("retry-after-ms", "1200"));
        QTRY_VERIFY(stage.program.connection.session()->pager()->wait());
        QTRY_VERIFY(canPress(stage.program.statusLine(), u"Cancel"_s));
        stage.release();
        QTRY_COMPARE(stage.program.status(), u"All 250 invites"_s);
    }

    void aLargeListIsNotReadToItsEnd()
    {
        Shelf shelf(3'250);
        Session session(shelf.server.credentials(), Session::Source::Demo, systemClock());
        InvitesView view;
        view.resize(600, 400);
        view.setInvites(session.filter());
        ListLoader loader(&session, &view);
        loader.setReadsQuietly(true);
        session.start();
        QTRY_COMPARE(session.invites()->rowCount(), ListLoader::kMostReadQuietly);
        QTRY_COMPARE(session.pager()->state(), State::Idle);
        QTest::qWait(1'500);
        QVERIFY(makeRoundTrip(shelf.server));
        QCOMPARE(shelf.listRequests(), 30);
    }
};

VESTIBULE_WINDOW_TEST(ListLoaderTest)
#include "tst_listloader.moc"
