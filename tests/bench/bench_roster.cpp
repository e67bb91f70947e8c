// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A roster against a large organization: how long its plan takes beyond the reading, until it is
// painted, and how long that ever keeps the window from a person.

#include "accounts/settings.h"
#include "bench/pageserver.h"
#include "bench/processortime.h"
#include "session/rosterplanner.h"
#include "session/session.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/rosterpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kRows = 5'000;
constexpr int kMembers = 5'000;
constexpr int kInvites = 20'000;
constexpr int kRounds = 5;
constexpr double kMostMs = 1000;
constexpr double kMostGapMs = 16;

/// A half about members, a half about people with invites, one in ten of them new, one in seven
/// with another role.
QByteArray rosterBytes()
{
    QByteArray bytes("email,role,projects,note\n");
    for (int i = 0; i < kRows; ++i) {
        const QByteArray email = i % 10 == 0 ? "new." + QByteArray::number(i) + "@example.com"
            : i % 2 == 0                     ? Bench::PageServer::memberEmail(i)
                                             : Bench::PageServer::inviteEmail(i * 3);
        bytes += email + (i % 7 == 0 ? ",owner,," : ",reader,,") + "note " + QByteArray::number(i)
            + '\n';
    }
    return bytes;
}

struct Took
{
    double ms = 0; // from the last answer read until the plan is painted
    double gap = 0; // the longest time between two turns of the event loop meanwhile
    double busy = 0; // the same in time of the processor
    qsizetype items = 0;
};

void readAll(Session &session)
{
    QEventLoop loop;
    session.start();
    const ListClaim claim = session.pager()->claimAll();
    QObject::connect(session.pager(), &InvitePager::stateChanged, &loop, [&] {
        if (session.pager()->isReadWhole())
            loop.quit();
    });
    loop.exec();
}

Took plan(RosterPlanner &planner, RosterPage &page, const QByteArray &bytes)
{
    Took took;
    QEventLoop loop;
    QTimer tick;
    QElapsedTimer sinceRead;
    QElapsedTimer sinceTick;
    double worked = 0;
    bool painted = false;
    const auto begin = [&] {
        sinceRead.start();
        sinceTick.start();
        worked = Bench::processorMs();
        tick.start(0);
    };
    QObject::connect(&planner.reader(), &RosterReader::progressed, &loop, [&] {
        // What is gathered from the table of the window belongs to the plan.
        if (!sinceRead.isValid() && planner.reader().isGathering())
            begin();
    });
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        took.gap = std::max(took.gap, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        took.busy = std::max(took.busy, Bench::processorMs() - worked);
        sinceTick.start();
        worked = Bench::processorMs();
        if (painted)
            loop.quit();
    });
    QObject::connect(&planner, &RosterPlanner::planned, &loop, [&](const PlannedRoster &roster) {
        page.showPlan(roster, planner.reader().sources().projects.items);
        took.items = roster.items.size();
        QTimer::singleShot(0, &loop, [&] {
            page.view()->viewport()->repaint();
            took.ms = static_cast<double>(sinceRead.nsecsElapsed()) / 1e6;
            painted = true;
        });
    });
    planner.open(QStringLiteral("roster.csv"), bytes);
    loop.exec();
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    const Bench::PageServer server(kInvites, kMembers);
    Session session(server.credentials(), Session::Source::ThisRun, systemClock());
    readAll(session);
    RosterPlanner planner(&session);
    planner.setOptions({true, {{}, QStringLiteral("reader"), {}}});
    planner.setMarksPath(folder.filePath(QStringLiteral("bench.plan-marks")));
    RosterPage page;
    page.resize(1200, 760);
    page.show();
    const QByteArray bytes = rosterBytes();
    std::vector<Took> rounds;
    for (int round = 0; round < kRounds; ++round)
        rounds.push_back(plan(planner, page, bytes));
    const auto median = [&rounds](double Took::*which) {
        std::vector<double> values;
        for (const Took &took : rounds)
            values.push_back(took.*which);
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    };
    std::printf("a roster of %d rows against %d members and %d invites, %lld rows of a plan\n",
                kRows, kMembers, kInvites, static_cast<long long>(rounds.back().items));
    std::printf("  from the last answer to the painted plan     %6.0f ms (aim: %.0f or less)\n",
                median(&Took::ms), kMostMs);
    std::printf("  longest gap in the event loop                %6.1f ms, of the processor "
                "%.1f ms (aim: %.0f or less)\n",
                median(&Took::gap), median(&Took::busy), kMostGapMs);
    return 0;
}
