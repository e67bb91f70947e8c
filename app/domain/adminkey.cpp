// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/adminkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace Vestibule {

bool hasQuotes(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter == u'"' || letter == u'\'' || letter == u'`' || letter == u'´'
            || letter.category() == QChar::Punctuation_InitialQuote
            || letter.category() == QChar::Punctuation_FinalQuote || letter == u'„'
            || letter == u'‚';
    });
}

KeyFault keyFault(const QString &key)
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return KeyFault::Empty;
    if (hasQuotes(text))
        return KeyFault::Quoted;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
            return letter.isSpace() || letter.category() == QChar::Other_Control;
        }))
        return KeyFault::Blank;
    // A line break in a header would even add headers.
    const auto fits = [](QChar letter) { return letter > u' ' && letter <= u'~'; };
    return std::all_of(text.cbegin(), text.cend(), fits) ? KeyFault::None : KeyFault::Unsendable;
}

bool isRedactionOf(const QString &redacted, const QString &key)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A([\\w-]+)[.*\\x{2022}\\x{2026}]+([\\w-]{3,})\\z"));
    const QRegularExpressionMatch match = parts.match(redacted.trimmed());
    const QString begin = match.captured(1);
    const QString end = match.captured(2);
    return match.hasMatch() && begin.size() + end.size() < key.size() && key.startsWith(begin)
        && key.endsWith(end);
}

} // namespace Vestibule
