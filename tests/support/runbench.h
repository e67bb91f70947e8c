// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplayer.h"
#include "support/calls.h"
#include "support/patience.h"
#include "support/runequality.h"
#include "support/runsteps.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"

#include <QTemporaryDir>
#include <QTest>

namespace Vestibule {

/// A player with a real journal in a folder of its own, and a server with a memory.
struct RunBench
{
    QTemporaryDir folder;
    ScriptedServer server;
    StatefulOrganization organization;
    std::unique_ptr<InviteService> service;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<RunPlayer> player;

    RunBench()
        : service(std::make_unique<InviteService>(server.credentials(), quickTimes()))
    {
        server.setClock(systemClock());
        server.setHandler([this](const Request &request) { return organization.answer(request); });
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("j/j.sqlite")); }

    [[nodiscard]] bool openJournal()
    {
        journal = std::make_unique<Journal>(path());
        std::optional<bool> writable;
        journal->open(&server, [&writable](const JournalResult<JournalOpening> &opening) {
            writable = opening && opening->writable;
        });
        return waitUntil([&writable] { return writable.has_value(); }) && *writable;
    }

    /// For server and player alike; after restart().
    void passSeconds(qint64 seconds)
    {
        const Clock later = [seconds] { return systemClock()() + seconds; };
        server.setClock(later);
        service->setLocalClock(later);
    }

    void makePlayer()
    {
        player = std::make_unique<RunPlayer>(service.get(), journal.get());
        player->setSearchPauseMs(5);
    }

    /// As a program that was killed and started anew: nothing is left but the journal.
    [[nodiscard]] bool restart()
    {
        player.reset();
        journal.reset();
        service = std::make_unique<InviteService>(server.credentials(), quickTimes());
        if (!openJournal())
            return false;
        makePlayer();
        return true;
    }

    [[nodiscard]] bool waitFor(RunPlayer::State state) const
    {
        return waitUntil([this, state] { return player->state() == state; });
    }

    [[nodiscard]] bool play(const QList<RunStep> &steps,
                            RunPlayer::State end = RunPlayer::State::Finished)
    {
        if (!restart())
            return false;
        player->begin(steps);
        return waitFor(end);
    }

    [[nodiscard]] const RunStep &step(int position) const { return player->steps().at(position); }

    /// What the journal holds of the player's run.
    [[nodiscard]] QList<RunStep> written() const
    {
        std::optional<QList<RunStep>> steps;
        journal->readRun(player->runId(), player.get(),
                         [&steps](const JournalResult<QList<RunStep>> &read) {
                             steps = read ? *read : QList<RunStep>();
                         });
        (void)waitUntil([&steps] { return steps.has_value(); });
        return steps.value_or(QList<RunStep>());
    }

    [[nodiscard]] std::optional<ApiError::Kind> apiProblem() const
    {
        const auto *error = std::get_if<ApiError>(&player->problem());
        return error != nullptr ? std::optional(error->kind) : std::nullopt;
    }
};

} // namespace Vestibule
