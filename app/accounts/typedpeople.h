// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"

#include <QString>
#include <QStringList>

namespace Vestibule {

/// The people that somebody was about to invite when the desktop ended the program, kept for the
/// next start in a file that its owner alone can read.
class TypedPeople
{
public:
    struct Entry
    {
        QString text; ///< what was typed or pasted
        QStringList files; ///< absolute paths of the lists that were open
        QString role; ///< of those whose row names none; as the API says it
        /// Of the same; which projects were chosen is not kept.
        ProjectChoice::Kind projects = ProjectChoice::Kind::Default;

        [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && files.isEmpty(); }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    TypedPeople(); ///< beside the journals
    explicit TypedPeople(const QString &path)
        : m_path(path)
    { }

    void keep(const Entry &entry) const; ///< nothing is kept of an empty one
    [[nodiscard]] Entry entry() const; ///< empty where nothing is kept
    void forget() const;

private:
    QString m_path;
};

} // namespace Vestibule
