// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list/invitetablemodel.h"

#include <QCoreApplication>
#include <QString>

namespace Vestibule {

/// The words in the cells of an InviteTableModel. `column` is one of its columns.
class InviteCells
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::InviteCells)

public:
    /// `model` must outlive this.
    explicit InviteCells(const InviteTableModel &model)
        : m_model(model)
    { }

    [[nodiscard]] QString display(int row, int column) const;
    /// The same in less room, where there is such a text: of times.
    [[nodiscard]] QString shortDisplay(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString accessible(int row, int column) const;
    /// Exact and machine readable.
    [[nodiscard]] QString copy(int row, int column) const;
    [[nodiscard]] InviteState state(int row) const; ///< at the present moment

    [[nodiscard]] static QString header(int column);
    [[nodiscard]] static QString roleText(const QString &role);
    [[nodiscard]] static QString projectRoleText(const QString &role);
    /// `status` is what is shown where the state is Other.
    [[nodiscard]] static QString stateText(InviteState state, const QString &status);

private:
    [[nodiscard]] std::optional<qint64> time(int row, int column) const;
    [[nodiscard]] QString asOfText(int row) const;
    [[nodiscard]] QString changeText(int row) const;
    [[nodiscard]] QString inviterText(int row) const;
    [[nodiscard]] QString timeText(int row, int column) const;
    [[nodiscard]] QString projectsText(int row) const;
    [[nodiscard]] QString projectsToolTip(int row) const;
    [[nodiscard]] QString projectsAccessible(int row) const;
    [[nodiscard]] QString projectsCopy(int row) const;

    const InviteTableModel &m_model;
};

} // namespace Vestibule
