// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"

#include <QList>
#include <QStringView>

#include <algorithm>

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
    const auto labels = domain.split(QLatin1Char('.'));
    return labels.size() >= 2 && std::all_of(labels.cbegin(), labels.cend(), isGoodLabel);
}

bool isBadInLocalPart(QChar c)
{
    return c.category() == QChar::Other_Control || QStringView(u"<>()[],;:\\").contains(c);
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
    const bool bad = badDots || localPart.contains(QLatin1Char('"'))
        || std::any_of(localPart.cbegin(), localPart.cend(), isBadInLocalPart);
    return bad ? EmailProblem::BadCharacter : EmailProblem::None;
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
    const QStringView localPart = QStringView(address).left(at);
    if (localPart.contains(QLatin1Char('@')) && !isQuoted(localPart))
        return EmailProblem::SeveralAts;
    if (const EmailProblem problem = checkLocalPart(localPart); problem != EmailProblem::None)
        return problem;
    if (!isGoodDomain(QStringView(address).mid(at + 1)))
        return EmailProblem::BadDomain;
    return address.size() > kMaxAddress ? EmailProblem::TooLong : EmailProblem::None;
}

QString foldedEmail(const QString &address)
{
    return address.trimmed().toCaseFolded();
}

} // namespace Vestibule
