// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Vestibule {

/// A person who is in the organization now.
struct Member
{
    QString id;
    QString email; ///< may be empty
    QString name; ///< may be empty
    QString role; ///< as it came; may be empty
    std::optional<qint64> addedAt; ///< UTC unix seconds

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace Vestibule
