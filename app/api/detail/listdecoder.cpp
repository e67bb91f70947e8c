// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/listdecoder.h"

#include "api/detail/jsonmend.h"

namespace Vestibule::Detail {

ApiError badAnswer(const Answer &answer, const QString &place, ApiError::Kind kind)
{
    return ApiError{
        .kind = kind, .httpStatus = answer.status, .requestId = answer.requestId, .detail = place};
}

AnswerDocument::AnswerDocument(const Answer &answer)
{
    m_failed = !parse(answer.body);
    if (m_failed) // one odd value costs itself, and not the list around it
        m_failed = !parse(mendedJson(answer.body));
    if (m_failed)
        return;
    const JsonResult error = m_object["error"];
    m_isError = error.error() == simdjson::SUCCESS && !error.is_null();
}

bool AnswerDocument::parse(const QByteArray &json)
{
    const auto size = static_cast<size_t>(json.size());
    return !m_parser.parse(json.constData(), size).get(m_root) && !m_root.get(m_object);
}

std::optional<ApiError> AnswerDocument::error(const Answer &answer) const
{
    if (m_failed)
        return badAnswer(answer, QStringLiteral("the answer is not a JSON object"));
    if (m_isError)
        return badAnswer(answer, QStringLiteral("an error in place of what was asked for"));
    return std::nullopt;
}

bool hasMore(const JsonObject &list, int rows)
{
    bool told = false;
    return list["has_more"].get(told) ? rows > 0 : told;
}

QString lastIdOf(const std::vector<simdjson::dom::element> &rows)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        JsonObject object;
        if (row->get(object))
            continue;
        if (QString id = jsonString(object["id"]); !id.isEmpty())
            return id;
    }
    return {};
}

bool standsStill(bool more, int rows, const QString &cursor, const QString &after)
{
    return more && (rows == 0 || cursor.isEmpty() || cursor == after);
}

Result<std::vector<simdjson::dom::element>> rowsOf(const Answer &answer, const JsonObject &list)
{
    const JsonResult data = list["data"];
    simdjson::dom::array rows;
    if (!data.get(rows))
        return std::vector<simdjson::dom::element>(rows.begin(), rows.end());
    if (isJsonNull(data))
        return std::vector<simdjson::dom::element>();
    return Unexpected(badAnswer(answer, QStringLiteral("data is not a list")));
}

} // namespace Vestibule::Detail
