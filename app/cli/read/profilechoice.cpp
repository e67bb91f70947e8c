// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/profilechoice.h"

#include "cli/line/writtencommand.h"
#include "cli/terminal/commandtext.h"
#include "domain/baseurl.h"

#include <algorithm>

namespace Vestibule {

namespace {

ProfileChoice noChoice(const QString &problem, ExitCode code = ExitCode::Usage)
{
    ProfileChoice choice;
    choice.problem = problem;
    choice.code = code;
    return choice;
}

ProfileChoice namedChoice(const ProfilesResult<QList<Profile>> &profiles,
                          const Environment &environment, const QString &name)
{
    if (!profiles)
        return noChoice(profilesErrorText(profiles.error()), ExitCode::Failed);
    const std::optional<Profile> profile = profileNamed(*profiles, name);
    if (!profile)
        return noChoice(noSuchProfileText(*profiles, name));
    const QString origin = originOf(profile->baseUrl);
    const bool keeps = std::any_of(profile->keys.cbegin(), profile->keys.cend(),
                                   [&origin](const KeptKey &key) { return key.origin == origin; });
    if (keeps && environment.adminKey)
        return noChoice(twoKeysText(profile->name));
    ProfileChoice choice;
    choice.profile = profile;
    choice.isNamed = true;
    choice.credentials = profile->credentials();
    return choice;
}

ProfileChoice firstChoice(const ProfilesResult<QList<Profile>> &profiles,
                          const Environment &environment)
{
    ProfileChoice choice;
    choice.profile = firstProfile(profiles);
    if (!profiles) {
        choice.notice = profilesErrorText(profiles.error()) + u' '
            + CommandText::tr("Whether anything may be changed is not known, so nothing is. See "
                              "vestibule profiles.");
    } else if (!choice.profile) {
        return noChoice(CommandText::tr("Name a profile, by --profile or VESTIBULE_PROFILE. "
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

QString setCommand(const QStringList &options, const QString &name)
{
    QStringList words{QStringLiteral("vestibule"), QStringLiteral("profiles"),
                      QStringLiteral("set")};
    words += options;
    if (name.startsWith(u'-'))
        words += QStringLiteral("--");
    return WrittenCommand::shellWords(words << name);
}

bool isToWrite(const QString &scope)
{
    return scope.endsWith(QLatin1String("write"));
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

QString profileNames(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names << CommandText::tr("“%1”", "the name of a profile").arg(profile.name);
    return names.join(QStringLiteral(", "));
}

QString noSuchProfileText(const QList<Profile> &profiles, const QString &name)
{
    return CommandText::tr("There is no profile “%1”. There are: %2.")
        .arg(name, profileNames(profiles));
}

QString twoKeysText(const QString &name)
{
    return CommandText::tr("OPENAI_ADMIN_KEY holds a key, and the profile “%1” keeps one: take one "
                           "of them away.")
        .arg(name);
}

QString putKeyCommand(const QString &name, KeyUse use)
{
    return setCommand({QStringLiteral("--key-stdin"), QStringLiteral("--key-for"), keyUseWord(use)},
                      name);
}

QString profileAdvice(const ApiError &error, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (error.kind == ApiError::Kind::MissingScope) {
        const bool toWrite =
            std::any_of(error.missingScopes.cbegin(), error.missingScopes.cend(), isToWrite);
        return CommandText::tr("The profile “%1” takes a key for that: %2")
            .arg(name, putKeyCommand(name, toWrite ? KeyUse::Write : KeyUse::Read));
    }
    if (error.kind == ApiError::Kind::WrongOrganization) {
        return CommandText::tr("The organization of the profile “%1” is set by: %2")
            .arg(name, setCommand({QStringLiteral("--organization"), QStringLiteral("ID")}, name));
    }
    return {};
}

} // namespace Vestibule
