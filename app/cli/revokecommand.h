// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/exitcode.h"
#include "operations/revokeinvites.h"

#include <memory>

namespace Vestibule {

/// `revoke`: one invite after another, each with a line about what came of it.
class RevokeCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onRow(int row);
    void onFinished();
    void put(const QString &id, const char *outcome);

    QList<Invite> m_invites;
    Tally m_tally;
    bool m_cancelled = false;
    std::unique_ptr<RevokeInvites> m_revoke;
};

} // namespace Vestibule
