// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// The process that writes a journal, as it wrote itself down in a lock file. What is not known is
/// 0 or empty: the file may be of another program, or cut short.
struct LockHolder
{
    qint64 pid = 0;
    QString host;
    qint64 since = 0; ///< UTC unix seconds

    /// For people: "process 12 on desk since 10:04".
    [[nodiscard]] QString text() const;
};

} // namespace Vestibule
