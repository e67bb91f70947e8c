// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/picturesheet.h"

class QIODevice;

namespace Vestibule {

/// What a picture is saved as.
enum class PictureFormat { Png, Svg, Pdf };

/// Paints a sheet and writes it to an open device; false where that failed.
[[nodiscard]] bool writeSheet(QIODevice *device, PictureFormat format, const PictureSheet &sheet);

} // namespace Vestibule
