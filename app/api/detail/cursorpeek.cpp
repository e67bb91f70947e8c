// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/cursorpeek.h"

#include <optional>
#include <string_view>

namespace Vestibule::Detail {

namespace {

constexpr size_t kMostBytes = 4096; // of the answer's end

bool isWhite(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Without what could be escaped, a string is the same read from either end.
bool isPlain(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Takes the fields of an object from its end.
class FieldsFromEnd
{
public:
    explicit FieldsFromEnd(std::string_view object)
        : m_left(object)
        , m_isOpen(take('}'))
    { }

    struct Field
    {
        std::string_view name;
        std::string_view value; // of a string what it says, else the word
        bool isString = false;
    };

    /// Nothing at the first value that holds others, and at whatever is not plain.
    [[nodiscard]] std::optional<Field> next()
    {
        if (!m_isOpen)
            return std::nullopt;
        const auto text = takeString();
        const std::string_view value = text ? *text : takeWord();
        if ((!text && value.empty()) || !take(':'))
            return std::nullopt;
        const auto name = takeString();
        m_isOpen = take(',');
        return name ? std::optional<Field>({*name, value, text.has_value()}) : std::nullopt;
    }

private:
    [[nodiscard]] bool take(char c)
    {
        while (!m_left.empty() && isWhite(m_left.back()))
            m_left.remove_suffix(1);
        if (m_left.empty() || m_left.back() != c)
            return false;
        m_left.remove_suffix(1);
        return true;
    }

    template <typename Belongs>
    [[nodiscard]] std::string_view takeWhile(Belongs belongs)
    {
        size_t begin = m_left.size();
        while (begin > 0 && belongs(m_left[begin - 1]))
            --begin;
        const std::string_view taken = m_left.substr(begin);
        m_left.remove_suffix(taken.size());
        return taken;
    }

    [[nodiscard]] std::optional<std::string_view> takeString()
    {
        if (!take('"'))
            return std::nullopt;
        const std::string_view text = takeWhile(isPlain);
        // An escaped quote shows by what stands before it, which is no colon, comma or brace then.
        return take('"') ? std::optional(text) : std::nullopt;
    }

    [[nodiscard]] std::string_view takeWord() { return takeWhile(isOfWord); }

    std::string_view m_left;
    bool m_isOpen;
};

} // namespace

QString peekedCursor(const QByteArray &body)
{
    std::string_view end(body.constData(), static_cast<size_t>(body.size()));
    if (end.size() > kMostBytes)
        end.remove_prefix(end.size() - kMostBytes);
    FieldsFromEnd fields(end);
    QString cursor;
    bool hasMore = false;
    while (const auto field = fields.next()) {
        if (field->name == "last_id" && field->isString && cursor.isEmpty())
            cursor = QString::fromLatin1(field->value.data(), qsizetype(field->value.size()));
        else if (field->name == "has_more" && !field->isString)
            hasMore = field->value == "true";
        if (hasMore && !cursor.isEmpty())
            return cursor;
    }
    return {};
}

} // namespace Vestibule::Detail
