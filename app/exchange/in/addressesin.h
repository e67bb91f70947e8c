// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/namedaddress.h"

#include <QList>

namespace Vestibule {

struct FoundAddresses
{
    QList<NamedAddress> addresses;
    bool alone = false; ///< nothing stands beside them but their names and what separates them
};

/// Whether there is an address in the text, with whatever around it.
[[nodiscard]] bool holdsAddress(const QString &text);

/// The addresses of free text, with the names that stand before them: what people write in notes
/// and mails, with bullets, numbers, brackets and marks around. What looks like one and is none
/// comes along where another one is good. Empty where there is no good one.
[[nodiscard]] FoundAddresses addressesIn(const QString &text);

/// A cell that is one address, or addresses separated by whatever separates them, and nothing
/// else; empty where something else stands in it.
[[nodiscard]] QList<NamedAddress> addressesOfCell(const QString &cell);

} // namespace Vestibule
