// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/listmemory.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/confirm/confirmdialog.h"
#include "ui/list/listloader.h"
#include "ui/people/invitepeopledialog.h"

#include <memory>
#include <utility>

using namespace Vestibule;
using namespace Qt::Literals;
using State = InvitePager::State;

namespace {

constexpr int kInvites = 5'000;
constexpr int kYoungest = 400; // every second of them is pending
constexpr qint64 kBetween = 600; // seconds

} // namespace

/// What a person waits for in the window, at 5,000 invites, 200 of them pending among the newest
/// 400. The budgets stand in ARCHITECTURE.md, and tst_rememberedcommands holds those of commands.
class RequestBudgetsTest : public TestCase
{
    Q_OBJECT

private slots:
    void startsAndRefreshesTakeThree()
    {
        Ground ground;
        StatefulOrganization &organization = ground.organization;
        const auto start = [&] { return ground.start(); };
        const auto count = [&] { return ground.count(); };

        auto program = start(); // with nothing remembered
        QTRY_VERIFY(program->connection.session()->projects().has_value());
        program->page()->loader()->loadAll();
        QTRY_VERIFY(isComplete(*program));
        const int firstStart = count();
        program.reset();
        QTRY_VERIFY(ground.isKept());

        program = start();
        QTRY_VERIFY(isComplete(*program));
        QVERIFY(!program->connection.session()->pager()->isReadWhole());
        QCOMPARE(program->connection.session()->invites()->rowCount(), kInvites);
        const int laterStart = count();
        organization.addMadeAt(systemClock()(), u"other@new.example"_s, u"pending"_s);
        program->page()->loader()->refresh();
        QTRY_COMPARE(program->connection.session()->invites()->rowCount(), kInvites + 1);
        QTRY_VERIFY(isComplete(*program));
        const int refresh = count();
        qInfo("start: %d, before and with nothing remembered %d; refresh: %d, before 50",
              laterStart, firstStart, refresh);
        QCOMPARE(firstStart, 52); // of a key that no journal knows; else one less
        QVERIFY(laterStart >= 1 && laterStart <= 3);
        QVERIFY(refresh >= 1 && refresh <= 3);

        // A search of all of it asks for nothing.
        program->page()->searchFor(u"p4900@"_s);
        QTRY_COMPARE(program->shown(), 1);
        QCOMPARE(count(), 0);

        // With 10 invites (31 requests) and a review (52) by commands, as before 521 and 52.
        const int day = 8 * laterStart + 20 * refresh + 31 + 52;
        const int dayBefore = 8 * (firstStart - 1) + 20 * 50 + 521 + 52;
        qInfo("a day of 8 starts, 20 refreshes, 10 invites and a review: %d requests, before %d",
              day, dayBefore);
        QVERIFY(day * 10 <= dayBefore);
    }

    void toInviteOneTakesFour_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("who was never invited") << u"one@new.example"_s << false;
        QTest::newRow("whose invite is of an earlier session") << u"p3000@example.com"_s << true;
    }

    void toInviteOneTakesFour()
    {
        QFETCH(QString, address);
        QFETCH(bool, isKnown);
        Ground ground;
        ground.keep();
        auto program = ground.start();
        QTRY_VERIFY(isComplete(*program));
        (void)ground.count();
        program->window.commands()->invite->trigger();
        QPointer<InvitePeopleDialog> dialog = program->window.findChild<InvitePeopleDialog *>();
        QVERIFY(dialog);
        dialog->setAddresses(address);
        QTRY_VERIFY(canPress(dialog, u"Send Invite"_s));
        QVERIFY(press(dialog, u"Send Invite"_s));
        QTRY_COMPARE(ground.organization.made(), 1);
        QTRY_VERIFY(!program->runs.isBusy());
        const int requests = ground.count();
        qInfo("invite one: %d, before 52", requests);
        QVERIFY2(requests <= 4, ground.listed().constData());
        // It was compared with what is new, and with its own invites as they are now.
        const QByteArray listed = ground.listed();
        QVERIFY2(listed.contains("GET /v1/organization/invites?"), listed.constData());
        QVERIFY2(listed.contains("GET /v1/organization/invites/") == isKnown, listed.constData());
        QCOMPARE(ground.server.requestCount("POST"), 1);
        QCOMPARE(program->connection.session()->invites()->rowCount(), kInvites + 1);
    }

    void whoWasInvitedElsewhereIsNotInvitedAgain_data()
    {
        QTest::addColumn<QString>("addresses");
        QTest::addColumn<QString>("button");
        QTest::newRow("alone") << u"one@new.example"_s << u"Send Invite"_s;
        QTest::newRow("among others") << u"other@new.example\none@new.example"_s << u"Invite 2"_s;
    }
    void whoWasInvitedElsewhereIsNotInvitedAgain()
    {
        QFETCH(QString, addresses);
        QFETCH(QString, button);
        Ground ground;
        ground.keep();
        auto program = ground.start();
        QTRY_VERIFY(isComplete(*program));
        ground.organization.addMadeAt(systemClock()(), u"one@new.example"_s, u"pending"_s);
        (void)ground.count();
        program->window.commands()->invite->trigger();
        QPointer<InvitePeopleDialog> dialog = program->window.findChild<InvitePeopleDialog *>();
        QVERIFY(dialog);
        dialog->setAddresses(addresses);
        QTRY_VERIFY(canPress(dialog, button));
        QVERIFY(press(dialog, button));
        QTRY_VERIFY(dialog && !canPress(dialog, button)
                    && program->connection.session()->invites()->rowCount() == kInvites + 1);
        QCOMPARE(ground.server.requestCount("POST"), 0);
        QVERIFY2(ground.count() <= 2, ground.listed().constData());
    }

    // As the command does: what is new, and the rows of these addresses.
    void toInviteSomeReadsNoWholeList()
    {
        Ground ground;
        ground.keep();
        auto program = ground.start();
        QTRY_VERIFY(isComplete(*program));
        (void)ground.count();
        program->window.commands()->invite->trigger();
        QPointer<InvitePeopleDialog> dialog = program->window.findChild<InvitePeopleDialog *>();
        QVERIFY(dialog);
        dialog->setAddresses(u"one@new.example\np3000@example.com\nother@new.example"_s);
        QTRY_VERIFY(canPress(dialog, u"Invite 3"_s));
        QVERIFY(press(dialog, u"Invite 3"_s));
        QTRY_COMPARE(ground.organization.made(), 3);
        QTRY_VERIFY(!program->runs.isBusy());
        QVERIFY2(ground.count() <= 6, ground.listed().constData());
    }

    void toResendOneTakesThree()
    {
        Ground ground;
        ground.keep();
        auto program = ground.start();
        QTRY_VERIFY(isComplete(*program));
        QTRY_COMPARE(program->shown(), kInvites);
        const InviteTableModel *invites = program->connection.session()->invites();
        int row = -1;
        for (int i = 0; i < invites->rowCount() && row < 0; ++i) {
            if (invites->isAsOf(i) && invites->store().status(i) == u"pending")
                row = i;
        }
        QVERIFY(row >= 0);
        (void)ground.count();
        QItemSelectionModel *selection = program->view()->selectionModel();
        const QAbstractItemModel *rows = program->rows();
        selection->select({rows->index(row, 0), rows->index(row, rows->columnCount() - 1)},
                          QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(program->window.commands()->resend->isEnabled());
        program->window.commands()->resend->trigger();
        const auto question = [&] { return program->window.findChild<ConfirmDialog *>(); };
        QTRY_VERIFY(question() && canPress(question(), u"Resend"_s));
        QVERIFY(press(question(), u"Resend"_s));
        QTRY_COMPARE(ground.organization.made(), 1);
        QTRY_VERIFY(!program->runs.isBusy());
        const int requests = ground.count();
        qInfo("resend one: %d", requests);
        QVERIFY2(requests <= 3, ground.listed().constData());
    }

private:
    /// An organization, and the folder of a person who works with it.
    struct Ground
    {
        Ground()
        {
            server.setClock(systemClock());
            organization.addProject(u"proj_1"_s);
            for (int i = kInvites; i > 0; --i) {
                const bool pending = i <= kYoungest && i % 2 == 0;
                organization.addMadeAt(systemClock()() - i * kBetween, u"p%1@example.com"_s.arg(i),
                                       pending ? u"pending"_s : u"accepted"_s);
            }
            server.setHandler(
                [this](const Request &request) { return organization.answer(request); });
        }

        [[nodiscard]] std::unique_ptr<Program> start() const
        {
            auto program = std::make_unique<Program>(Program::at(server, u"sk-admin-test"_s),
                                                     folder.filePath(u"settings.ini"_s));
            program->remember(true);
            program->connection.start();
            return program;
        }
        /// A first start, which reads the list to its end and is left.
        void keep() const
        {
            auto program = start();
            QTRY_VERIFY(program->connection.session()->projects().has_value());
            program->page()->loader()->loadAll();
            QTRY_VERIFY(isComplete(*program));
            QTRY_VERIFY(!program->runs.organization().isEmpty());
            program.reset();
            QTRY_VERIFY(isKept()); // the end waits for no slow drive
        }
        [[nodiscard]] bool isKept() const
        {
            const ListMemory memory(folder.filePath(u"remembered"_s));
            return memory.status().value(0).rows == kInvites;
        }
        /// Since the last time.
        int count()
        {
            before = std::exchange(counted, server.requestCount());
            return counted - before;
        }
        /// What was counted last.
        [[nodiscard]] QByteArray listed() const
        {
            QByteArrayList lines;
            for (const Request &request : server.requests().mid(before))
                lines.append(request.method + ' ' + request.target);
            return lines.join('\n');
        }

        ScriptedServer server;
        StatefulOrganization organization;
        QTemporaryDir folder;
        int counted = 0;
        int before = 0;
    };

    [[nodiscard]] static bool isComplete(const Program &program)
    {
        Session *session = program.connection.session();
        return session->pager()->state() == State::Complete && session->projects().has_value();
    }
};

VESTIBULE_WINDOW_TEST(RequestBudgetsTest)
#include "tst_requestbudgets.moc"
