// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/profilejournals.h"

#include "domain/baseurl.h"
#include "journal/journalfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

ProfileJournals::ProfileJournals(KeyStore *store, const Profiles &profiles, const Profile &profile,
                                 const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profiles(profiles)
    , m_profile(profile)
    , m_folder(folder)
    , m_rest{profile}
{
    const QList<Profile> all = profiles.read().value_or(QList<Profile>());
    for (const Profile &other : all) {
        if (other.id != profile.id)
            m_rest.append(other);
    }
}

void ProfileJournals::find()
{
    QMetaObject::invokeMethod(this, &ProfileJournals::readNext, Qt::QueuedConnection);
}

void ProfileJournals::readNext()
{
    if (m_rest.isEmpty()) {
        emit found();
        return;
    }
    m_reading = std::make_unique<ReadProfileKeys>(m_store, m_rest.constFirst(),
                                                  originOf(m_rest.constFirst().baseUrl));
    connect(m_reading.get(), &ReadProfileKeys::finished, this, [this] {
        const std::unique_ptr<ReadProfileKeys, QScopedPointerDeleteLater> read(m_reading.release());
        onKeys(*read);
        readNext();
    });
    m_reading->start();
}

void ProfileJournals::onKeys(const ReadProfileKeys &read)
{
    const Profile profile = m_rest.takeFirst();
    Credentials credentials = profile.credentials();
    ProfileKeys(read.keys()).giveTo(credentials);
    if (profile.id == m_profile.id) {
        m_own = cardsOf(credentials);
        return;
    }
    const QList<JournalCard> others = cardsOf(credentials);
    const bool isUnread =
        read.status() != KeyAnswer::Status::Done && !keptKeys(m_profiles, profile).isEmpty();
    const qsizetype before = m_own.size();
    m_own.removeIf([&](const JournalCard &card) {
        return isUnread
            || std::any_of(others.cbegin(), others.cend(),
                           [&card](const JournalCard &other) { return other.path == card.path; });
    });
    m_someAreShared = m_someAreShared || m_own.size() < before;
}

int ProfileJournals::runs() const
{
    qsizetype runs = 0;
    for (const JournalCard &card : m_own)
        runs += card.runs.size();
    return int(runs);
}

QStringList ProfileJournals::forget() const
{
    QStringList problems;
    for (const JournalCard &card : m_own) {
        JournalFile file(card.path);
        const auto opened = file.open(JournalUse::Write);
        const auto forgotten = opened ? file.forget(false) : tl::make_unexpected(opened.error());
        const Run *left = card.unfinished();
        if (!forgotten) {
            problems << journalErrorText(forgotten.error());
        } else if (left != nullptr) {
            problems << tr("Run %1 of journal %2 is not finished, and stays.")
                            .arg(left->id)
                            .arg(card.name());
        }
    }
    return problems;
}

QList<JournalCard> ProfileJournals::cardsOf(const Credentials &credentials) const
{
    auto cards = JournalFolder(m_folder).cards(credentials, false).value_or(QList<JournalCard>());
    cards.removeIf([&credentials](const JournalCard &card) {
        const bool isNamed = !credentials.organizationId.isEmpty()
            && card.kept.organizationId == credentials.organizationId;
        return card.error || !(card.kept.knowsKey || isNamed);
    });
    return cards;
}

} // namespace Vestibule
