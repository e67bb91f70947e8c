// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/rosterlookup.h"
#include "cli/run/runjournal.h"
#include "domain/guard/guardrails.h"

#include <memory>

namespace Vestibule {

/// `roster`: writes the organization as it is as a roster (dump), for the demo organization one
/// that differs a little (example), or shows and sets what no run may do to it (rules).
class RosterCommand final : public Command
{
    Q_OBJECT

public:
    explicit RosterCommand(Console &console);
    ~RosterCommand() override;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onLookedUp();
    void onJournal();
    [[nodiscard]] QString configureRules(const QCommandLineParser &parser);
    [[nodiscard]] QByteArray rulesText(const GuardRails &rails) const;
    [[nodiscard]] QByteArray rulesJson(const GuardRails &rails) const;

    enum class Task { Dump, Example, Rules };

    Task m_task = Task::Dump;
    QString m_output;
    bool m_clear = false;
    bool m_json = false;
    bool m_sets = false;
    GuardRails m_set; // what is added
    bool m_setsMost = false;
    std::optional<bool> m_ownersFromOwn;
    RunJournal m_journal;
    std::unique_ptr<RosterLookup> m_lookup;
};

} // namespace Vestibule
