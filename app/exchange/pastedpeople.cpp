// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peoplereader.h"

#include "domain/draftwords.h"
#include "exchange/namedaddress.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Within a line and a cell.
bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\t' && !isLineBreak(c);
}

bool holdsAddress(QStringView text)
{
    return checkEmail(namedAddress(text).email) == EmailProblem::None;
}

/// Goes over the text once; quotes that do not close in their line are plain characters.
class PasteReader
{
public:
    explicit PasteReader(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] QList<InviteDraft> read();

private:
    [[nodiscard]] qsizetype skipQuotes(qsizetype at) const;
    void endEntry(qsizetype at);
    void addEntry(QStringView entry);
    [[nodiscard]] bool addAddresses(QStringView entry);
    [[nodiscard]] bool addCells(QStringView entry);
    void add(const NamedAddress &address, const QString &role = {});

    QStringView m_text;
    QList<InviteDraft> m_drafts;
    qsizetype m_from = 0; // of the entry
    int m_line = 1;
};

QList<InviteDraft> PasteReader::read()
{
    bool inAngle = false;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"' && (at == m_from || m_text.at(at - 1).isSpace())) {
            at = skipQuotes(at);
        } else if (c == u'<') {
            inAngle = true;
        } else if (c == u'>' && inAngle) {
            inAngle = false;
            if (at + 1 < m_text.size() && isBlank(m_text.at(at + 1)))
                endEntry(at + 1);
        } else if (c == u',' || c == u';' || isLineBreak(c)) {
            inAngle = false;
            endEntry(at);
            const bool pair = c == u'\r' && at + 1 < m_text.size() && m_text.at(at + 1) == u'\n';
            m_line += isLineBreak(c) && !pair;
        }
    }
    endEntry(m_text.size());
    return m_drafts;
}

/// The place of the closing quote, or the same where the line has none.
qsizetype PasteReader::skipQuotes(qsizetype at) const
{
    for (qsizetype end = at + 1; end < m_text.size() && !isLineBreak(m_text.at(end)); ++end) {
        if (m_text.at(end) == u'\\')
            ++end;
        else if (m_text.at(end) == u'"')
            return end;
    }
    return at;
}

void PasteReader::endEntry(qsizetype at)
{
    const QStringView entry = trimmedPeople(m_text.mid(m_from, at - m_from));
    m_from = at + 1;
    if (!entry.isEmpty())
        addEntry(entry);
}

void PasteReader::addEntry(QStringView entry)
{
    if (!addCells(entry) && (holdsAddress(entry) || !addAddresses(entry)))
        add(namedAddress(entry));
}

/// Blanks separate only where each part is an address: "Jo Doe" is one person who lacks an address.
bool PasteReader::addAddresses(QStringView entry)
{
    QList<QStringView> parts;
    for (qsizetype at = 0, from = 0; at <= entry.size(); ++at) {
        if (at < entry.size() && !entry.at(at).isSpace())
            continue;
        if (at > from)
            parts.append(entry.mid(from, at - from));
        from = at + 1;
    }
    if (parts.size() < 2 || !std::all_of(parts.cbegin(), parts.cend(), holdsAddress))
        return false;
    for (const QStringView part : std::as_const(parts))
        add(namedAddress(part));
    return true;
}

/// Cells copied from a spreadsheet: an address, and beside it a name or a role.
bool PasteReader::addCells(QStringView entry)
{
    const QList<QStringView> cells = entry.split(u'\t', Qt::SkipEmptyParts);
    if (cells.size() < 2 || std::count_if(cells.cbegin(), cells.cend(), holdsAddress) != 1)
        return false;
    NamedAddress address;
    QString name;
    QString role;
    for (const QStringView cell : cells) {
        const QString text = trimmedPeople(cell).toString();
        if (holdsAddress(cell))
            address = namedAddress(cell);
        else if (role.isEmpty() && !roleFromWord(text).isEmpty())
            role = text;
        else if (name.isEmpty() && !text.contains(u'@'))
            name = text;
        else if (!text.isEmpty())
            return false;
    }
    if (!name.isEmpty())
        address.name = address.name.isEmpty() ? name : name + u' ' + address.name;
    add(address, role);
    return true;
}

void PasteReader::add(const NamedAddress &address, const QString &role)
{
    InviteDraft draft;
    draft.line = m_line;
    draft.email = address.email;
    draft.name = address.name.simplified();
    draft.role = role;
    m_drafts.append(draft);
}

} // namespace

QList<InviteDraft> readPastedPeople(const QString &text)
{
    return PasteReader(text).read();
}

} // namespace Vestibule
