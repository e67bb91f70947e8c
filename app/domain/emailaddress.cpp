// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"

#include "domain/text/visibletext.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringView>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

constexpr int kMaxAddress = 254;
constexpr int kMaxLocalPart = 64;
constexpr int kMaxLabel = 63;

bool isGoodLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > kMaxLabel)
        return false;
    if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')))
        return false;
    return std::all_of(label.cbegin(), label.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('-');
    });
}

bool isGoodDomain(QStringView domain)
{
    int labels = 0;
    for (qsizetype from = 0; from <= domain.size(); ++labels) {
        const qsizetype dot = domain.indexOf(QLatin1Char('.'), from);
        const qsizetype end = dot < 0 ? domain.size() : dot;
        if (!isGoodLabel(domain.mid(from, end - from)))
            return false;
        from = end + 1;
    }
    return labels >= 2;
}

bool isBadInLocalPart(QChar c)
{
    if (c.unicode() >= 0x7F)
        return c.category() == QChar::Other_Control;
    return c.unicode() < 0x20 || (!c.isLetterOrNumber() && QStringView(u"<>()[],;:\\").contains(c));
}

bool isQuoted(QStringView localPart)
{
    return localPart.size() > 2 && localPart.startsWith(QLatin1Char('"'))
        && localPart.endsWith(QLatin1Char('"'));
}

EmailProblem checkLocalPart(QStringView localPart)
{
    if (localPart.isEmpty())
        return EmailProblem::NoLocalPart;
    if (localPart.size() > kMaxLocalPart)
        return EmailProblem::TooLong;
    if (isQuoted(localPart))
        return EmailProblem::None;
    const bool badDots = localPart.startsWith(QLatin1Char('.'))
        || localPart.endsWith(QLatin1Char('.')) || localPart.contains(QLatin1String(".."));
    // "{ann,ben}@example.com" that was cut at its comma
    const bool half = localPart.count(QLatin1Char('{')) != localPart.count(QLatin1Char('}'));
    const bool bad = badDots || half || localPart.contains(QLatin1Char('"'))
        || std::any_of(localPart.cbegin(), localPart.cend(), isBadInLocalPart);
    return bad ? EmailProblem::BadCharacter : EmailProblem::None;
}

/// What shows as nothing, though Unicode calls some of it letters.
bool isUnseen(char32_t c)
{
    const bool selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
    const bool noCharacter = (c & 0xFFFE) == 0xFFFE;
    return isShapeless(c) || selector || noCharacter || QChar::category(c) == QChar::Other_Format;
}

bool isTypographic(char32_t c)
{
    const bool quote =
        (c >= 0x2018 && c <= 0x201F) || c == 0x2032 || c == 0x2033 || c == 0x00B4 || c == 0x02BC;
    const bool dash =
        (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
    return quote || dash;
}

struct CharacterName
{
    char32_t character;
    const char *name;
};

// The names of Unicode, which are English everywhere.
constexpr std::array<CharacterName, 27> kNames{{
    {0x00AD, "soft hyphen"},
    {0x00B4, "acute accent"},
    {0x034F, "combining grapheme joiner"},
    {0x115F, "Hangul choseong filler"},
    {0x1160, "Hangul jungseong filler"},
    {0x200B, "zero width space"},
    {0x200C, "zero width non-joiner"},
    {0x200D, "zero width joiner"},
    {0x200E, "left-to-right mark"},
    {0x200F, "right-to-left mark"},
    {0x2010, "hyphen"},
    {0x2011, "non-breaking hyphen"},
    {0x2013, "en dash"},
    {0x2014, "em dash"},
    {0x2018, "left single quotation mark"},
    {0x2019, "right single quotation mark"},
    {0x201C, "left double quotation mark"},
    {0x201D, "right double quotation mark"},
    {0x201E, "double low quotation mark"},
    {0x202E, "right-to-left override"},
    {0x2060, "word joiner"},
    {0x2212, "minus sign"},
    {0x2800, "Braille blank"},
    {0x3164, "Hangul filler"},
    {0xFE0F, "variation selector-16"},
    {0xFEFF, "byte order mark"},
    {0xFFA0, "half-width Hangul filler"},
}};

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString lettersOfDomain(const QString &domain)
{
    if (isAscii(domain) && !domain.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        return domain;
    const QByteArray ace = QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist);
    const QString letters = QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist);
    return ace.isEmpty() || letters.isEmpty() ? domain : letters;
}

/// Scripts that are written beside Latin letters in one word.
bool isBesideLatin(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul
        || script == QChar::Script_Bopomofo;
}

bool mixesInWord(QStringView word)
{
    QSet<int> scripts;
    const QList<uint> characters = word.toUcs4();
    for (const uint c : characters) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited
            && !isBesideLatin(script))
            scripts.insert(script);
    }
    return scripts.size() > 1;
}

/// What is seen at a glance: letters and pairs that look the same become one.
QString seenAs(const QString &domain)
{
    static const QHash<QChar, QChar> same = [] {
        QHash<QChar, QChar> letters;
        const QString strange = QStringLiteral("аеорсухіјѕԁһӏмтвкнαοερυνικτ01l|");
        const QString latin = QStringLiteral("aeopcyxijsdhlmtbkhaoepyviktoiii");
        for (qsizetype i = 0; i < strange.size() && i < latin.size(); ++i)
            letters.insert(strange.at(i), latin.at(i));
        return letters;
    }();
    QString seen = domain;
    seen.replace(QLatin1String("rn"), QLatin1String("m"))
        .replace(QLatin1String("vv"), QLatin1String("w"));
    for (QChar &c : seen)
        c = same.value(c, c);
    return seen;
}

/// One letter more, less, other, or two swapped.
bool isOneSlipAway(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && shorter.at(at) == longer.at(at))
        ++at;
    if (longer.size() > shorter.size())
        return QStringView(longer).mid(at + 1) == QStringView(shorter).mid(at);
    const bool replaced = QStringView(longer).mid(at + 1) == QStringView(shorter).mid(at + 1);
    const bool swapped = at + 1 < longer.size() && longer.at(at) == shorter.at(at + 1)
        && longer.at(at + 1) == shorter.at(at)
        && QStringView(longer).mid(at + 2) == QStringView(shorter).mid(at + 2);
    return replaced || swapped;
}

} // namespace

EmailProblem checkEmail(const QString &address)
{
    if (address.isEmpty())
        return EmailProblem::Empty;
    if (std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace(); }))
        return EmailProblem::HasBlank;
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return EmailProblem::NoAt;
    if (!isAscii(address)) {
        const QList<uint> characters = address.toUcs4();
        if (std::any_of(characters.cbegin(), characters.cend(), isUnseen))
            return EmailProblem::Unseen;
        if (std::any_of(characters.cbegin(), characters.cend(), isTypographic))
            return EmailProblem::Typographic;
    }
    const QStringView localPart = QStringView(address).left(at);
    if (localPart.contains(QLatin1Char('@')) && !isQuoted(localPart))
        return EmailProblem::SeveralAts;
    if (const EmailProblem problem = checkLocalPart(localPart); problem != EmailProblem::None)
        return problem;
    if (!isGoodDomain(QStringView(address).mid(at + 1)))
        return EmailProblem::BadDomain;
    if (localPart.endsWith(QLatin1String("#EXT#"), Qt::CaseInsensitive))
        return EmailProblem::GuestName;
    return address.size() > kMaxAddress ? EmailProblem::TooLong : EmailProblem::None;
}

QString foldedEmail(const QString &address)
{
    const QString plain = plainEmail(address);
    const qsizetype at = plain.lastIndexOf(QLatin1Char('@'));
    if (at < 0 || (isAscii(plain) && !plain.contains(QLatin1String("--"))))
        return plain.toCaseFolded();
    const QString domain = plain.mid(at + 1);
    const QString letters = lettersOfDomain(domain);
    return letters == domain ? plain.toCaseFolded() : (plain.left(at + 1) + letters).toCaseFolded();
}

QStringList emailSpellings(const QString &address)
{
    const QString plain = plainEmail(address).toLower(); // folding would change an ß
    QStringList spellings{plain};
    const qsizetype at = plain.lastIndexOf(QLatin1Char('@'));
    const QString domain = plain.mid(at + 1);
    if (at < 0 || (isAscii(domain) && !domain.contains(QLatin1String("xn--"))))
        return spellings;
    const QString letters = lettersOfDomain(domain);
    const QString labels = QString::fromLatin1(QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist));
    for (const QString &other : {letters, labels}) {
        if (const QString spelling = plain.left(at + 1) + other;
            !other.isEmpty() && !spellings.contains(spelling))
            spellings.append(spelling);
    }
    return spellings;
}

QString addressOfGuest(const QString &address)
{
    const qsizetype mark = address.indexOf(QLatin1String("#EXT#@"), 0, Qt::CaseInsensitive);
    const qsizetype at = mark < 0 ? -1 : address.lastIndexOf(QLatin1Char('_'), mark);
    return at < 1 ? QString()
                  : address.left(at) + QLatin1Char('@') + address.mid(at + 1, mark - at - 1);
}

QString foldedDomain(const QString &domain)
{
    return lettersOfDomain(plainEmail(domain)).toCaseFolded();
}

QString foldedPiece(const QString &text)
{
    const QString composed = isAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
    if (!text.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        return composed.toCaseFolded();
    const qsizetype at = composed.lastIndexOf(QLatin1Char('@'));
    return (composed.left(at + 1) + lettersOfDomain(composed.mid(at + 1))).toCaseFolded();
}

QString namedCharacter(const QString &address)
{
    const QList<uint> characters = address.toUcs4();
    const auto strange = std::find_if(characters.cbegin(), characters.cend(),
                                      [](uint c) { return isUnseen(c) || isTypographic(c); });
    if (strange == characters.cend())
        return {};
    const QString number = QStringLiteral("U+%1").arg(*strange, 4, 16, QLatin1Char('0')).toUpper();
    for (const CharacterName &known : kNames) {
        if (known.character == *strange)
            return QStringLiteral("%1, %2").arg(QLatin1String(known.name), number);
    }
    return number;
}

QString plainEmail(const QString &address)
{
    const QString trimmed = address.trimmed();
    return isAscii(trimmed) ? trimmed : trimmed.normalized(QString::NormalizationForm_C);
}

bool mixesScripts(const QString &address)
{
    if (isAscii(address))
        return false;
    const auto words = QStringView(address).split(QLatin1Char('.'));
    return std::any_of(words.cbegin(), words.cend(), [](QStringView word) {
        const auto parts = word.split(QLatin1Char('@'));
        return std::any_of(parts.cbegin(), parts.cend(), mixesInWord);
    });
}

bool looksAlike(const QString &domain, const QString &other)
{
    constexpr qsizetype kShortest = 6; // below, domains are alike by chance
    if (domain == other)
        return false;
    const QString seen = seenAs(domain);
    const QString otherSeen = seenAs(other);
    return seen == otherSeen
        || (qMin(seen.size(), otherSeen.size()) >= kShortest && isOneSlipAway(seen, otherSeen));
}

} // namespace Vestibule
