// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/bannertones.h"

#include <QString>

namespace Vestibule {

/// What the welcome page knows about the key.
enum class WelcomeNotice {
    None,
    WaitingForKeychain, ///< it has not answered for a second
    MaybeLocked, ///< a key was kept, but the keychain shows none
    NotForThisAddress, ///< none is kept for the address in the detail, at most for another
    NotForNewAddress, ///< the same, where the profile's address was changed
    NoProfile, ///< no key can be meant; the detail is the sentence
    UnusableAddress, ///< nothing can be sent there; the detail is the sentence
    NoKeychain, ///< nothing answers where keys are kept
    Denied, ///< the keychain refused
    TryingKey, ///< the API has not answered for a second
    KeyNotTried, ///< nobody could say whether the API takes the key; the detail is the sentence
    NotNoted, ///< the key was not kept, since its profile could not be; the detail is the sentence
    SaveFailed, ///< the key could not be kept
    SaveNotSeen, ///< keeping it was said to have worked, but it is not there
    DemoFailed,
};

/// The same as a person reads it.
struct WelcomeNoticeText
{
    BannerTone tone = BannerTone::Information;
    QString what; ///< empty: nothing is to be shown
    QString advice;
    QString action; ///< on the banner's button; empty: none
};

/// `detail`: the keychain's own words, if any.
[[nodiscard]] WelcomeNoticeText welcomeNoticeText(WelcomeNotice notice, const QString &detail);

} // namespace Vestibule
