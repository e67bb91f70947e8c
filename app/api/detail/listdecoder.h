// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "api/detail/jsonvalues.h"
#include "domain/page.h"
#include "domain/result.h"

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

    [[nodiscard]] std::optional<ApiError> error() const;
    [[nodiscard]] const JsonObject &object() const { return m_object; }

private:
    [[nodiscard]] bool parse(const QByteArray &json); ///< which it copies

    const Answer &m_answer;
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

/// A list by the API's cursor rules; `readRow` gives a value or what the row lacks, and rows that
/// lack something are set aside.
template <typename T>
[[nodiscard]] Result<Page<T>> readPage(const Answer &answer, const QString &after,
                                       tl::expected<T, QString> (*readRow)(const JsonObject &))
{
    const AnswerDocument document(answer);
    if (const auto error = document.error())
        return Unexpected(*error);
    const auto rows = rowsOf(answer, document.object());
    if (!rows)
        return Unexpected(rows.error());

    Page<T> page;
    QString lastRowId;
    int index = 0;
    for (const auto element : *rows) {
        JsonObject object;
        if (element.get(object)) {
            page.malformed.append({index++, QStringLiteral("not an object")});
            continue;
        }
        if (const QString id = jsonString(object["id"]); !id.isEmpty())
            lastRowId = id;
        if (auto row = readRow(object))
            page.items.append(std::move(*row));
        else
            page.malformed.append({index, row.error()});
        ++index;
    }
    page.hasMore = hasMore(document.object(), index);
    page.cursor = jsonString(document.object()["last_id"]);
    if (page.cursor.isEmpty())
        page.cursor = lastRowId;
    if (standsStill(page.hasMore, index, page.cursor, after)) {
        return Unexpected(badAnswer(answer, QStringLiteral("has_more, but the cursor stands still"),
                                    ApiError::Kind::CursorStuck));
    }
    return page;
}

} // namespace Vestibule::Detail
