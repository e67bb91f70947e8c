// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Vestibule {

/// A roster as a file: CSV for programs with the columns email, role, projects, note.
[[nodiscard]] QByteArray rosterFile(const QList<RosterRow> &rows);

/// What such a file holds, each cell as it was written; nothing where the first line is not exactly
/// that of one, which may still be a list of people.
[[nodiscard]] std::optional<QList<RosterRow>> readRosterFile(const QByteArray &bytes);

} // namespace Vestibule
