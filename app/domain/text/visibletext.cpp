// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/visibletext.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// A code point, or half of a pair that stands alone.
struct CodePoint
{
    char32_t value = 0;
    int units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text.at(at + 1)), 2};
    return {c.unicode(), 1};
}

bool isIn(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Joins letters of some scripts and the parts of an emoji, where it is not out of place.
bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D || isIn(c, 0xFE00, 0xFE0F) || isIn(c, 0xE0100, 0xE01EF);
}

/// Letters, marks and blanks that have no shape.
bool isBlank(char32_t c)
{
    return isShapeless(c) || c == 0x1680 || isIn(c, 0x2000, 0x200A) || c == 0x205F
        || isIn(c, 0xFFF0, 0xFFF8);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlank(c) || QChar::isNonCharacter(c);
    }
}

bool isLatinLetter(char32_t c)
{
    return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z');
}

/// A letter that can be taken for a Latin one.
bool isLookAlike(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
    case QChar::Script_Coptic:
    case QChar::Script_Lisu:
        return QChar::isLetter(c);
    default:
        break;
    }
    const auto form = QChar::decompositionTag(c);
    return QChar::isLetterOrNumber(c) && (form == QChar::Font || form == QChar::Wide);
}

/// Whether letters of one word, which begins at `at`, come from several scripts.
bool isMixedWord(QStringView text, qsizetype at)
{
    bool latin = false;
    bool other = false;
    while (at < text.size()) {
        const CodePoint c = codePointAt(text, at);
        if (!QChar::isLetter(c.value) && !QChar::isMark(c.value) && !isHidden(c.value))
            break;
        latin = latin || isLatinLetter(c.value);
        other = other || isLookAlike(c.value);
        at += c.units;
    }
    return latin && other;
}

QString escaped(char32_t c)
{
    switch (c) {
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u{%1}").arg(QString::number(uint(c), 16).toUpper());
    }
}

/// Walks the text; `kept` says which hidden characters stay.
QString made(const QString &text, QStringView kept)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString visible;
    visible.reserve(text.size());
    bool inWord = false;
    bool mixed = false;
    char32_t before = ' ';
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const bool joins = isJoiner(c.value) && before > 0x7F && at + c.units <= text.size();
        const bool letter = QChar::isLetter(c.value);
        if (letter && !inWord)
            mixed = isMixedWord(text, at);
        inWord = letter || QChar::isMark(c.value) || (inWord && isHidden(c.value));
        const bool hides = (isHidden(c.value) || isJoiner(c.value)) && !joins
            && !kept.contains(QChar(char16_t(c.value)));
        if (hides || (inWord && mixed && isLookAlike(c.value)))
            visible += escaped(c.value);
        else
            visible += QStringView(text).sliced(at, c.units);
        before = c.value;
        at += c.units;
    }
    return visible;
}

} // namespace

bool isShapeless(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || isIn(c, 0x180B, 0x180F) || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

QString visibleText(const QString &text)
{
    return made(text, {});
}

QString visibleLines(const QString &text)
{
    return made(text, u"\n");
}

QByteArray visibleOutput(const QByteArray &bytes)
{
    const bool plain = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
    });
    return plain ? bytes : made(QString::fromUtf8(bytes), u"\n\t").toUtf8();
}

QByteArray escapedJson(const QByteArray &json)
{
    const bool ascii =
        std::all_of(json.cbegin(), json.cend(), [](char c) { return c >= 0 && c < 0x7F; });
    if (ascii)
        return json;
    const QString text = QString::fromUtf8(json);
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const QStringView units = QStringView(text).sliced(at, c.units);
        // Below a blank there is only the white space between values.
        if (c.value < ' ' || !(isHidden(c.value) || isJoiner(c.value))) {
            safe += units;
        } else {
            for (const QChar unit : units)
                safe += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
        at += c.units;
    }
    return safe.toUtf8();
}

} // namespace Vestibule
