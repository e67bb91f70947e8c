// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Vestibule {

/// What is said of profiles, in the language of the person.
class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

} // namespace Vestibule
