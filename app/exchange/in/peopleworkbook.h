// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

namespace Vestibule {

/// Whether the bytes are a zip file, as .xlsx and .ods are.
[[nodiscard]] bool isZip(const QByteArray &bytes);

/// The rows of an Excel workbook: of its first visible sheet, or of the one with that name. Numbers
/// are as the file has them; a formula is what it came to. What is packed small and unpacks large
/// is refused: by size, rows, shared texts and time.
[[nodiscard]] tl::expected<PeopleTable, PeopleProblem> readWorkbook(const QByteArray &bytes,
                                                                    const QString &sheet);

} // namespace Vestibule
