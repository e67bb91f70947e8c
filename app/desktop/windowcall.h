// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Vestibule {

/// What a start of the program hands over to the window that is open already.
struct WindowCall
{
    enum class Deed {
        Raise, ///< bring it to the front, and no more; so does each of the others
        Invite, ///< open the dialog that invites people, with `file` where there is one
        Review, ///< show the review
    };
    /// Of what bytes() gives; more is never read.
    static constexpr qsizetype kMostBytes = 16'384;

    Deed deed = Deed::Raise;
    QString file; ///< absolute path of a list of people; empty: none
    QString token; ///< the desktop's word that the window may come to the front; may be empty

    /// The word for a deed, and what it means; none where it is no such word.
    [[nodiscard]] static QString word(Deed deed);
    [[nodiscard]] static std::optional<Deed> deedOf(const QString &word);

    [[nodiscard]] QByteArray bytes() const; ///< one line, with its end
    /// What bytes() gave; none where it cannot be that.
    [[nodiscard]] static std::optional<WindowCall> of(const QByteArray &line);

    friend bool operator==(const WindowCall &, const WindowCall &) = default;
};

/// The path of the socket at which the window of a profile is called, and of the lock beside it
/// with ".lock" behind it: in the folder of the user's session, which nobody else can enter. By
/// what tells the profile from all others; nothing of it can be read there. Empty where there is no
/// such folder.
[[nodiscard]] QString windowDoorPath(const QString &identity);

} // namespace Vestibule

Q_DECLARE_METATYPE(Vestibule::WindowCall)
