// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/runcommand.h"
#include "cli/read/fetchinvitesbyid.h"
#include "cli/read/invitesearch.h"
#include "cli/read/inviteselection.h"
#include "operations/readprojects.h"
#include "operations/runplan.h"

#include <memory>

namespace Vestibule {

/// A run on invites that are there: by their ids, or all that are like this, as old as that, or
/// found by a search.
class SelectionCommand : public RunCommand
{
    Q_OBJECT

public:
    explicit SelectionCommand(Console &console);
    ~SelectionCommand() override;

    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;

protected:
    [[nodiscard]] virtual StepKind kind() const = 0;
    /// "Revoke 87 invites?"
    [[nodiscard]] virtual QString question(int count) const = 0;
    /// What an id means that the API does not know (any more).
    [[nodiscard]] virtual RunRow unknownRow(const RunStep &step) const = 0;
    /// Whether it can be done without having seen the invite, for keys that may not read.
    [[nodiscard]] virtual bool worksUnseen() const = 0;

    void prepare() override;
    void stopPreparing() override;

private:
    void readProjects();
    void onProjects();
    void pick();
    [[nodiscard]] QList<Project> projects() const; ///< none where they are not known
    void retrieve();
    void onRetrieved();
    void onFound();
    void carryOutUnseen();
    void select();
    void readList();
    void onSearchReady();
    [[nodiscard]] bool isSelecting() const { return m_selection.isGiven() || m_search.isGiven(); }
    void onSelected();
    void tellPassedOver(const Invite &invite);
    void begin(int mostUnasked);
    void onAnswer(bool yes);
    void addRows(const QList<Invite> &invites);
    void numberRows();
    void tellUntold();

    QStringList m_ids;
    InviteSelection m_selection;
    InviteSearch m_search;
    bool m_yes = false;
    int m_allowedRemovals = kMostRemovalsUnasked;
    int m_removals = 0; // of invites that could still be accepted
    QList<Invite> m_seen; // the whole list, with a selection
    QList<Invite> m_found; // by their ids
    QList<RunRow> m_rows;
    int m_untold = 0;
    std::unique_ptr<ReadProjects> m_projects;
    std::unique_ptr<FetchInvitesById> m_fetch;
    std::unique_ptr<ReadAllInvites> m_read;
};

} // namespace Vestibule
