// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/confirm/confirmdialog.h"

namespace Vestibule {

/// Asks before invites are revoked.
class RevokeDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// `now`: UTC unix seconds of the server, where known.
    RevokeDialog(const QList<Invite> &invites, std::optional<qint64> now,
                 QWidget *parent = nullptr);

protected:
    void take(const QList<Invite> &invites) override;
    explicit RevokeDialog(QWidget *parent); ///< for kinds that set the plan themselves

    [[nodiscard]] QString question(int count) const override;
    [[nodiscard]] QString verb(int count) const override;
    [[nodiscard]] QString meaning() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] QString acceptedNote(int count) const override;

private:
    std::optional<qint64> m_now;
};

} // namespace Vestibule
