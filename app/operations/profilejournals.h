// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilekeys.h"
#include "journal/journalfolder.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// The journals that a profile has opened and no other one has: by its organization's id, or by the
/// keys as they are in the keychain now.
class ProfileJournals : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where journals lie.
    ProfileJournals(KeyStore *store, const Profiles &profiles, const Profile &profile,
                    const QString &folder, QObject *parent = nullptr);

    void find(); ///< found() follows, never from within
    [[nodiscard]] const QList<JournalCard> &own() const { return m_own; }
    /// Whether there are some that another profile has opened as well, or may have: its key could
    /// not be read.
    [[nodiscard]] bool someAreShared() const { return m_someAreShared; }
    [[nodiscard]] int runs() const; ///< of own()

    /// Forgets the runs of own() that are finished. Blocks; gives what stays and why, a sentence
    /// each.
    [[nodiscard]] QStringList forget() const;

signals:
    void found();

private:
    void readNext();
    void onKeys(const ReadProfileKeys &read);
    [[nodiscard]] QList<JournalCard> cardsOf(const Credentials &credentials) const;

    KeyStore *m_store;
    Profiles m_profiles;
    Profile m_profile;
    QString m_folder;
    QList<Profile> m_rest; // still to be read; the one that is meant comes first
    std::unique_ptr<ReadProfileKeys> m_reading;
    QList<JournalCard> m_own;
    bool m_someAreShared = false;
};

} // namespace Vestibule
