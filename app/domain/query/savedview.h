// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// A search that the person keeps under a name.
struct SavedView
{
    QString name;
    QString query; ///< the text as it was typed

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace Vestibule
