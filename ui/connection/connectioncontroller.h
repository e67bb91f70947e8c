// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "accounts/pacekeeper.h"
#include "accounts/profilechoice.h"
#include "remembered/listmemory.h"
#include "session/journalhome.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Vestibule {

class DemoServer;
class KeyStore;
class KeyTrial;
class MainWindow;
class PutProfileKey;
class ReadProfileKeys;
class RemoveProfileKeys;
class Settings;
class WelcomePage;

/// Works in one profile at a time: finds its key (environment, keychain, the person's typing) or
/// the demo, and opens a session with it. A typed key is tried before anything is left for it; it
/// goes into the keychain only where the person asked for that and the API took it.
class ConnectionController : public QObject
{
    Q_OBJECT

public:
    ConnectionController(MainWindow *window, KeyStore *keys, Settings *settings,
                         Environment environment, QObject *parent = nullptr);
    ~ConnectionController() override;

    /// In the profile that the environment names, else with its key, else in the profile that was
    /// last opened; the welcome page where that keeps no key.
    void start();
    void openDemo(int size);
    /// Leaves what is open, through the gate, and opens this profile, also the present one anew.
    void switchTo(const QString &profileId);
    /// Reads anew what is said of the profiles, and opens the present one again where `opensAnew`
    /// or where it has gone.
    void takeUpProfiles(bool opensAnew);
    [[nodiscard]] Profiles &profiles() { return m_profiles; }
    /// Of the profile that is worked in; empty: the environment's key, or the demo.
    [[nodiscard]] QString profileId() const;
    /// Whoever is asked before a session is left: does what it is given once nothing of the session
    /// is under way, or never.
    using Gate = std::function<void(const std::function<void()> &deed)>;
    void setGate(const Gate &gate) { m_gate = gate; }
    /// Does it at once where the profile is not worked in, else once its session was left and has
    /// ended; or never, as the gate has it.
    void endThen(const QString &profileId, const std::function<void()> &deed);
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }
    [[nodiscard]] JournalHome &journalHome() { return m_journalHome; } ///< of the session
    /// Where sessions to come keep their lists, the demo's left out.
    void setMemory(const ListMemory &memory) { m_memory = memory; }
    [[nodiscard]] const ListMemory &memory() const { return m_memory; }
    void setRemembering(bool isOn); ///< off forgets whatever is kept

signals:
    /// nullptr before a session ends; the session before it starts loading.
    void sessionChanged(Vestibule::Session *session);
    void profileChanged(); ///< which one it is, or what is said of it

private:
    void connectWindow();
    [[nodiscard]] ProfileChoice firstChoice() const;
    void choose(const ProfileChoice &choice);
    void openAnew(const ProfileChoice &choice);
    void begin();
    void showProfile();
    void refreshProfile(); ///< as another window may have changed it
    [[nodiscard]] QString shownName() const; ///< empty where there is one profile alone
    void readKey();
    void onRead(const ReadProfileKeys &read);
    [[nodiscard]] bool openWith(const ReadProfileKeys &read);
    void showNoKey();
    [[nodiscard]] QString origin() const; ///< of where requests go
    [[nodiscard]] QList<KeptKey> kept() const; ///< by the profile, for that origin
    [[nodiscard]] bool refuseChoice(); ///< true after saying that nothing can be sent
    void keep();
    void runOnce();
    void tryTyped(void (ConnectionController::*then)(const KeyTrial &));
    void tryNow(void (ConnectionController::*then)(const KeyTrial &));
    void onTriedToKeep(const KeyTrial &trial);
    void onTriedToRun(const KeyTrial &trial);
    [[nodiscard]] bool wasRefused(const KeyTrial &trial); ///< true after saying so
    void write();
    void onWritten(const PutProfileKey &put, const QString &key);
    void tellOfPut(const PutProfileKey &put);
    void onKeptKeyRead(const ReadProfileKeys &read);
    void confirmReplace(const QString &why);
    void ask(const QString &title, const QString &text, const QString &verb,
             void (ConnectionController::*deed)());
    void confirmForget();
    void forget();
    void onForgotten(const RemoveProfileKeys &removal);
    void tell(const QString &title, const QString &text);
    void dropJob();
    void leaveThen(const std::function<void()> &deed);
    void startDemo(int size);
    void readKeptKey();
    void removeKey();
    template <typename Job, typename Then>
    void run(Job *job, const Then &then);
    [[nodiscard]] Credentials typed(const QString &key) const;
    /// As typed, where none is set.
    void takeOrganization(Credentials &credentials) const;
    void openTyped(const QString &key, Session::Source source);
    void open(const Credentials &credentials, Session::Source source);
    [[nodiscard]] bool isReadOnly(Session::Source source) const;
    void openNow(Credentials credentials, Session::Source source);
    void leave();
    void close();
    void keepPaces();
    [[nodiscard]] PaceFile paceFile() const; ///< beside the lists that are remembered
    void showWelcome();

    MainWindow *m_window;
    WelcomePage *m_welcome;
    KeyStore *m_keys;
    Settings *m_settings;
    Environment m_environment;
    Profiles m_profiles;
    ProfileChoice m_choice;
    Profile m_profile; // of the choice; without one, the profile that a typed key goes to
    std::unique_ptr<DemoServer> m_demo; // of the session that is open
    std::unique_ptr<DemoServer> m_nextDemo; // starting
    std::unique_ptr<Session> m_session;
    std::optional<Credentials> m_paced; // whose pace is kept; without a key
    PaceKeeper m_paces;
    JournalHome m_journalHome;
    ListMemory m_memory;
    Gate m_gate;
    QPointer<QObject> m_job; // of the keychain
    std::unique_ptr<KeyTrial> m_trial; // under way
    QTimer m_patience; // until the wait for the keychain or the trial is mentioned
};

} // namespace Vestibule
