// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "accounts/profiles.h"

#include <optional>

namespace Vestibule {

/// Which profile is worked with, and what the environment has to say beside it.
struct ProfileChoice
{
    /// None: the environment's key is meant, and nothing that is stored.
    std::optional<Profile> profile;
    bool isNamed = false; ///< by a person or VESTIBULE_PROFILE, which beats the environment
    Credentials credentials; ///< that lack a key, unless it is the environment's
    QString notice; ///< what has to be told all the same; empty: nothing

    QString problem; ///< why there is none; empty: there is
    bool isUnread = false; ///< the problem is the file of profiles, and not what was asked for
};

/// `named`: what --profile says; empty: it was not given, and VESTIBULE_PROFILE counts. Where
/// neither names one, it is the environment's key, or the first profile with what the environment
/// says of address and organization. A file of profiles that cannot be read makes that one
/// read-only, since nobody knows whether it was.
[[nodiscard]] ProfileChoice chooseProfile(const Profiles &profiles, const Environment &environment,
                                          const QString &named);
/// The same where this profile is named.
[[nodiscard]] ProfileChoice choiceOf(const Profile &profile, const Environment &environment);

/// “A”, “B”
[[nodiscard]] QString profileNames(const QList<Profile> &profiles);
/// "There is no profile “C”. There are: “A”, “B”."
[[nodiscard]] QString noSuchProfileText(const QList<Profile> &profiles, const QString &name);
/// OPENAI_ADMIN_KEY and that profile both have one.
[[nodiscard]] QString twoKeysText(const QString &name);
/// "The organization is that of “A” as well; they share one journal." Empty where there is none.
[[nodiscard]] QString sameOrganizationText(const QList<Profile> &profiles, const Profile &profile);

} // namespace Vestibule
