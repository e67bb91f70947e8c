// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QList>
#include <QStringList>

namespace Vestibule {

/// Invites as lines of aligned columns, made page by page: a column grows where a later page needs
/// more room, and lines already written stay as they are.
class InviteTable
{
public:
    /// The lines of a page; the first ones have a heading above.
    [[nodiscard]] QString lines(const QList<Invite> &invites);

private:
    [[nodiscard]] QString line(const QStringList &cells) const;

    QList<qsizetype> m_widths;
};

} // namespace Vestibule
