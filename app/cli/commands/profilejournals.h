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
    /// `profiles`: all of them.
    ProfileJournals(KeyStore *store, const QList<Profile> &profiles, const Profile &profile,
                    QObject *parent = nullptr);

    void find(); ///< found() follows, never from within
    [[nodiscard]] const QList<JournalCard> &own() const { return m_own; }
    /// Whether there are some that another profile has opened as well, or may have: its key could
    /// not be read.
    [[nodiscard]] bool someAreShared() const { return m_someAreShared; }

signals:
    void found();

private:
    void readNext();
    void onKeys(const ReadProfileKeys &read);
    [[nodiscard]] QList<JournalCard> cardsOf(const Credentials &credentials) const;

    KeyStore *m_store;
    Profile m_profile;
    QList<Profile> m_rest; // still to be read; the one that is meant comes first
    std::unique_ptr<ReadProfileKeys> m_reading;
    QList<JournalCard> m_own;
    bool m_someAreShared = false;
};

} // namespace Vestibule
