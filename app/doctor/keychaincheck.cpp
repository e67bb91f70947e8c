// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/keychaincheck.h"

#include "domain/baseurl.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Vestibule {

namespace {

/// Whether the keyring that keys are put into is locked, of the Secret Service.
QDBusMessage questionOfLock()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    return question;
}

} // namespace

void KeychainCheck::start()
{
    const QString origin = originOf(patient().credentials.baseUrl);
    if (patient().keys == nullptr || origin.isEmpty()) {
        endUntried(origin.isEmpty() ? tr("there is no address to have a key for.")
                                    : tr("the key comes from elsewhere."));
        return;
    }
    const Profile profile =
        patient().profile.value_or(Profile{.id = Profile::firstId(), .name = {}});
    auto *reading = new ReadProfileKeys(patient().keys, profile, origin, this);
    connect(reading, &ReadProfileKeys::finished, this, [this, reading] { onRead(*reading); });
    reading->start();
}

void KeychainCheck::take(const ProfileKeys &keys)
{
    Credentials &credentials = chart().patient.credentials;
    const bool given = !credentials.adminKey.isEmpty();
    if (given)
        credentials.route.proxyPassword = keys.proxy;
    else
        keys.giveTo(credentials);
    end(State::Well,
        given ? tr("It keeps a key for this address; the one of OPENAI_ADMIN_KEY is used in its "
                   "place.")
              : tr("It keeps a key for this address."));
}

void KeychainCheck::onRead(const ReadProfileKeys &reading)
{
    const ProfileKeys &keys = reading.keys();
    if (!keys.all.isEmpty() || !keys.read.isEmpty()) {
        take(keys);
        return;
    }
    chart().patient.credentials.route.proxyPassword = keys.proxy;
    switch (reading.status()) {
    case KeyAnswer::Status::Denied:
        endWithout(tr("The keychain did not give the key out."));
        return;
    case KeyAnswer::Status::Done: // none was put there
    case KeyAnswer::Status::NotFound:
        askForLock();
        return;
    default:
        endWithout(tr("No keychain answers on this system."));
    }
}

// A locked keychain says that there is no entry.
void KeychainCheck::askForLock()
{
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(questionOfLock()), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusVariant> reply = *asked;
        const bool locked = !reply.isError() && reply.value().variant().toBool();
        endWithout(locked ? tr("The keychain is locked, so it cannot be told whether it keeps a "
                               "key for this address.")
                          : tr("The keychain keeps no key for this address."));
    });
}

void KeychainCheck::giveUp()
{
    endWithout(tr("The keychain did not answer within %n second(s).", nullptr, limitMs() / 1000));
}

void KeychainCheck::endWithout(const QString &text)
{
    if (!patient().credentials.adminKey.isEmpty()) {
        end(State::Note, text + u' ' + tr("The key of OPENAI_ADMIN_KEY does not need it."));
        return;
    }
    chart().obstacle = tr("there is no admin key.");
    end(State::KeyWrong, text,
        tr("Unlock the keychain, store a key with the window's welcome page, or set "
           "OPENAI_ADMIN_KEY."));
}

} // namespace Vestibule
