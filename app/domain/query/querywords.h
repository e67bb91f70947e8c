// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycondition.h"

#include <QStringView>

#include <optional>

namespace Vestibule {

/// "status" and its like; empty for Field::Text.
[[nodiscard]] QLatin1String queryFieldName(QueryCondition::Field field);
/// The field with this name, whatever its case; never Field::Text.
[[nodiscard]] std::optional<QueryCondition::Field> queryField(QStringView name);
/// Every field that has a name, in the order in which to offer them.
[[nodiscard]] QList<QueryCondition::Field> queryFields();
/// Expires, Invited, Accepted.
[[nodiscard]] bool isTimeField(QueryCondition::Field field);

/// "<3d": what is offered as a soon expiry, see expiringSoonDays().
[[nodiscard]] QString soonRange();

/// What may stand behind "is:".
[[nodiscard]] QStringList queryIsWords();

/// The word of `words` that is most like the one typed, where one is like it at all; else empty.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &words);

/// Blanks of every kind, and control characters, part the conditions.
[[nodiscard]] inline bool isQueryBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// A value of a qualifier as it is typed: in quotes where it has to be.
[[nodiscard]] QString quotedQueryValue(const QString &value);

/// The name of a qualifier at the start of `text`, as typed and without the colon behind it;
/// empty where there is none. "https://…" and "12:30" are none, "stauts:" is.
[[nodiscard]] QStringView qualifierName(QStringView text);

} // namespace Vestibule
