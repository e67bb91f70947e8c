// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/credentials.h"
#include "operations/runplayer.h"
#include "support/calls.h"
#include "support/runsteps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Vestibule;

namespace {

/// "create:EMAIL[:ROLE]" or "revoke|resend|change:ID:EMAIL[:ROLE]".
RunStep stepFrom(const QString &text)
{
    QStringList words = text.split(u':');
    const QString kind = words.takeFirst();
    if (kind == QStringLiteral("create"))
        return createStep(words.at(0), words.value(1, QStringLiteral("reader")));
    return stepOn(kind == QStringLiteral("revoke")       ? StepKind::Revoke
                      : kind == QStringLiteral("resend") ? StepKind::Resend
                                                         : StepKind::Change,
                  words.at(0), words.at(1), words.value(2, QStringLiteral("reader")));
}

int tell(const RunPlayer &player)
{
    if (player.state() != RunPlayer::State::Finished) {
        std::printf("not finished: state %d\n", static_cast<int>(player.state()));
        return 1;
    }
    const QList<RunStep> &steps = player.steps();
    for (const RunStep &step : steps) {
        std::printf("%d %d %s %s\n", step.position, static_cast<int>(step.state),
                    qUtf8Printable(step.invite.email), qUtf8Printable(step.newInviteId));
    }
    return 0;
}

} // namespace

// A process that plays a run, to be killed: JOURNAL BASE-URL begin STEP... | resume | send-again
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Credentials credentials;
    credentials.adminKey = QStringLiteral("sk-admin-test-only");
    credentials.baseUrl = arguments.at(1);
    ServiceTimes times = quickTimes();
    InviteService service(credentials, times);
    Journal journal(arguments.at(0));
    RunPlayer player(&service, &journal);
    player.setSearchPauseMs(20);
    QObject::connect(&player, &RunPlayer::stateChanged, &player, [&player] {
        if (player.isEnded() || player.state() == RunPlayer::State::Paused)
            QCoreApplication::exit(tell(player));
    });
    journal.open(&player, [](const JournalResult<JournalOpening> &opening) {
        if (!opening || !opening->writable)
            QCoreApplication::exit(2);
    });
    if (arguments.at(2) == QStringLiteral("begin")) {
        QList<RunStep> steps;
        for (const QString &text : arguments.mid(3))
            steps.append(stepFrom(text));
        player.begin(steps);
    } else {
        const bool again = arguments.at(2) == QStringLiteral("send-again");
        if (again) // later: nothing can be under way
            service.setLocalClock([] { return systemClock()() + 61; });
        journal.readRuns(&player, [&player, again](const JournalResult<QList<Run>> &runs) {
            if (!runs || runs->isEmpty())
                QCoreApplication::exit(3); // killed before the run was written: nothing was sent
            else
                player.resume(runs->constFirst().id, false, again);
        });
    }
    return QCoreApplication::exec();
}
