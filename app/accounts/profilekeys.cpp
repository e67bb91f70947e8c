// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profilekeys.h"

#include "accounts/profiletext.h"
#include "accounts/settings.h"

#include <tuple>

namespace Vestibule {

namespace {

/// Noted before a key is put into the keychain, and until it was seen to be gone from there: no key
/// lies there that its profile does not know of.
ProfilesResult<Profile> noteKey(Profiles *profiles, const Profile &profile, const KeptKey &key,
                                bool kept)
{
    if (profile.isFirst() && key.use == KeyUse::All)
        Settings(profiles->settingsFile()).setKeyWasStored(kept, key.origin);
    return profiles->change(profile.id, [&key, kept](Profile &changed) {
        changed.keys.removeAll(key);
        if (kept)
            changed.keys.append(key);
    });
}

QList<KeptKey> replacedBy(const Profiles &profiles, const Profile &profile, const KeptKey &key)
{
    if (key.use == KeyUse::Proxy)
        return oldProxyLogins(profile);
    const KeptKey all{KeyUse::All, key.origin};
    const KeptKey read{KeyUse::Read, key.origin};
    const KeptKey write{KeyUse::Write, key.origin};
    QList<KeptKey> replaced;
    if (key.use == KeyUse::All)
        replaced = {read, write};
    else if (profile.keeps(key.use == KeyUse::Read ? write : read))
        replaced = {all};
    const QList<KeptKey> kept = keptKeys(profiles, profile);
    replaced.removeIf([&kept](const KeptKey &one) { return !kept.contains(one); });
    return replaced;
}

} // namespace

QList<KeptKey> oldProxyLogins(const Profile &profile)
{
    QList<KeptKey> old = profile.keys;
    old.removeIf([current = proxyLogin(profile)](const KeptKey &one) {
        return one.use != KeyUse::Proxy || one == current;
    });
    return old;
}

void readProxyPassword(KeyStore *store, const Profile &profile, QObject *context,
                       const std::function<void(const QString &password)> &then)
{
    const std::optional<KeptKey> login = proxyLogin(profile);
    if (!login || !profile.keeps(*login)) {
        then({});
        return;
    }
    KeyJob *job = store->read(keySlot(profile, *login), context);
    QObject::connect(job, &KeyJob::finished, context, [job, then] { then(job->answer().key); });
}

QString &ProfileKeys::of(KeyUse use)
{
    switch (use) {
    case KeyUse::Read:
        return read;
    case KeyUse::Write:
        return write;
    case KeyUse::Proxy:
        return proxy;
    case KeyUse::All:
        break;
    }
    return all;
}

void ProfileKeys::giveTo(Credentials &credentials) const
{
    credentials.adminKey = read.isEmpty() ? all : read;
    credentials.writeKey = write.isEmpty() && !read.isEmpty() ? all : write;
    credentials.route.proxyPassword = proxy;
}

QList<KeptKey> keptKeys(const Profiles &profiles, const Profile &profile)
{
    QList<KeptKey> keys = profile.keys;
    const QStringList origins =
        profile.isFirst() ? Settings::originsOfKeptKeys(profiles.settingsFile()) : QStringList();
    for (const QString &origin : origins) {
        const KeptKey key{KeyUse::All, origin};
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString keychainProblemText(KeyAnswer::Status status)
{
    switch (status) {
    case KeyAnswer::Status::Denied:
        return ProfileText::tr("The keychain refused it.");
    case KeyAnswer::Status::Unavailable:
        return ProfileText::tr("No keychain answers on this system.");
    case KeyAnswer::Status::NotFound:
        return ProfileText::tr("The keychain shows no such key, or it is locked.");
    case KeyAnswer::Status::Locked:
        return ProfileText::tr("The keychain is locked.");
    case KeyAnswer::Status::Done:
    case KeyAnswer::Status::NotSeen:
        break;
    }
    return ProfileText::tr("The keychain said that it is done, and shows something else.");
}

ReadProfileKeys::ReadProfileKeys(KeyStore *store, const Profile &profile, const QString &origin,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profile(profile)
{
    for (const KeyUse use : {KeyUse::Read, KeyUse::Write}) {
        if (profile.keeps({use, origin}))
            m_places.append({use, origin});
    }
    if (profile.keeps({KeyUse::All, origin}) || (profile.isFirst() && m_places.size() < 2))
        m_places.append({KeyUse::All, origin});
    if (const auto login = proxyLogin(profile); login && profile.keeps(*login))
        m_places.append(*login);
}

void ReadProfileKeys::start()
{
    QMetaObject::invokeMethod(this, &ReadProfileKeys::readNext, Qt::QueuedConnection);
}

void ReadProfileKeys::readNext()
{
    if (m_places.isEmpty()) {
        emit finished();
        return;
    }
    const KeptKey place = m_places.takeFirst();
    KeyJob *job = m_store->read(keySlot(m_profile, place), this);
    connect(job, &KeyJob::finished, this, [this, job, use = place.use] {
        const KeyAnswer &answer = job->answer();
        if (answer.status == KeyAnswer::Status::Done)
            m_keys.of(use) = use == KeyUse::Proxy ? answer.key : answer.key.trimmed();
        else if (m_status == KeyAnswer::Status::Done)
            std::tie(m_status, m_detail) = std::tie(answer.status, answer.detail);
        readNext();
    });
}

RemoveProfileKeys::RemoveProfileKeys(KeyStore *store, Profiles *profiles, const Profile &profile,
                                     const QList<KeptKey> &keys, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profiles(profiles)
    , m_profile(profile)
    , m_keys(keys)
{ }

void RemoveProfileKeys::start()
{
    QMetaObject::invokeMethod(this, &RemoveProfileKeys::removeNext, Qt::QueuedConnection);
}

void RemoveProfileKeys::removeNext()
{
    if (m_keys.isEmpty()) {
        emit finished();
        return;
    }
    const KeptKey key = m_keys.takeFirst();
    KeyJob *job = m_store->remove(keySlot(m_profile, key), this);
    connect(job, &KeyJob::finished, this, [this, job, key] {
        const KeyAnswer::Status status = job->answer().status;
        if (status == KeyAnswer::Status::Done)
            (void)noteKey(m_profiles, m_profile, key, false); // a note too many is harmless
        else
            m_left.append({key, status});
        removeNext();
    });
}

PutProfileKey::PutProfileKey(KeyStore *store, Profiles *profiles, const Profile &profile,
                             const KeptKey &place, const QString &key, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profiles(profiles)
    , m_profile(profile)
    , m_place(place)
    , m_key(key)
    , m_wasKept(keptKeys(*profiles, profile).contains(place))
{ }

void PutProfileKey::start()
{
    const auto noted = noteKey(m_profiles, m_profile, m_place, true);
    if (!noted) {
        m_error = noted.error();
        QMetaObject::invokeMethod(this, &PutProfileKey::finished, Qt::QueuedConnection);
        return;
    }
    m_profile = *noted;
    KeyJob *job = m_store->write(keySlot(m_profile, m_place), m_key, this);
    connect(job, &KeyJob::finished, this, [this, job] { onWritten(job->answer()); });
}

void PutProfileKey::onWritten(const KeyAnswer &answer)
{
    m_status = answer.status;
    m_detail = answer.detail;
    if (m_status != KeyAnswer::Status::Done) {
        // What was not seen may be there all the same.
        if (!m_wasKept && m_status != KeyAnswer::Status::NotSeen)
            (void)noteKey(m_profiles, m_profile, m_place, false);
        emit finished();
        return;
    }
    m_removal = new RemoveProfileKeys(m_store, m_profiles, m_profile,
                                      replacedBy(*m_profiles, m_profile, m_place), this);
    connect(m_removal, &RemoveProfileKeys::finished, this, &PutProfileKey::finished);
    m_removal->start();
}

QList<RemoveProfileKeys::Left> PutProfileKey::left() const
{
    return m_removal != nullptr ? m_removal->left() : QList<RemoveProfileKeys::Left>();
}

} // namespace Vestibule
