// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSaveFile;

namespace Vestibule {

/// Puts the file in the old one's place if all that was written is in it; false otherwise, and the
/// old one stays whole. To be used instead of QSaveFile::commit(), which in Qt 6.4 overlooks a last
/// flush that fails half way (a full disk) and puts the part in the old file's place.
[[nodiscard]] bool commitWhole(QSaveFile &file);

} // namespace Vestibule
