// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

namespace Vestibule {

/// What the process's exit code says.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    KeyOrPermission = 3,
    OutcomeUnknown = 4,
    DoneInPart = 5,
    Found = 6, ///< a review found something, or a roster differs
    KeychainLocked = 7, ///< with --unattended alone
    Cancelled = 130,
};

/// What an error that ends a command makes of its exit code.
[[nodiscard]] ExitCode exitCodeOf(const ApiError &error);

/// Counts what came of the parts of a command.
class Tally
{
public:
    void addDone() { ++m_done; }
    /// Left as it was, for a reason that is no error of the service.
    void addLeftOut() { ++m_notDone; }
    void addUnknown();
    void add(const ApiError &error);
    /// An unknown outcome is told above all, then a cancel, then the key, then the counts.
    [[nodiscard]] ExitCode exitCode() const;

private:
    int m_done = 0;
    int m_notDone = 0;
    bool m_unknown = false;
    bool m_cancelled = false;
    bool m_aboutKey = false;
};

} // namespace Vestibule
