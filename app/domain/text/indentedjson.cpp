// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/indentedjson.h"

#include "domain/text/visibletext.h"

namespace Vestibule {

namespace {

constexpr int kDeepest = 100; // levels that are still moved to the right
constexpr qsizetype kMostGrowth = 4;
constexpr qsizetype kMostAnyway = 64 * 1024; // bytes

/// Writes JSON text anew; inside strings every byte passes unchanged.
class Indenter
{
public:
    /// Nothing where it would grow past `mostBytes`.
    QByteArray write(const QByteArray &json, qsizetype mostBytes)
    {
        for (const char c : json) {
            if (m_inString)
                inString(c);
            else
                outside(c);
            if (m_out.size() > mostBytes)
                return {};
        }
        return m_out;
    }

private:
    void inString(char c)
    {
        m_out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
    }

    void outside(char c)
    {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            return;
        if (c == '}' || c == ']') {
            --m_depth;
            if (!m_opened)
                newLine();
            m_opened = false;
            m_out += c;
            return;
        }
        if (m_opened || m_afterComma)
            newLine();
        m_opened = c == '{' || c == '[';
        m_afterComma = c == ',';
        m_inString = c == '"';
        m_depth += m_opened ? 1 : 0;
        m_out += c;
        if (c == ':')
            m_out += ' ';
    }

    void newLine() { m_out += '\n' + QByteArray(qBound(0, m_depth, kDeepest) * 2, ' '); }

    QByteArray m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_opened = false; // right after an opening bracket: "{}" stays in one piece
    bool m_afterComma = false;
};

} // namespace

QString indentedJson(const QByteArray &json)
{
    const qsizetype most = kMostGrowth * json.size() + kMostAnyway;
    const QByteArray indented = Indenter().write(json, most);
    return QString::fromUtf8(escapedJson(indented.isEmpty() ? json : indented));
}

} // namespace Vestibule
