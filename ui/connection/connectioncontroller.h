// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "accounts/pacefile.h"
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
class KeyJob;
struct KeyAnswer;
class KeyStore;
class KeyTrial;
class MainWindow;
class Settings;
class WelcomePage;

/// Finds a key (environment, keychain, the person's typing) or the demo, and opens a session with
/// it. A typed key is tried before anything is left for it; it goes into the keychain only where
/// the person asked for that and the API took it.
class ConnectionController : public QObject
{
    Q_OBJECT

public:
    ConnectionController(MainWindow *window, KeyStore *keys, Settings *settings,
                         Environment environment, QObject *parent = nullptr);
    ~ConnectionController() override;

    void start(); ///< with the environment's key, else with the keychain's, else the welcome page
    void openDemo(int size);
    /// Whoever is asked before a session is left: does what it is given once nothing of the session
    /// is under way, or never.
    using Gate = std::function<void(const std::function<void()> &deed)>;
    void setGate(const Gate &gate) { m_gate = gate; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }
    [[nodiscard]] JournalHome &journalHome() { return m_journalHome; } ///< of the session
    /// Where sessions to come keep their lists, the demo's left out.
    void setMemory(const ListMemory &memory) { m_memory = memory; }
    void setRemembering(bool isOn); ///< off forgets whatever is kept

signals:
    /// nullptr before a session ends; the session before it starts loading.
    void sessionChanged(Vestibule::Session *session);

private:
    void connectWindow();
    void readKey();
    void onRead(const KeyJob *job);
    void showNoKey();
    [[nodiscard]] bool wasStored() const;
    [[nodiscard]] bool refuseAddress(); ///< true after saying that nothing can be sent there
    void keep();
    void runOnce();
    void tryTyped(void (ConnectionController::*then)(const KeyTrial &));
    void onTriedToKeep(const KeyTrial &trial);
    void onTriedToRun(const KeyTrial &trial);
    [[nodiscard]] bool wasRefused(const KeyTrial &trial); ///< true after saying so
    void write();
    void onWritten(const KeyJob *job, const QString &key);
    void onKeptKeyRead(const KeyJob *job);
    void confirmReplace(const QString &why);
    void ask(const QString &title, const QString &text, const QString &verb,
             void (ConnectionController::*deed)());
    void confirmForget();
    void forget();
    void onForgotten(const KeyJob *job);
    void tell(const QString &title, const QString &text);
    void dropJob();
    void leaveThen(const std::function<void()> &deed);
    void startDemo(int size);
    void readKeptKey();
    void removeKey();
    [[nodiscard]] const KeyAnswer &takeAnswer(const KeyJob *job);
    [[nodiscard]] Credentials typed(const QString &key) const;
    void takeOrganization(Credentials &credentials) const; ///< as typed, where none is set
    void openTyped(const QString &key, Session::Source source);
    void open(const Credentials &credentials, Session::Source source);
    [[nodiscard]] bool isReadOnly(Session::Source source) const;
    void openNow(Credentials credentials, Session::Source source);
    void close();
    void keepPaces() const;
    [[nodiscard]] PaceFile paceFile() const; ///< beside the lists that are remembered
    void showWelcome();

    MainWindow *m_window;
    WelcomePage *m_welcome;
    KeyStore *m_keys;
    Settings *m_settings;
    Environment m_environment;
    std::unique_ptr<DemoServer> m_demo; // of the session that is open
    std::unique_ptr<DemoServer> m_nextDemo; // starting
    std::unique_ptr<Session> m_session;
    std::optional<Credentials> m_paced; // whose pace is kept; without a key
    JournalHome m_journalHome;
    ListMemory m_memory;
    Gate m_gate;
    QPointer<KeyJob> m_job;
    std::unique_ptr<KeyTrial> m_trial; // under way
    QTimer m_patience; // until the wait for the keychain or the trial is mentioned
};

} // namespace Vestibule
