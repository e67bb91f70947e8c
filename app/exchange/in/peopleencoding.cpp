// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peopleencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

using Decoded = tl::expected<PeopleText, PeopleProblem>;
using Kind = PeopleProblem::Kind;

// 0x80 to 0x9F; all else is as in Latin-1.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(kWindows1252[c.unicode() - 0x80U]);
    }
    return text;
}

/// Mostly Latin text has a NUL in nearly every other byte; a NUL in plain text is no text at all.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype size = qMin<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; ++i) {
        even += bytes.at(2 * i) == 0;
        odd += bytes.at(2 * i + 1) == 0;
    }
    if (odd * 2 > size && even * 10 < size)
        return QStringDecoder::Utf16LE;
    if (even * 2 > size && odd * 10 < size)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    // Qt's decoder calls neither half a unit at the end nor half a pair an error.
    const bool halfUnit = encoding != QStringDecoder::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || halfUnit || !text.isValidUtf16())
        return std::nullopt;
    return text;
}

QList<int> lostLines(QStringView text)
{
    QList<int> lines;
    if (!text.contains(QChar::ReplacementCharacter))
        return lines;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        line += c == u'\n' || (c == u'\r' && !pair);
        if (c == QChar::ReplacementCharacter && (lines.isEmpty() || lines.constLast() != line))
            lines.append(line);
    }
    return lines;
}

Decoded checked(const std::optional<QString> &text, const QString &encoding)
{
    if (!text)
        return tl::unexpected(PeopleProblem{Kind::NotText, 0, {}});
    const qsizetype nul = text->indexOf(QChar(0));
    if (nul >= 0)
        return tl::unexpected(PeopleProblem{Kind::NotText, lineAt(*text, nul), {}});
    // Each program that appends a file to another one brings a mark along.
    const auto first = std::find_if(text->cbegin(), text->cend(),
                                    [](QChar c) { return c != QChar::ByteOrderMark; });
    return PeopleText{text->mid(first - text->cbegin()), encoding, lostLines(*text)};
}

/// Whether more characters are well-formed UTF-8 than are not, of those that are not ASCII: lists
/// that were put together from two are both.
bool isMostlyUtf8(const QByteArray &bytes, const QString &decoded)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(bytes.cbegin(), bytes.cend(), isAscii))
        return true;
    qsizetype good = 0;
    qsizetype lost = 0;
    for (const QChar c : decoded) {
        lost += c == QChar::ReplacementCharacter;
        good += c.unicode() >= 0x80 && c != QChar::ReplacementCharacter && !c.isLowSurrogate();
    }
    return good > lost;
}

} // namespace

Decoded decodePeople(const QByteArray &bytes)
{
    const QString utf8 = QStringLiteral("UTF-8");
    const QString utf16 = QStringLiteral("UTF-16");
    if (bytes.startsWith("\xFF\xFE"))
        return checked(decoded(bytes.mid(2), QStringDecoder::Utf16LE), utf16);
    if (bytes.startsWith("\xFE\xFF"))
        return checked(decoded(bytes.mid(2), QStringDecoder::Utf16BE), utf16);
    if (const auto encoding = unmarkedUtf16(bytes))
        return checked(decoded(bytes, *encoding), utf16);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QString text = QString::fromUtf8(marked ? bytes.mid(3) : bytes);
    if (marked || isMostlyUtf8(bytes, text))
        return checked(text, utf8);
    return checked(fromWindows1252(bytes), QStringLiteral("Windows-1252"));
}

int lineAt(QStringView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        const QChar c = text.at(i);
        const bool pair = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (c == u'\n' || (c == u'\r' && !pair))
            ++line;
    }
    return line;
}

} // namespace Vestibule
