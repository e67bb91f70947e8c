// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Vestibule {

/// The domain of an address, as it is compared: case folded, and in its ASCII form where it has
/// letters of other alphabets; empty where there is none.
[[nodiscard]] QString emailDomain(const QString &address);

/// The domains of an organization, for telling its own people from others.
struct OwnDomains
{
    QStringList domains; ///< the largest first where they were found, else as given
    bool found = false; ///< from the members' addresses, not given

    /// Whether `domain` (of emailDomain()) is one of them, or lies below one.
    [[nodiscard]] bool contains(const QString &domain) const;

    /// Those that a person named: "example.com", with or without "@" or "*." before it.
    [[nodiscard]] static OwnDomains given(const QStringList &domains);

    /// Those that hold a clear share of the members: a tenth of them, and two people or more. What
    /// lies below a domain that members have counts there. Providers that give an address to
    /// anybody (gmail.com and its like) are nobody's own. May be none.
    [[nodiscard]] static OwnDomains of(const QSet<QString> &memberEmails);
};

} // namespace Vestibule
