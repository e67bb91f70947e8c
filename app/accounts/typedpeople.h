// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// The people that somebody had typed when the desktop ended the program, kept for the next start
/// in a file that its owner alone can read.
class TypedPeople
{
public:
    TypedPeople(); ///< beside the journals
    explicit TypedPeople(const QString &path)
        : m_path(path)
    { }

    void keep(const QString &text) const; ///< nothing is kept of blank text
    [[nodiscard]] QString text() const; ///< empty where nothing is kept
    void forget() const;

private:
    QString m_path;
};

} // namespace Vestibule
