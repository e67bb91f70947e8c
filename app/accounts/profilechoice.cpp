// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profilechoice.h"

#include "accounts/profiletext.h"
#include "domain/baseurl.h"

#include <algorithm>

namespace Vestibule {

namespace {

ProfileChoice noChoice(const QString &problem, bool isUnread = false)
{
    ProfileChoice choice;
    choice.problem = problem;
    choice.isUnread = isUnread;
    return choice;
}

ProfileChoice namedChoice(const ProfilesResult<QList<Profile>> &profiles,
                          const Environment &environment, const QString &name)
{
    if (!profiles)
        return noChoice(profilesErrorText(profiles.error()), true);
    const std::optional<Profile> profile = profileNamed(*profiles, name);
    return profile ? choiceOf(*profile, environment) : noChoice(noSuchProfileText(*profiles, name));
}

ProfileChoice firstChoice(const ProfilesResult<QList<Profile>> &profiles,
                          const Environment &environment)
{
    ProfileChoice choice;
    choice.profile = firstProfile(profiles);
    if (!profiles) {
        choice.notice = profilesErrorText(profiles.error()) + u' '
            + ProfileText::tr("Whether anything may be changed is not known, so nothing is.");
    } else if (!choice.profile) {
        return noChoice(ProfileText::tr("Name a profile, by --profile or VESTIBULE_PROFILE. "
                                        "There are: %1.")
                            .arg(profileNames(*profiles)));
    }
    choice.credentials = choice.profile->credentials();
    if (environment.baseUrl)
        choice.credentials.baseUrl = *environment.baseUrl;
    if (environment.organizationId)
        choice.credentials.organizationId = *environment.organizationId;
    choice.credentials.ofProfile = !environment.baseUrl && !environment.organizationId;
    return choice;
}

} // namespace

ProfileChoice chooseProfile(const Profiles &profiles, const Environment &environment,
                            const QString &named)
{
    const QString name = named.isEmpty() ? environment.profile.value_or(QString()) : named;
    if (!name.isEmpty())
        return namedChoice(profiles.read(), environment, name);
    if (!environment.adminKey)
        return firstChoice(profiles.read(), environment);
    ProfileChoice choice;
    choice.credentials = environment.credentials();
    return choice;
}

ProfileChoice choiceOf(const Profile &profile, const Environment &environment)
{
    const QString origin = originOf(profile.baseUrl);
    const bool keeps =
        std::any_of(profile.keys.cbegin(), profile.keys.cend(), [&origin](const KeptKey &key) {
            return key.use != KeyUse::Proxy && key.origin == origin;
        });
    ProfileChoice choice;
    if (keeps && environment.adminKey)
        choice.problem = twoKeysText(profile.name);
    choice.profile = profile;
    choice.isNamed = true;
    choice.credentials = profile.credentials();
    return choice;
}

QString profileNames(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names << ProfileText::tr("“%1”", "the name of a profile").arg(profile.name);
    return names.join(QStringLiteral(", "));
}

QString noSuchProfileText(const QList<Profile> &profiles, const QString &name)
{
    return ProfileText::tr("There is no profile “%1”. There are: %2.")
        .arg(name, profileNames(profiles));
}

QString twoKeysText(const QString &name)
{
    return ProfileText::tr("OPENAI_ADMIN_KEY holds a key, and the profile “%1” keeps one: take one "
                           "of them away.")
        .arg(name);
}

QString sameOrganizationText(const QList<Profile> &profiles, const Profile &profile)
{
    const QList<Profile> others = ofSameOrganization(profiles, profile);
    return others.isEmpty() ? QString()
                            : ProfileText::tr("The organization is that of %1 as well; they share "
                                              "one journal.")
                                  .arg(profileNames(others));
}

} // namespace Vestibule
