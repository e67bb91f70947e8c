// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/runcommand.h"
#include "cli/read/rosterlookup.h"
#include "exchange/roster/planfile.h"

#include <memory>

namespace Vestibule {

/// `apply`: carries out the steps of a plan, but for the rows whose world has moved on since.
class ApplyCommand final : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;
    ~ApplyCommand() override;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;

protected:
    void readInput() override;
    void prepare() override;
    void stopPreparing() override;

private:
    void onLookedUp();
    void makeRows();
    void begin();
    void onAnswer(bool yes);
    void refuse(const QString &problem);

    QString m_path;
    bool m_yes = false;
    bool m_sameOrganization = false;
    int m_allowed = kMostRemovalsUnasked;
    PlanFile m_plan;
    std::unique_ptr<RosterLookup> m_lookup;
    QList<RunRow> m_rows;
};

} // namespace Vestibule
