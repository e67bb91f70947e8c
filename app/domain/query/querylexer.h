// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Vestibule {

/// One condition of a search as it stands in the text. Spans are in UTF-16 units of the whole text.
struct QueryToken
{
    struct Value
    {
        QString text; ///< without its quotes
        int position = 0; ///< of the quote, where there is one
        int length = 0;
        bool quoted = false;
    };

    bool negated = false;
    QString name; ///< as typed, without the colon; empty: plain text, in one value
    QList<Value> values; ///< parted by commas; may hold empty ones
    int position = 0;
    int length = 0;
    bool openQuote = false; ///< the last value has no closing quote; the token ends the text
};

/// Parts a search into its conditions, one at a time, without judging them.
class QueryLexer
{
public:
    /// The text has to outlive the lexer.
    explicit QueryLexer(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] std::optional<QueryToken> next(); ///< nullopt at the end
    [[nodiscard]] qsizetype position(); ///< of the next condition, or the end of the text

private:
    void skipBlanks();
    void readName(QueryToken &token);
    void readValues(QueryToken &token);
    void readQuoted(QueryToken &token);
    void readBare(QueryToken &token, bool upToComma);
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Vestibule
