// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// Opens /dev/null in the place of each of stdin, stdout and stderr that is closed. To be called
/// before anything is opened, which would take that place and be taken for the stream.
void openStandardStreams();

/// Where stdin is a terminal, it is at its end from then on: nobody is asked anything.
void leaveTheTerminal();

} // namespace Vestibule
