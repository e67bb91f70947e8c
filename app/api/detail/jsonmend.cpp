// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/jsonmend.h"

#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Vestibule::Detail {

namespace {

constexpr char kMark[] = "\xEF\xBB\xBF";
constexpr char kNull[] = "null";
constexpr int kDeepest = 256; // a parser's own bound is higher, and nobody's answer is near it
constexpr char kOddKey[] = "\"\\ufffd\""; // a key cannot be null

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isOpening(char c)
{
    return c == '[' || c == '{';
}

bool isClosing(char c)
{
    return c == ']' || c == '}';
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
        || c == '+' || c == '.';
}

bool isReadable(const QByteArray &number)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"));
    if (!shape.match(QString::fromLatin1(number)).hasMatch())
        return false;
    bool ok = false;
    if (number.contains('.') || number.contains('e') || number.contains('E'))
        return std::isfinite(number.toDouble(&ok)) && ok;
    [[maybe_unused]] const qint64 small = number.toLongLong(&ok);
    if (!ok) [[maybe_unused]]
        const quint64 large = number.toULongLong(&ok);
    return ok;
}

std::optional<ushort> unitAt(const QByteArray &text, qsizetype escape)
{
    if (text.mid(escape, 2) != "\\u")
        return std::nullopt;
    const QByteArray digits = text.mid(escape + 2, 4);
    if (digits.size() < 4 || !std::all_of(digits.cbegin(), digits.cend(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }))
        return std::nullopt;
    return digits.toUShort(nullptr, 16);
}

/// The length of the escape that begins there; 0: it is none.
qsizetype escapeLength(const QByteArray &text, qsizetype at)
{
    const char kind = at + 1 < text.size() ? text.at(at + 1) : '\0';
    if (kind != 'u')
        return kind != '\0' && QByteArray("\"\\/bfnrt").contains(kind) ? 2 : 0;
    const auto unit = unitAt(text, at);
    if (!unit || QChar::isLowSurrogate(*unit))
        return 0;
    if (!QChar::isHighSurrogate(*unit))
        return 6;
    const auto next = unitAt(text, at + 6);
    return next && QChar::isLowSurrogate(*next) ? 12 : 0;
}

/// `text` without its quotes.
bool isReadableText(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (static_cast<uchar>(text.at(i)) < 0x20)
            return false;
        const qsizetype length = text.at(i) == '\\' ? escapeLength(text, i) : 1;
        if (length == 0)
            return false;
        i += length;
    }
    return QUtf8StringView(text).isValidUtf8();
}

class Mender
{
public:
    explicit Mender(const QByteArray &json)
        : m_json(json)
        , m_at(json.startsWith(kMark) ? 3 : 0)
    { }

    QByteArray write()
    {
        m_out.reserve(m_json.size());
        while (m_at < m_json.size()) {
            const char c = m_json.at(m_at);
            if (c == '"')
                text();
            else if (isOpening(c) && m_depth == kDeepest)
                skip();
            else if (isOfNumber(c))
                word();
            else
                sign();
        }
        return m_out;
    }

private:
    void sign()
    {
        const char c = m_json.at(m_at++);
        m_depth += isOpening(c) ? 1 : isClosing(c) && m_depth > 0 ? -1 : 0;
        m_out += c;
    }

    /// To the end of a list or an object.
    void skip()
    {
        int depth = 0;
        do {
            const char c = m_json.at(m_at);
            depth += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
            m_at = c == '"' ? std::min(endOfText() + 1, m_json.size()) : m_at + 1;
        } while (depth > 0 && m_at < m_json.size());
        m_out += kNull;
    }

    /// Where the quote stands that closes the one here; the end of all where there is none.
    [[nodiscard]] qsizetype endOfText() const
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json.at(end) != '"')
            end += m_json.at(end) == '\\' ? 2 : 1;
        return std::min(end, m_json.size());
    }

    void text()
    {
        qsizetype end = endOfText();
        const bool ended = end < m_json.size();
        end = std::min(end + 1, m_json.size());
        const QByteArray whole = m_json.mid(m_at, end - m_at);
        m_at = end;
        if (!ended || isReadableText(whole.mid(1, whole.size() - 2)))
            m_out += whole;
        else
            m_out += isKey() ? kOddKey : kNull;
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && isOfNumber(m_json.at(m_at)))
            ++m_at;
        const QByteArray word = m_json.mid(start, m_at - start);
        const bool isName = word == "true" || word == "false";
        m_out += isName || isReadable(word) ? word : QByteArray(kNull);
    }

    [[nodiscard]] bool isKey() const
    {
        qsizetype next = m_at;
        while (next < m_json.size() && isBlank(m_json.at(next)))
            ++next;
        return next < m_json.size() && m_json.at(next) == ':';
    }

    const QByteArray &m_json;
    qsizetype m_at;
    int m_depth = 0;
    QByteArray m_out;
};

} // namespace

QByteArray mendedJson(const QByteArray &json)
{
    return Mender(json).write();
}

} // namespace Vestibule::Detail
