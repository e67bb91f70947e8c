// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "api/detail/jsonvalues.h"
#include "domain/page.h"
#include "domain/result.h"

#include <memory>
#include <vector>

namespace Vestibule::Detail {

using JsonObject = simdjson::dom::object;

[[nodiscard]] ApiError badAnswer(const Answer &answer, const QString &place,
                                 ApiError::Kind kind = ApiError::Kind::BadAnswer);

/// An answer as a JSON object; owns the memory that its objects point into.
class AnswerDocument
{
public:
    explicit AnswerDocument(const Answer &answer);

    [[nodiscard]] std::optional<ApiError> error(const Answer &answer) const; ///< of that answer
    [[nodiscard]] const JsonObject &object() const { return m_object; }

private:
    [[nodiscard]] bool parse(const QByteArray &json); ///< which it copies

    simdjson::dom::parser m_parser;
    simdjson::dom::element m_root;
    JsonObject m_object;
    bool m_failed = true;
    bool m_isError = false;
};

/// Whether a list with this many rows goes on: the flag tells, and where it is missing or of
/// another type, only a page without rows is the end.
[[nodiscard]] bool hasMore(const JsonObject &list, int rows);

/// Whether going on from this page would never end.
[[nodiscard]] bool standsStill(bool more, int rows, const QString &cursor, const QString &after);

/// The rows of a list; null where some servers have none.
[[nodiscard]] Result<std::vector<simdjson::dom::element>> rowsOf(const Answer &answer,
                                                                 const JsonObject &list);

/// The id of the last row that has one.
[[nodiscard]] QString lastIdOf(const std::vector<simdjson::dom::element> &rows);

/// A list by the API's cursor rules; `readRow` gives a value or what the row lacks, and rows that
/// lack something are set aside.
template <typename T>
[[nodiscard]] Result<UnreadPage<T>>
readPage(const Answer &answer, const QString &after,
         tl::expected<T, QString> (*readRow)(const JsonObject &))
{
    const auto document = std::make_shared<const AnswerDocument>(answer);
    if (const auto error = document->error(answer))
        return Unexpected(*error);
    const auto rows = rowsOf(answer, document->object());
    if (!rows)
        return Unexpected(rows.error());

    const auto count = static_cast<int>(rows->size());
    UnreadPage<T> page;
    page.head.askedAt = answer.askedAt;
    page.head.hasMore = hasMore(document->object(), count);
    page.head.cursor = jsonString(document->object()["last_id"]);
    if (page.head.cursor.isEmpty())
        page.head.cursor = lastIdOf(*rows);
    if (standsStill(page.head.hasMore, count, page.head.cursor, after)) {
        return Unexpected(badAnswer(answer, QStringLiteral("has_more, but the cursor stands still"),
                                    ApiError::Kind::CursorStuck));
    }
    page.read = [document, rows = *rows, readRow](Page<T> &into) { // rows point into the document
        into.items.reserve(static_cast<qsizetype>(rows.size()));
        int index = 0;
        for (const auto element : rows) {
            JsonObject object;
            if (element.get(object))
                into.malformed.append({index, QStringLiteral("not an object")});
            else if (auto row = readRow(object))
                into.items.append(std::move(*row));
            else
                into.malformed.append({index, row.error()});
            ++index;
        }
    };
    return page;
}

} // namespace Vestibule::Detail
