// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// Keeps those of Qt's logs off, whatever the environment asks for, that repeat what stands in a
/// window or what is typed: addresses of people, and a key. Nor does Qt tell that it has another
/// locale than the environment names, where the system does not have that one.
void quietLogs();

} // namespace Vestibule
