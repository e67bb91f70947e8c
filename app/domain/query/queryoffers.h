// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycompletion.h"
#include "domain/query/querycondition.h"

namespace Vestibule {

/// "status:" and its like with a hint each, for names that begin so.
[[nodiscard]] QList<QueryCompletion> queryFieldOffers(const QString &begun);

/// Values of a field for what was typed of one: those that begin so before those that hold it.
/// Values of `used` (folded) are left out.
[[nodiscard]] QList<QueryCompletion> queryValueOffers(QueryCondition::Field field,
                                                      const QString &typed, const QStringList &used,
                                                      const QueryKnowledge &known);

} // namespace Vestibule
