// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"

namespace Vestibule {

ExitCode exitCodeOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.isAboutKey())
        return ExitCode::KeyOrPermission;
    switch (error.kind) {
    case Kind::Cancelled:
        return ExitCode::Cancelled;
    case Kind::OutcomeUnknown:
        return ExitCode::OutcomeUnknown;
    case Kind::InsecureAddress:
    case Kind::UnusableAddress:
    case Kind::UnusableProxy:
    case Kind::UnusableCaFile:
    case Kind::InvalidArgument:
        return ExitCode::Usage;
    default:
        return ExitCode::Failed;
    }
}

void Tally::addUnknown()
{
    ++m_notDone;
    m_unknown = true;
}

void Tally::add(const ApiError &error)
{
    ++m_notDone;
    const ExitCode code = exitCodeOf(error);
    m_unknown |= code == ExitCode::OutcomeUnknown;
    m_cancelled |= code == ExitCode::Cancelled;
    m_aboutKey |= code == ExitCode::KeyOrPermission;
}

ExitCode Tally::exitCode() const
{
    if (m_unknown)
        return ExitCode::OutcomeUnknown;
    if (m_cancelled)
        return ExitCode::Cancelled;
    if (m_aboutKey)
        return ExitCode::KeyOrPermission;
    if (m_notDone == 0)
        return ExitCode::Done;
    return m_done == 0 ? ExitCode::Failed : ExitCode::DoneInPart;
}

} // namespace Vestibule
