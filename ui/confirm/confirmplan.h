// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/run.h"

#include <QCoreApplication>

#include <optional>

namespace Vestibule {

class InviteTableModel;

/// What a run on chosen invites would do, and whom it leaves out.
struct RunPlan
{
    struct LeftOut
    {
        QString email;
        QString reason; ///< a few words, in the program's language
    };

    QList<RunStep> steps;
    QList<LeftOut> leftOut;
    int accepted = 0; ///< of those left out
    int untoldProjects = 0; ///< steps whose invite is made again without its projects being known
};

/// Another role or other projects for chosen invites; nothing given: as each is.
struct InviteChange
{
    std::optional<QString> role; ///< "reader" or "owner"
    std::optional<ProjectChoice> projects;

    [[nodiscard]] bool isEmpty() const { return !role && !projects; }
};

/// Makes plans of invites; accepted ones are left out of every one.
class RunPlanner
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::RunPlanner)

public:
    [[nodiscard]] static RunPlan revoke(const QList<Invite> &invites);
    /// `known`: all invites, so that another one of an address is not taken for the new one.
    [[nodiscard]] static RunPlan resend(const QList<Invite> &invites,
                                        const InviteTableModel &known);
    [[nodiscard]] static RunPlan change(const QList<Invite> &invites, const InviteChange &change,
                                        const InviteTableModel &known);
    /// Invites that have expired, by their status or by their time at `now` (UTC unix seconds),
    /// where it is known.
    [[nodiscard]] static QList<Invite> expired(const InviteTableModel &known,
                                               std::optional<qint64> now);
    /// Pending invites made `days` days before `now` or earlier.
    [[nodiscard]] static QList<Invite> olderThan(const InviteTableModel &known, int days,
                                                 qint64 now);

private:
    static void leaveOut(RunPlan &plan, const Invite &invite);
    static void noteKnown(RunPlan &plan, const InviteTableModel &known);
    [[nodiscard]] static bool takeOnce(RunPlan &plan, QSet<QString> &taken, const Invite &invite);
};

} // namespace Vestibule
