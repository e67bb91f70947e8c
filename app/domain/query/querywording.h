// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Vestibule {

/// What is said of a search, in the language of the person.
class QueryWording
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

} // namespace Vestibule
