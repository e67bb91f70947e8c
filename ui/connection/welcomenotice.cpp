// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/welcomenotice.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

struct NoticeWording
{
    Q_DECLARE_TR_FUNCTIONS(WelcomeNotice)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty()
        ? sentence
        : NoticeWording::tr("%1 (%2)", "a sentence, and the keychain's own words")
              .arg(sentence, detail);
}

} // namespace

WelcomeNoticeText welcomeNoticeText(WelcomeNotice notice, const QString &detail)
{
    using Tone = BannerTone;
    switch (notice) {
    case WelcomeNotice::WaitingForKeychain:
        return {Tone::Information,
                NoticeWording::tr("Waiting for the keychain…"),
                NoticeWording::tr("It may be asking for its password. You can also enter a key "
                                  "below and use it for this session only."),
                {}};
    case WelcomeNotice::MaybeLocked:
        return {Tone::Warning, NoticeWording::tr("The stored key cannot be found."),
                NoticeWording::tr("The keychain may be locked. Unlock it and try again."),
                NoticeWording::tr("Try Again")};
    case WelcomeNotice::NotForThisAddress:
        return {Tone::Information,
                NoticeWording::tr("The keychain shows no key for %1.", "address").arg(detail),
                NoticeWording::tr("A key saved for another address is not sent there. Enter one "
                                  "for this address, or start without OPENAI_BASE_URL."),
                NoticeWording::tr("Try Again")};
    case WelcomeNotice::NotForNewAddress:
        return {Tone::Information,
                NoticeWording::tr("The keychain shows no key for %1.", "address").arg(detail),
                NoticeWording::tr("A key saved for another address is not sent there. Enter one "
                                  "for this address."),
                NoticeWording::tr("Try Again")};
    case WelcomeNotice::NoProfile:
    case WelcomeNotice::UnusableAddress:
        return {Tone::Error, detail, {}, {}};
    case WelcomeNotice::NoKeychain: // what the bus says of it helps nobody
        return {Tone::Warning, NoticeWording::tr("No keychain is available on this system."),
                NoticeWording::tr("You can use a key for this session only."),
                NoticeWording::tr("Try Again")};
    case WelcomeNotice::Denied:
        return {Tone::Warning,
                withDetail(NoticeWording::tr("The keychain refused access to the key."), detail),
                NoticeWording::tr(
                    "Allow the access and try again, or use a key for this session only."),
                NoticeWording::tr("Try Again")};
    case WelcomeNotice::TryingKey:
        return {Tone::Information, NoticeWording::tr("Testing the key…"),
                NoticeWording::tr("The API has not responded yet."), NoticeWording::tr("Cancel")};
    case WelcomeNotice::KeyNotTried:
        return {Tone::Warning,
                NoticeWording::tr("The key was not saved, since it could not be tested."), detail,
                NoticeWording::tr("Use for This Session")};
    case WelcomeNotice::NotNoted:
        return {Tone::Warning, NoticeWording::tr("The key was not saved."), detail,
                NoticeWording::tr("Use for This Session")};
    case WelcomeNotice::SaveFailed:
        return {Tone::Warning,
                withDetail(NoticeWording::tr("The keychain did not save the key."), detail),
                NoticeWording::tr("You can use it for this session only."),
                NoticeWording::tr("Use for This Session")};
    case WelcomeNotice::SaveNotSeen:
        return {
            Tone::Warning,
            NoticeWording::tr("The keychain accepted the key, but does not show it afterwards."),
            NoticeWording::tr("It may be locked. You can use the key for this session only."),
            NoticeWording::tr("Use for This Session")};
    case WelcomeNotice::DemoFailed:
        return {Tone::Error,
                withDetail(NoticeWording::tr("The demo organization did not start."), detail),
                {},
                {}};
    case WelcomeNotice::None:
        break;
    }
    return {};
}

} // namespace Vestibule
