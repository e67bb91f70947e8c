// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "ui/list/listloader.h"

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
        ScriptedServer server;
        server.setClock(systemClock());
        StatefulOrganization organization;
        organization.addProject(u"proj_1"_s);
        for (int i = kInvites; i > 0; --i) {
            const bool pending = i <= kYoungest && i % 2 == 0;
            organization.addMadeAt(systemClock()() - i * kBetween, u"p%1@example.com"_s.arg(i),
                                   pending ? u"pending"_s : u"accepted"_s);
        }
        server.setHandler([&](const Request &request) { return organization.answer(request); });
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const auto start = [&] {
            auto program = std::make_unique<Program>(Program::at(server, u"sk-admin-test"_s), file);
            program->remember(true);
            program->connection.start();
            return program;
        };
        int counted = 0;
        const auto count = [&] {
            return server.requestCount() - std::exchange(counted, server.requestCount());
        };
        const auto isComplete = [](const Program &program) {
            Session *session = program.connection.session();
            return session->pager()->state() == State::Complete && session->projects().has_value();
        };

        auto program = start(); // with nothing remembered
        QTRY_VERIFY(program->connection.session()->projects().has_value());
        program->page()->loader()->loadAll();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(*program), 60'000);
        const int firstStart = count();
        program.reset();

        program = start();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(*program), 60'000);
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
};

VESTIBULE_WINDOW_TEST(RequestBudgetsTest)
#include "tst_requestbudgets.moc"
