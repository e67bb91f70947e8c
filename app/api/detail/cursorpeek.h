// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule::Detail {

/// The cursor of the page behind this one, from the last fields of a list's answer, which come
/// after its rows: a few bytes are read in place of all. Empty where these fields do not say that
/// there is more and where, or not plainly. What decodes the answer may know better: of a field
/// that comes twice, this is the other one.
[[nodiscard]] QString peekedCursor(const QByteArray &body);

} // namespace Vestibule::Detail
