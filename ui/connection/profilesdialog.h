// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilekeys.h"
#include "accounts/profiles.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

class QListWidget;
class QPushButton;

namespace Vestibule {

class ConnectionController;
class ErrorBanner;
class KeyTrial;
class ProfileForm;
class ProfileJournals;
class ProfileKeysForm;
class ProfileNetworkForm;

/// Makes, changes and removes profiles. Each change is written at once; a key is tried, and then
/// kept in the keychain. A profile that is worked in is left before it is removed.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    ProfilesDialog(ConnectionController *connection, KeyStore *keys, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    /// Whether something of the profile that is worked in is another now than its session has it.
    [[nodiscard]] bool hasTouchedPresent() const;

public slots:
    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void connectParts();
    void reload(const QString &chosenId);
    void fillList(const QString &chosenId);
    void showChosen();
    [[nodiscard]] Profile chosen() const;
    void add();
    void change(const QString &profileId, const Profiles::Change &change);
    void onFileChecked(const QString &profileId, const QString &path, const QString &problem);
    void forgetOldLogins(const Profile &profile);
    void saveLogin(const QString &user, const QString &password);
    void askToForgetLogin();
    [[nodiscard]] bool takeUp(const ProfilesResult<Profile> &changed); ///< false after saying why
    void tellProblem(const ProfilesError &error);
    void setBusy(bool busy);
    void saveKey(KeyUse use, const QString &key);
    void tryKey(const Profile &profile, KeyUse use, const Credentials &credentials);
    void onTried(const Profile &profile, KeyUse use, const QString &key);
    void put(const Profile &profile, const KeptKey &place, const QString &secret);
    void onPut(const PutProfileKey &put, KeyUse use);
    void setDone(KeyUse use, const QString &problem);
    void askToForget(KeyUse use);
    void forgetKey(const Profile &profile, KeyUse use);
    void findJournals();
    void askToRemove(const Profile &profile);
    void removeKeys(const Profile &profile, bool forgetsRuns);
    void onKeysRemoved(const RemoveProfileKeys &removal, const Profile &profile, bool forgetsRuns);
    void removeProfile(const Profile &profile, bool forgetsRuns);

    ConnectionController *m_connection;
    KeyStore *m_keys;
    Profiles *m_profiles;
    QList<Profile> m_read; // as they are shown
    QString m_shownId;
    QString m_shownOrigin;
    QSet<QString> m_touched; // ids of those whose sessions would be others now
    ErrorBanner *m_banner;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    ProfileForm *m_form;
    ProfileKeysForm *m_keysForm;
    ProfileNetworkForm *m_network;
    std::optional<int> m_result; // of the dialog, which ends once a file was read
    std::unique_ptr<KeyTrial> m_trial; // under way
    std::unique_ptr<ProfileJournals> m_journals; // of the profile that is being removed
    bool m_busy = false;
};

} // namespace Vestibule
