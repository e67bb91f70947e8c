// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xlsxtext.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qsizetype kCellCharacters = 32'767;

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Whether an escape seems to start at `at`; Excel would read it as one.
bool looksEscaped(const QString &text, qsizetype at)
{
    const QStringView piece = QStringView(text).mid(at, 7);
    return piece.size() == 7 && piece[0] == u'_' && piece[1] == u'x' && piece[6] == u'_'
        && std::all_of(piece.begin() + 2, piece.begin() + 6, isHex);
}

bool fitsNoXml(QChar c)
{
    // A carriage return would be read as a line feed.
    return (c < u' ' && c != u'\t' && c != u'\n') || c >= QChar(0xFFFE);
}

QString escaped(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (fitsNoXml(c))
        return QStringLiteral("_x%1_")
            .arg(c.unicode(), 4, 16, QLatin1Char('0'))
            .toUpper()
            .replace(u'X', u'x');
    if (c == u'_' && looksEscaped(text, at))
        return QStringLiteral("_x005F_");
    const bool high = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (high)
        return text.mid(at, 2);
    return c.isSurrogate() ? QString(QChar::ReplacementCharacter) : QString(c);
}

bool isPlain(const QString &text)
{
    return text.size() <= kCellCharacters && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c >= u' ' && c != u'_' && !c.isSurrogate() && c < QChar(0xFFFE);
           });
}

} // namespace

QString textOfXlsx(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!looksEscaped(text, at)) {
            plain += text.at(at);
            continue;
        }
        plain += QChar(text.mid(at + 2, 4).toUShort(nullptr, 16));
        at += 6;
    }
    return plain;
}

XlsxText xlsxText(const QString &text)
{
    if (isPlain(text))
        return {text.toUtf8(), false};
    QString out;
    qsizetype fitting = 0; // where to cut, should the rest not fit
    for (qsizetype at = 0; at < text.size();) {
        const QString piece = escaped(text, at);
        if (out.size() < kCellCharacters)
            fitting = out.size();
        if (out.size() + piece.size() > kCellCharacters)
            return {out.left(fitting).toUtf8() + "\u2026", true};
        out += piece;
        at += piece.size() == 2 ? 2 : 1;
    }
    return {out.toUtf8(), false};
}

} // namespace Vestibule
