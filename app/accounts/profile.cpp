// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profile.h"

#include "accounts/profiletext.h"
#include "domain/adminkey.h"
#include "domain/networkroute.h"
#include "domain/text/visibletext.h"

#include <QStringList>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qsizetype kLongestName = 80; // letters

bool breaksALine(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isUnseen(char32_t c)
{
    return isShapeless(c) || QChar::category(c) == QChar::Other_Format;
}

} // namespace

QString keyUseWord(KeyUse use)
{
    switch (use) {
    case KeyUse::Read:
        return QStringLiteral("read");
    case KeyUse::Write:
        return QStringLiteral("write");
    case KeyUse::Proxy:
        return QStringLiteral("proxy");
    case KeyUse::All:
        break;
    }
    return QStringLiteral("all");
}

QString keySlot(const Profile &profile, const KeptKey &key)
{
    if (profile.isFirst() && key.use == KeyUse::All)
        return key.origin;
    return QStringList{key.origin, profile.id, keyUseWord(key.use)}.join(u' ');
}

std::optional<KeptKey> proxyLogin(const Profile &profile)
{
    const ProxySetting setting = readProxySetting(profile.proxy);
    if (setting.choice != ProxySetting::Choice::Own || !setting.fault.isEmpty()
        || profile.proxyUser.isEmpty())
        return std::nullopt;
    return KeptKey{KeyUse::Proxy, setting.address.origin()};
}

void setProxy(Profile &profile, const QString &proxy)
{
    const std::optional<KeptKey> before = proxyLogin(profile);
    profile.proxy = proxy;
    if (before && proxyLogin(profile) != before)
        profile.proxyUser.clear();
}

QString badProxyPassword(const QString &password)
{
    return std::any_of(password.cbegin(), password.cend(), [](QChar c) { return c < u' '; })
        ? ProfileText::tr("The password holds a line break or another control character.")
        : QString();
}

QString comparedProfileName(const QString &name)
{
    constexpr auto kForm = QString::NormalizationForm_KC;
    // Big letters first: folding alone leaves an ß that stands for two.
    const QString folded = name.simplified().normalized(kForm).toUpper().toCaseFolded();
    return folded.normalized(kForm);
}

QString badProfileName(const QString &name)
{
    const auto letters = name.trimmed().toUcs4();
    if (letters.isEmpty())
        return ProfileText::tr("A profile needs a name.");
    if (letters.size() > kLongestName)
        return ProfileText::tr("The name of a profile has at most %1 characters.")
            .arg(kLongestName);
    const auto any = [&letters](bool (*is)(char32_t)) {
        return std::any_of(letters.cbegin(), letters.cend(), [is](uint c) { return is(c); });
    };
    // What joins letters of some scripts, or an emoji, is seen by what it does there.
    if (!name.isValidUtf16() || any(breaksALine) || (any(isUnseen) && visibleText(name) != name))
        return ProfileText::tr("The name of a profile holds nothing that cannot be seen.");
    return {};
}

bool isOrganizationId(const QString &id)
{
    return !hasQuotes(id) && std::all_of(id.cbegin(), id.cend(), [](QChar letter) {
        return letter > u' ' && letter <= u'~';
    });
}

} // namespace Vestibule
