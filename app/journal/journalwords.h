// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"
#include "domain/draft/invitedraft.h"
#include "domain/run.h"

#include <QString>

#include <optional>

/// The words that stand for values in the journal's file. A word that was once written keeps its
/// meaning for ever.
namespace Vestibule::JournalWords {

[[nodiscard]] QString wordOf(StepKind kind);
[[nodiscard]] QString wordOf(StepState state);
[[nodiscard]] QString wordOf(SkipReason reason);
[[nodiscard]] QString wordOf(RunState state);
[[nodiscard]] QString wordOf(ProjectChoice::Kind kind);
[[nodiscard]] QString wordOf(ApiError::Kind kind);
[[nodiscard]] QString wordOf(SnapshotChoice choice);
[[nodiscard]] QString wordOf(RowFault fault);

/// The value of a word; none for a word that this version does not know.
template <typename Value>
[[nodiscard]] std::optional<Value> valueOf(const QString &word);
template <>
std::optional<StepKind> valueOf(const QString &word);
template <>
std::optional<StepState> valueOf(const QString &word);
template <>
std::optional<SkipReason> valueOf(const QString &word);
template <>
std::optional<RunState> valueOf(const QString &word);
template <>
std::optional<ProjectChoice::Kind> valueOf(const QString &word);
template <>
std::optional<ApiError::Kind> valueOf(const QString &word);
template <>
std::optional<SnapshotChoice> valueOf(const QString &word);
template <>
std::optional<RowFault> valueOf(const QString &word);

} // namespace Vestibule::JournalWords
