// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querylexer.h"

#include "domain/query/querywords.h"

namespace Vestibule {

std::optional<QueryToken> QueryLexer::next()
{
    skipBlanks();
    if (m_at == m_text.size())
        return std::nullopt;
    QueryToken token;
    token.position = int(m_at);
    if (isAt(u'-')) {
        token.negated = true;
        ++m_at;
    }
    readName(token);
    if (!token.name.isEmpty())
        readValues(token);
    else if (isAt(u'"'))
        readQuoted(token);
    else
        readBare(token, false);
    token.length = int(m_at) - token.position;
    return token;
}

qsizetype QueryLexer::position()
{
    skipBlanks();
    return m_at;
}

void QueryLexer::skipBlanks()
{
    while (m_at < m_text.size() && isQueryBlank(m_text[m_at]))
        ++m_at;
}

void QueryLexer::readName(QueryToken &token)
{
    const QStringView name = qualifierName(m_text.mid(m_at));
    if (name.isEmpty())
        return;
    token.name = name.toString();
    m_at += name.size() + 1;
}

void QueryLexer::readValues(QueryToken &token)
{
    for (;;) {
        if (isAt(u'"'))
            readQuoted(token);
        else
            readBare(token, true);
        if (!isAt(u','))
            return;
        ++m_at;
    }
}

void QueryLexer::readQuoted(QueryToken &token)
{
    QueryToken::Value value;
    value.position = int(m_at);
    value.quoted = true;
    ++m_at;
    while (m_at < m_text.size() && !isAt(u'"')) {
        const bool escaped = isAt(u'\\') && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        m_at += escaped ? 1 : 0;
        value.text.append(m_text[m_at]);
        ++m_at;
    }
    token.openQuote = m_at == m_text.size();
    m_at += token.openQuote ? 0 : 1;
    value.length = int(m_at) - value.position;
    token.values.append(value);
}

void QueryLexer::readBare(QueryToken &token, bool upToComma)
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !isQueryBlank(m_text[m_at]) && !(upToComma && isAt(u',')))
        ++m_at;
    const QStringView text = m_text.mid(start, m_at - start);
    token.values.append({text.toString(), int(start), int(text.size()), false});
}

} // namespace Vestibule
