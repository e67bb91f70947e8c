// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/runcommand.h"
#include "cli/read/peoplelookup.h"
#include "cli/read/peoplesource.h"

#include <memory>

namespace Vestibule {

/// `invite`: judges people that are named or stand in a file, then invites those that are ready.
class InviteCommand final : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;

protected:
    void readInput() override;
    void prepare() override { lookUp(); }
    void stopPreparing() override;

private:
    void onSource();
    void lookUp();
    void onLookedUp();
    [[nodiscard]] QString roleProblem() const;
    /// Makes ids of the names in --project; the first that names no project, else empty.
    [[nodiscard]] QString nameProjects();
    void askAbout(int doubtful);
    void refuse(const QString &problem);

    QString m_path; // of --from; empty without it
    PeopleSource::Headings m_headings;
    QList<InviteDraft> m_drafts;
    NewInvite m_forAll;
    PeopleSource m_source;
    std::unique_ptr<PeopleLookup> m_lookup;
    QList<RunRow> m_rows;
    bool m_yes = false; // do not ask
};

} // namespace Vestibule
