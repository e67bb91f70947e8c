// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

#include <QJsonArray>
#include <QString>

namespace Vestibule {

/// Runs as lines of aligned columns under a heading; times are local.
[[nodiscard]] QString runTable(const QList<Run> &runs);
/// The steps of one run in the same way.
[[nodiscard]] QString stepTable(const QList<RunStep> &steps);

/// For programs: times are unix seconds or null.
[[nodiscard]] QJsonArray runsToJson(const QList<Run> &runs, const QString &journal);
[[nodiscard]] QJsonArray stepsToJson(const QList<RunStep> &steps);

} // namespace Vestibule
