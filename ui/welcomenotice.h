// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/errorbanner.h"
#include "ui/welcomepage.h"

namespace Vestibule {

/// A notice of the welcome page as a person reads it.
struct WelcomeNoticeText
{
    ErrorBanner::Tone tone = ErrorBanner::Tone::Information;
    QString what; ///< empty: nothing is to be shown
    QString advice;
    QString action; ///< on the banner's button; empty: none
};

/// `detail`: the keychain's own words, if any.
[[nodiscard]] WelcomeNoticeText welcomeNoticeText(WelcomePage::Notice notice,
                                                  const QString &detail);

} // namespace Vestibule
