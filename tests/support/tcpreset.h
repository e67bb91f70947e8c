// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace Vestibule {

/// Ends a connection by a TCP RST in place of a FIN; unsent bytes are dropped.
void resetConnection(QAbstractSocket *socket);

} // namespace Vestibule
