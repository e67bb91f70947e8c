// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/tooltiptext.h"

#include "domain/text/visibletext.h"

namespace Vestibule {

namespace {

constexpr qsizetype kLongestToolTip = 2000;

QString readable(const QString &text)
{
    if (text.size() <= kLongestToolTip)
        return text;
    const bool cutsPair = text.at(kLongestToolTip - 1).isHighSurrogate();
    return text.first(kLongestToolTip - (cutsPair ? 1 : 0)) + u'…';
}

} // namespace

QString plainToolTip(const QString &text)
{
    const QString shown = visibleLines(readable(text));
    // Qt looks for these two only; anything else is plain to it, and wraps as plain text does.
    if (!shown.contains(u'<') && !shown.contains(QLatin1String("&lt;")))
        return shown;
    QString escaped = shown.toHtmlEscaped();
    escaped.replace(u'\n', QLatin1String("<br/>"));
    return QLatin1String("<p style=\"white-space:pre-wrap\">") + escaped + QLatin1String("</p>");
}

} // namespace Vestibule
