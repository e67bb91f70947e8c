// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/exportformat.h"

namespace Vestibule {

/// What people call a format: "CSV for spreadsheets".
[[nodiscard]] QString exportFormatName(ExportFormat format);

/// One sentence on what a format is good for.
[[nodiscard]] QString exportFormatNote(ExportFormat format);

/// For a file dialog: "CSV files (*.csv)".
[[nodiscard]] QString exportFileFilter(ExportFormat format);

} // namespace Vestibule
