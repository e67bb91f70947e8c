// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/picturesheet.h"

class QPaintDevice;

namespace Vestibule {

/// Paints a sheet on a device of 96 pixels an inch. False where the device refuses.
[[nodiscard]] bool paintSheet(QPaintDevice *device, const PictureSheet &sheet);

} // namespace Vestibule
