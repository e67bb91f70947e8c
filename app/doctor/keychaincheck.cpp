// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/keychaincheck.h"

#include "accounts/keychainlock.h"
#include "domain/baseurl.h"

namespace Vestibule {

void KeychainCheck::start()
{
    const QString origin = originOf(patient().credentials.baseUrl);
    if (patient().keys == nullptr || origin.isEmpty()) {
        endUntried(origin.isEmpty() ? tr("there is no address to have a key for.")
                                    : tr("the key comes from elsewhere."));
        return;
    }
    const Profile first{.id = Profile::firstId(), .name = {}};
    m_reading = std::make_unique<ReadProfileKeys>(patient().keys, patient().profile.value_or(first),
                                                  origin);
    connect(m_reading.get(), &ReadProfileKeys::finished, this, &KeychainCheck::onRead);
    m_reading->start();
}

void KeychainCheck::onRead()
{
    const ProfileKeys &keys = m_reading->keys();
    Credentials &credentials = chart().patient.credentials;
    credentials.route.proxyPassword = keys.proxy;
    if (!keys.all.isEmpty() || !keys.read.isEmpty()) {
        if (credentials.adminKey.isEmpty())
            keys.giveTo(credentials);
        end(State::Well,
            isOfEnvironment()
                ? tr("It keeps a key for this address; the one of OPENAI_ADMIN_KEY is used in "
                     "its place.")
                : tr("It keeps a key for this address."));
        return;
    }
    switch (m_reading->status()) {
    case KeyAnswer::Status::Denied:
        endWithout(tr("The keychain did not give the key out."));
        return;
    case KeyAnswer::Status::Locked:
        endLocked(lockedText());
        return;
    case KeyAnswer::Status::Done: // nothing was to be found
    case KeyAnswer::Status::NotFound:
        askForLock();
        return;
    default:
        endWithout(tr("No keychain answers on this system."));
    }
}

bool KeychainCheck::isOfEnvironment() const
{
    return patient().environment.adminKey.has_value();
}

// A locked keychain says that there is no entry.
void KeychainCheck::askForLock()
{
    askKeychainLock(this, [this](bool isLocked) {
        if (isLocked)
            endLocked(lockedText());
        else
            endWithout(tr("The keychain keeps no key for this address."));
    });
}

QString KeychainCheck::lockedText()
{
    return tr("The keychain is locked, so it cannot be told whether it keeps a key for this "
              "address.");
}

void KeychainCheck::giveUp()
{
    endLocked(tr("The keychain did not answer within %n second(s).", nullptr, limitMs() / 1000));
}

void KeychainCheck::endLocked(const QString &text)
{
    chart().isKeyLockedAway = patient().credentials.adminKey.isEmpty();
    endWithout(text);
}

void KeychainCheck::endWithout(const QString &text)
{
    if (!patient().credentials.adminKey.isEmpty()) {
        end(State::Note,
            text + u' '
                + (isOfEnvironment() ? tr("The key of OPENAI_ADMIN_KEY does not need it.")
                                     : tr("The key that is in use does not need it.")));
        return;
    }
    chart().obstacle = tr("there is no admin key.");
    end(State::KeyWrong, text,
        patient().profile
            ? tr("Unlock the keychain, or put a key into the profile.")
            : tr("Unlock the keychain, store a key with the window's welcome page, or set "
                 "OPENAI_ADMIN_KEY."));
}

} // namespace Vestibule
