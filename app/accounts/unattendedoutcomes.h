// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Vestibule {

/// What a timer may do by itself, and the window tells of.
enum class UnattendedWork { Review, Plan };

/// What came of it, without anybody's address.
struct UnattendedOutcome
{
    qint64 at = 0; ///< when it ended: UTC unix seconds, by this computer's clock
    int exitCode = 0; ///< as of the command
    int count = 0; ///< findings of a review, differences of a plan; 0 where it came to none

    friend bool operator==(const UnattendedOutcome &, const UnattendedOutcome &) = default;
};

/// What came of the last command of each kind that ran by itself for a profile: a small file each,
/// beside the folder of the journals. Whatever is wrong with a file means that nothing is known.
/// Everything blocks as long as the disk does and may be called in any thread.
class UnattendedOutcomes
{
public:
    explicit UnattendedOutcomes(const QString &folder = usualFolder());
    [[nodiscard]] static QString usualFolder();
    /// Beside that folder of journals.
    [[nodiscard]] static QString besideJournals(const QString &folder);

    /// `profileId`: see Profile::id.
    [[nodiscard]] std::optional<UnattendedOutcome> outcome(const QString &profileId,
                                                           UnattendedWork work) const;
    /// In the place of the one before; false where that failed.
    [[nodiscard]] bool keep(const QString &profileId, UnattendedWork work,
                            const UnattendedOutcome &outcome) const;
    void forget(const QString &profileId) const;

private:
    [[nodiscard]] QString path(const QString &profileId, UnattendedWork work) const;

    QString m_folder;
};

} // namespace Vestibule
