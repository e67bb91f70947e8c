// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/addressesin.h"

#include "domain/emailaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace Vestibule {

namespace {

bool isGood(const NamedAddress &address)
{
    return checkEmail(address.email) == EmailProblem::None;
}

/// What cannot be seen or was lost stays with its address, which is then refused for it.
bool isOfToken(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
        || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
}

bool isOfLocalPart(QChar c)
{
    return isOfToken(c) || QStringView(u"!#$%'*+-._^`{}~‘’‐‑‒–—−").contains(c);
}

bool isOfDomain(QChar c)
{
    return isOfToken(c) || QStringView(u"-.‐‑‒–—−").contains(c);
}

/// Where the local part that ends before `at` begins; `from` is as far as it may reach.
qsizetype localPartBefore(QStringView text, qsizetype at, qsizetype from)
{
    if (at > from && text.at(at - 1) == u'"') {
        const qsizetype open = text.left(at - 1).lastIndexOf(u'"');
        return open >= from && open < at - 2 ? open : at;
    }
    qsizetype begin = at;
    while (begin > from && isOfLocalPart(text.at(begin - 1)))
        --begin;
    while (begin < at && QStringView(u"!#$%'*-.^`{}~‘’‐‑‒–—−").contains(text.at(begin)))
        ++begin; // bullets and quotes
    return begin;
}

qsizetype domainEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isOfDomain(text.at(end)))
        ++end;
    while (end > at + 1 && !isOfToken(text.at(end - 1)))
        --end;
    return end;
}

/// "Jo Doe" of "2) Cc: Jo Doe <", where the address stands in <> or (), or after a plain name.
QString nameBefore(QStringView before)
{
    const auto isAround = [](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'.' && c != u')';
    };
    QStringView name = trimmedPeople(before);
    name = name.mid(name.lastIndexOf(u':') + 1);
    while (!name.isEmpty()
           && (isAround(name.front()) || name.front().isDigit()
               || QStringView(u".)").contains(name.front())))
        name = name.mid(1);
    while (!name.isEmpty() && isAround(name.back()))
        name.chop(1);
    return name.size() > 100 ? QString() : name.toString();
}

/// "Jo Doe" of "(Jo Doe)", what follows the only address.
QString nameAfter(QStringView after)
{
    const QStringView text = trimmedPeople(after);
    const bool bracketed =
        text.size() > 2 && text.front() == u'(' && text.back() == u')' && !text.contains(u'@');
    return bracketed ? text.mid(1, text.size() - 2).trimmed().toString() : QString();
}

/// "[jo@x.org](mailto:jo@x.org)" and "jo@x.org <jo@x.org>" are one person; a repetition is told.
bool isWrapped(const QList<NamedAddress> &addresses, const NamedAddress &address,
               QStringView between)
{
    const bool opens = std::any_of(between.cbegin(), between.cend(),
                                   [](QChar c) { return QStringView(u"<([").contains(c); });
    return opens && !addresses.isEmpty()
        && foldedEmail(addresses.constLast().email) == foldedEmail(address.email);
}

/// Nearly every cell is an address and nothing else; it is shared then.
bool isBare(const QString &cell)
{
    return !cell.isEmpty() && cell.front().isLetterOrNumber()
        && std::none_of(
            cell.cbegin(), cell.cend(),
            [](QChar c) { return !c.isLetterOrNumber() && QStringView(u"<>\"':").contains(c); })
        && checkEmail(cell) == EmailProblem::None;
}

bool endsInSeparator(QStringView cell)
{
    constexpr QStringView kSeparators = u";,|";
    return !cell.isEmpty()
        && (kSeparators.contains(cell.front()) || kSeparators.contains(cell.back()));
}

/// A mailbox with all its names, of which "SMTP:" in capitals marks the one that it bears.
QString mainAddress(const QString &cell)
{
    static const QRegularExpression names(QStringLiteral(
        "\\A\\s*[A-Za-z0-9]+:[^;,|\\s]+(?:[;,|\\s]+[A-Za-z0-9]+:[^;,|\\s]+)+\\s*\\z"));
    static const QRegularExpression main(QStringLiteral("(?:\\A|[;,|\\s])SMTP:([^;,|\\s]+)"));
    if (!cell.contains(QLatin1String("SMTP:")) || !names.match(cell).hasMatch())
        return {};
    const QString address = main.match(cell).captured(1);
    return cell.count(QLatin1String("SMTP:")) == 1 && checkEmail(address) == EmailProblem::None
        ? address
        : QString();
}

QList<NamedAddress> allGood(const QStringList &parts)
{
    QList<NamedAddress> addresses;
    for (const QString &part : parts) {
        if (trimmedPeople(part).isEmpty())
            continue;
        const NamedAddress address = namedAddress(part);
        if (!isGood(address))
            return {};
        addresses.append(address);
    }
    return addresses;
}

/// The pieces between separators; within quotes nothing separates.
QStringList piecesOf(const QString &text, QStringView separators)
{
    QStringList parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size();
        if (!ends && text.at(at) == u'"')
            quoted = !quoted;
        const bool cuts = !ends && !quoted
            && (separators.contains(text.at(at))
                || (separators.contains(u' ') && text.at(at).isSpace()));
        if (!ends && !cuts)
            continue;
        parts << text.mid(from, at - from);
        from = at + 1;
    }
    return parts;
}

/// Empty where none is good; stops at so many good ones.
QList<NamedAddress> mined(QStringView text, qsizetype most)
{
    QList<NamedAddress> addresses;
    qsizetype good = 0;
    bool lastIsGood = false; // the last one found
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0 && good < most;
         at = text.indexOf(u'@', at + 1)) {
        const qsizetype begin = localPartBefore(text, at, from);
        const qsizetype end = domainEnd(text, at);
        if (begin == at && at == from && !addresses.isEmpty() && end > at + 1) {
            // Two that nothing separates: where the first ends is not for us to say.
            good -= std::exchange(lastIsGood, false);
            addresses.last().email += text.mid(at, end - at);
            from = end;
            at = end - 1;
            continue;
        }
        if (begin == at || end == at + 1)
            continue;
        const NamedAddress address{text.mid(begin, end - begin).toString(),
                                   nameBefore(text.mid(from, begin - from))};
        lastIsGood = isGood(address);
        good += lastIsGood;
        if (!isWrapped(addresses, address, text.mid(from, begin - from)))
            addresses.append(address);
        from = end;
        at = end - 1;
    }
    if (good == 0)
        return {};
    if (addresses.size() == 1 && addresses.constFirst().name.isEmpty())
        addresses.first().name = nameAfter(text.mid(from));
    return addresses;
}

} // namespace

bool holdsAddress(const QString &text)
{
    if (!text.contains(u'@'))
        return false;
    return isGood(namedAddress(text)) || !mined(text, 1).isEmpty();
}

FoundAddresses addressesIn(const QString &text)
{
    if (!text.contains(u'@'))
        return {};
    if (const QList<NamedAddress> alone = addressesOfCell(text); !alone.isEmpty())
        return {alone, mainAddress(text).isEmpty()};
    return {mined(text, std::numeric_limits<qsizetype>::max()), false};
}

QList<NamedAddress> addressesOfCell(const QString &cell)
{
    if (isBare(cell))
        return {{cell, {}}};
    if (const NamedAddress whole = namedAddress(cell); isGood(whole))
        return {whole};
    const bool several = cell.count(u'@') > 1;
    if (!several && !endsInSeparator(cell))
        return {};
    if (const QString main = mainAddress(cell); !main.isEmpty())
        return {{main, {}}};
    QString text = cell;
    text.replace(QLatin1String(":::"), QLatin1String("\n")); // as in contacts of Google
    for (const QStringView separators : {QStringView(u"\n\r;"), QStringView(u"\n\r;|"),
                                         QStringView(u"\n\r;,|"), QStringView(u"\n\r;,| ")}) {
        if (const QList<NamedAddress> all = allGood(piecesOf(text, separators)); !all.isEmpty())
            return all;
    }
    return {};
}

} // namespace Vestibule
