// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// Sees to it that no core dump of this process is written, and that one that is taken all the same
/// holds none of the memory that it worked with: the key stands in many places there. Other
/// programs may still ask the kernel about the process, as the desktop's portals do.
void keepMemoryOutOfDumps();

} // namespace Vestibule
