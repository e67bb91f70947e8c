// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Vestibule {

/// A project of the organization. Times are UTC unix seconds.
struct Project
{
    QString id;
    QString name; ///< empty where the API gives none; show the id then
    QString status; ///< "active", "archived", or as it came; may be empty
    std::optional<qint64> createdAt;
    std::optional<qint64> archivedAt;

    [[nodiscard]] bool isArchived() const
    {
        return archivedAt.has_value() || status == QLatin1String("archived");
    }

    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace Vestibule
