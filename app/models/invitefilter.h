// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// What the person wants to see of the list.
struct InviteFilter
{
    /// By the status that the API gives; PastExpiry and ExpiringSoon are Pending here.
    enum class Status { All, Pending, Accepted, Expired };

    QString text; ///< part of an address or id, case aside; empty: everything
    Status status = Status::All;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && status == Status::All; }
    friend bool operator==(const InviteFilter &, const InviteFilter &) = default;
};

} // namespace Vestibule
