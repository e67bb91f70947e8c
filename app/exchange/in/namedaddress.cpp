// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/namedaddress.h"

#include "domain/emailaddress.h"
#include "exchange/csvwriter.h"

namespace Vestibule {

namespace {

// Pasted text brings along direction marks, zero-width blanks and byte order marks.
bool isAround(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool isAddress(const QString &text)
{
    return checkEmail(text) == EmailProblem::None;
}

/// Without a pair of quotes around the whole.
QStringView unquoted(QStringView text, QChar quote)
{
    if (text.size() < 2 || text.front() != quote || text.back() != quote)
        return text;
    return trimmedPeople(text.mid(1, text.size() - 2));
}

QString nameIn(QStringView text)
{
    QString name = unquoted(unquoted(trimmedPeople(text), u'"'), u'\'').toString();
    return name.replace(QLatin1String("\\\""), QLatin1String("\""));
}

/// What an address may be wrapped in, taken off where an address comes out.
QString plainAddress(QStringView text)
{
    QStringView inner = text;
    if (inner.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        inner = inner.mid(7);
        // A copy to somebody else would be passed over.
        const qsizetype query = inner.indexOf(u'?');
        if (query >= 0 && !inner.mid(query).contains(u'@')
            && !inner.mid(query).contains(QLatin1String("%40")))
            inner = inner.left(query);
        return trimmedPeople(inner).toString();
    }
    if (inner.startsWith(QLatin1String("smtp:"), Qt::CaseInsensitive) && inner.contains(u'@'))
        return trimmedPeople(inner.mid(5)).toString();
    for (const QChar quote : {QChar(u'"'), QChar(u'\'')}) {
        const QString bare = unquoted(text, quote).toString();
        if (bare.size() != text.size() && isAddress(bare))
            return bare;
    }
    const QString guarded = withoutGuard(text.toString());
    return isAddress(guarded) ? guarded : text.toString();
}

/// Another address in the place of the name would be passed over in silence.
bool hidesAddress(const QString &name, const QString &email)
{
    if (!name.contains(u'@'))
        return false;
    return foldedEmail(name) != foldedEmail(email);
}

} // namespace

QStringView trimmedPeople(QStringView text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isAround(text.at(from)))
        ++from;
    while (to > from && isAround(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

NamedAddress namedAddress(QStringView text)
{
    QString whole = trimmedPeople(text).toString();
    for (QChar &c : whole) {
        if (c.isSpace() && c != QChar::Nbsp)
            c = u' ';
    }
    const qsizetype open = whole.lastIndexOf(u'<');
    if (open < 0 || !whole.endsWith(u'>'))
        return {plainAddress(whole), {}};
    const QStringView view(whole);
    const QStringView inner = trimmedPeople(view.mid(open + 1, whole.size() - open - 2));
    const QString email = plainAddress(inner);
    const QString name = nameIn(view.left(open));
    if (email.isEmpty() || name.contains(u'<') || hidesAddress(name, email))
        return {whole, {}};
    return {email, name};
}

QString withoutGuard(const QString &text)
{
    QString plain = text;
    for (qsizetype at = plain.size() - 2; at >= 0; --at) {
        if (plain.at(at) != u'\'')
            continue;
        const bool begins = at == 0 || QStringView(u",;|\t\n\r").contains(plain.at(at - 1));
        if (begins && opensCsvFormula(plain, at + 1))
            plain.remove(at, 1);
    }
    return plain;
}

} // namespace Vestibule
