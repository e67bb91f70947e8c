// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/rosterdeeds.h"
#include "ui/confirm/confirmdialog.h"

namespace Vestibule {

class DifferencesModel;

/// Asks before the steps of a plan are taken: shows each person before and after, and who is left
/// out since something has changed since the plan was made.
class ApplyDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// `now`: UTC unix seconds of the server, where known.
    ApplyDialog(const QList<RosterDeed> &deeds, std::optional<qint64> now,
                const QList<Project> &projects, QWidget *parent);

protected:
    [[nodiscard]] QString question(int count) const override;
    [[nodiscard]] QString verb(int count) const override;
    [[nodiscard]] QString meaning() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] QString acceptedNote(int count) const override;

private:
    void buildTable(const QList<Project> &projects);

    QList<RosterDeed> m_deeds;
    DifferencesModel *m_differences;
};

} // namespace Vestibule
