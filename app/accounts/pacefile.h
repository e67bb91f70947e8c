// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/knownpace.h"
#include "domain/credentials.h"

#include <QList>
#include <QString>

namespace Vestibule {

/// What was learned of the API's pace, from one start of the program to the next: of each origin
/// and organization id that was given, no key, no fingerprint of one. Whatever is wrong with the
/// file means that nothing is known; losing it costs a 429.
class PaceFile
{
public:
    PaceFile(); ///< among what can be made anew
    explicit PaceFile(const QString &path)
        : m_path(path)
    { }

    [[nodiscard]] QList<KnownPace> paces(const Credentials &credentials) const;
    void keep(const Credentials &credentials, const QList<KnownPace> &paces) const;

private:
    QString m_path;
};

} // namespace Vestibule
