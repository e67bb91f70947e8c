// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guard/owndomains.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kLeastMembers = 2;
constexpr int kLeastTenths = 1; // of all members

constexpr QLatin1String kOpenToAnybody[] = {
    QLatin1String("gmail.com"),     QLatin1String("googlemail.com"),
    QLatin1String("outlook.com"),   QLatin1String("hotmail.com"),
    QLatin1String("live.com"),      QLatin1String("msn.com"),
    QLatin1String("yahoo.com"),     QLatin1String("icloud.com"),
    QLatin1String("me.com"),        QLatin1String("mac.com"),
    QLatin1String("aol.com"),       QLatin1String("gmx.de"),
    QLatin1String("gmx.net"),       QLatin1String("gmx.com"),
    QLatin1String("web.de"),        QLatin1String("t-online.de"),
    QLatin1String("proton.me"),     QLatin1String("protonmail.com"),
    QLatin1String("mail.com"),      QLatin1String("zoho.com"),
    QLatin1String("yandex.ru"),     QLatin1String("yandex.com"),
    QLatin1String("mail.ru"),       QLatin1String("qq.com"),
    QLatin1String("163.com"),       QLatin1String("126.com"),
    QLatin1String("naver.com"),     QLatin1String("orange.fr"),
    QLatin1String("free.fr"),       QLatin1String("libero.it"),
    QLatin1String("hotmail.co.uk"), QLatin1String("yahoo.co.uk"),
    QLatin1String("yahoo.co.jp"),   QLatin1String("fastmail.com"),
    QLatin1String("hey.com"),       QLatin1String("duck.com"),
};

bool isOpenToAnybody(const QString &domain)
{
    return std::any_of(std::begin(kOpenToAnybody), std::end(kOpenToAnybody),
                       [&domain](QLatin1String known) { return domain == known; });
}

QString compared(const QString &domain)
{
    const QString folded = domain.trimmed().toCaseFolded();
    const bool ascii =
        std::all_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        return folded;
    const QString ace = QString::fromLatin1(QUrl::toAce(folded));
    return ace.isEmpty() ? folded : ace;
}

/// The widest domain around `domain` that members have as well; itself where there is none.
QString widest(const QString &domain, const QHash<QString, int> &counts)
{
    QString found = domain;
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1)) {
        const QString around = domain.mid(dot + 1);
        if (counts.contains(around))
            found = around;
    }
    return found;
}

} // namespace

QString emailDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : compared(address.mid(at + 1));
}

bool OwnDomains::contains(const QString &domain) const
{
    return std::any_of(domains.cbegin(), domains.cend(), [&domain](const QString &own) {
        return domain.endsWith(own)
            && (domain.size() == own.size() || domain.at(domain.size() - own.size() - 1) == u'.');
    });
}

OwnDomains OwnDomains::given(const QStringList &domains)
{
    OwnDomains own;
    for (const QString &word : domains) {
        QString domain = word.trimmed();
        for (const auto prefix : {QLatin1String("@"), QLatin1String("*."), QLatin1String(".")}) {
            if (domain.startsWith(prefix))
                domain.remove(0, prefix.size());
        }
        domain = compared(domain);
        if (!domain.isEmpty() && !own.domains.contains(domain))
            own.domains.append(domain);
    }
    return own;
}

OwnDomains OwnDomains::of(const QSet<QString> &memberEmails)
{
    QHash<QString, int> counts;
    for (const QString &email : memberEmails) {
        const QString domain = emailDomain(email);
        if (!domain.isEmpty())
            ++counts[domain];
    }
    QHash<QString, int> shares;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        shares[widest(it.key(), counts)] += it.value();
    OwnDomains own;
    own.found = true;
    const qsizetype members = memberEmails.size();
    for (auto it = shares.cbegin(); it != shares.cend(); ++it) {
        const bool clear = it.value() >= kLeastMembers && it.value() * 10 >= members * kLeastTenths;
        if (clear && !isOpenToAnybody(it.key()))
            own.domains.append(it.key());
    }
    std::sort(own.domains.begin(), own.domains.end(), [&](const QString &a, const QString &b) {
        return std::pair(-shares.value(a), a) < std::pair(-shares.value(b), b);
    });
    return own;
}

} // namespace Vestibule
