// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Vestibule {

/// The people that somebody was about to invite when the desktop ended the program, kept for the
/// next start in files that their owner alone can read: one for each window, since several may end
/// at once.
class TypedPeople
{
public:
    struct Entry
    {
        QString whose; ///< the organization, or what is known of it; offered in no other
        QString text; ///< what was typed or pasted
        QStringList files; ///< absolute paths of the lists that were open
        QString role; ///< of those whose row names none; as the API says it
        /// Of the same; which projects were chosen is not kept.
        ProjectChoice::Kind projects = ProjectChoice::Kind::Default;

        [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && files.isEmpty(); }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    TypedPeople(); ///< beside the journals
    explicit TypedPeople(const QString &folder)
        : m_folder(folder)
    { }

    void keep(const Entry &entry) const; ///< beside the others; nothing is kept of an empty one
    /// Those of one organization, by any of its names; the oldest first.
    [[nodiscard]] QList<Entry> entries(const QStringList &whose) const;
    void forget(const Entry &entry) const;

private:
    [[nodiscard]] QStringList paths() const;

    QString m_folder;
};

} // namespace Vestibule
