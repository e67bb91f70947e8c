// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profile.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace Vestibule {

/// Why profiles could not be read or changed.
struct ProfilesError
{
    enum class Kind {
        Damaged, ///< the file holds something else; it stays as it is until the first change
        Newer, ///< a later version of the program wrote the file; it is never written
        Unreadable,
        Unwritable,
        Busy, ///< another program writes it, and does not end
        NameTaken,
        BadName,
        Gone, ///< there is no such profile any more
    };

    Kind kind = Kind::Unreadable;
    QString path = {}; ///< of the file
    QString detail = {}; ///< the system's words; for a name, the name or what is wrong with it
};

template <typename T>
using ProfilesResult = tl::expected<T, ProfilesError>;

/// In one sentence or two.
[[nodiscard]] QString profilesErrorText(const ProfilesError &error);
/// That a damaged file was kept at `path`, in one sentence; empty where that is.
[[nodiscard]] QString profilesSetAsideText(const QString &path);

/// The profiles of this user, in a file beside the settings that its owner alone may read. Every
/// change reads the file again and puts the new one in its place as a whole while it is locked, so
/// two programs lose nothing of each other. Blocks, for two seconds at most where another one
/// writes.
class Profiles
{
public:
    Profiles(); ///< the user's own file
    explicit Profiles(const QString &file);
    /// Those that go with these settings.
    [[nodiscard]] static Profiles beside(const QString &settingsFile);

    /// In the order in which they were made. There is always one: the first, with the API's own
    /// address, where there is no file yet. Changes nothing.
    [[nodiscard]] ProfilesResult<QList<Profile>> read() const;

    /// Takes everything but the id, which it gives.
    [[nodiscard]] ProfilesResult<Profile> add(const Profile &wanted);
    using Change = std::function<void(Profile &)>;
    /// The profile as it is then; `change` gets it as it stands in the file.
    [[nodiscard]] ProfilesResult<Profile> change(const QString &id, const Change &change);
    /// Its keys are not touched. In the place of the last one comes the first, as if new.
    [[nodiscard]] ProfilesResult<Profile> remove(const QString &id);

    /// Where a damaged file was kept by a change, which began anew; else empty.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Of the settings, which know of keys that earlier versions kept.
    [[nodiscard]] const QString &settingsFile() const { return m_settingsFile; }

private:
    using Edit = std::function<ProfilesResult<Profile>(QList<Profile> &)>;
    [[nodiscard]] ProfilesResult<Profile> edit(const Edit &edit);
    [[nodiscard]] ProfilesResult<QList<Profile>> readOrBegin();
    [[nodiscard]] std::optional<ProfilesError> write(const QList<Profile> &profiles) const;

    QString m_file;
    QString m_settingsFile;
    QString m_setAside;
};

/// The one with that name, see comparedProfileName().
[[nodiscard]] std::optional<Profile> profileNamed(const QList<Profile> &profiles,
                                                  const QString &name);
[[nodiscard]] std::optional<Profile> profileOf(const QList<Profile> &profiles, const QString &id);
/// None where it was removed. Where they cannot be read, a read-only one: nobody knows whether it
/// was.
[[nodiscard]] std::optional<Profile> firstProfile(const ProfilesResult<QList<Profile>> &profiles);
/// Other profiles that name the same organization.
[[nodiscard]] QList<Profile> ofSameOrganization(const QList<Profile> &profiles,
                                                const Profile &profile);

} // namespace Vestibule
