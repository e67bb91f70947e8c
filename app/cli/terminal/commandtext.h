// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Vestibule {

/// What the command line says, in the language of the person.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace Vestibule
