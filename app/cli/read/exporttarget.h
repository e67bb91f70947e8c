// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/console.h"

#include <QIODevice>

#include <memory>

namespace Vestibule {

/// Where an export goes: a file that is replaced in one step at commit(), a device, or stdout.
class ExportTarget
{
public:
    /// `path` "-" is stdout.
    ExportTarget(const QString &path, Console &console);
    ~ExportTarget(); ///< without commit() an old file stays as it was

    /// An open device, or null where it cannot be opened: see errorText().
    [[nodiscard]] QIODevice *open();
    [[nodiscard]] QIODevice *device() const { return m_device.get(); } ///< whether open or not
    [[nodiscard]] bool replaces() const; ///< whether commit() replaces a file
    [[nodiscard]] bool commit(); ///< false where what was written is not all there
    [[nodiscard]] QString errorText() const;

private:
    std::unique_ptr<QIODevice> m_device;
    bool m_isAmongJournals;
};

} // namespace Vestibule
