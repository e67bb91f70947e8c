// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/peoplesource.h"
#include "cli/read/rosterlookup.h"
#include "cli/run/runjournal.h"

#include <memory>

namespace Vestibule {

/// `plan`: compares a roster with the organization, says what differs, and writes it down for
/// `apply`. Changes nothing.
class PlanCommand final : public Command
{
    Q_OBJECT

public:
    explicit PlanCommand(Console &console);
    ~PlanCommand() override;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    std::optional<UnattendedWork> unattendedWork() const override { return UnattendedWork::Plan; }
    int foundCount() const override { return m_found; }
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onSource();
    void onLookedUp();
    void report(const RosterPlan &plan);
    [[nodiscard]] bool writePlan(const RosterPlan &plan);
    [[nodiscard]] QByteArray text(const RosterPlan &plan) const;
    [[nodiscard]] QByteArray json(const RosterPlan &plan) const;
    void refuse(const QString &problem);

    QString m_path;
    QString m_output; // empty: no plan is written
    bool m_json = false;
    int m_found = 0; // people who are not as they should be
    RosterOptions m_options;
    PeopleSource::Headings m_headings;
    InviteService *m_service = nullptr;
    PeopleSource m_source;
    RunJournal m_journal; // for the rules of its organization
    std::unique_ptr<RosterLookup> m_lookup;
};

} // namespace Vestibule
