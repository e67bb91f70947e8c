// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilechoice.h"
#include "accounts/profilekeys.h"
#include "accounts/systemkeystore.h"
#include "api/inviteservice.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "demo/demoserver.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Vestibule {

/// Finds the key and makes the service: the demo organization, the environment, or a profile and
/// the keychain.
class ServiceSource : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSource(Console &console, QObject *parent = nullptr);
    ~ServiceSource() override;

    /// The profile that --profile names; before a start.
    void setProfile(const QString &name) { m_named = name; }
    /// Whether it is to change anything, which a read-only profile refuses; before a start.
    void setChanges(bool changes) { m_changes = changes; }
    /// Nobody is there to unlock the keychain; before a start.
    void setUnattended(bool unattended);
    /// Neither the environment nor the keychain is looked at.
    void startDemo();
    void start();
    /// With what the environment or a profile that is named says, and no service.
    void startWithoutService();
    /// Asks nobody for anything; ready() follows at once.
    void startAlone();
    [[nodiscard]] InviteService *service() const { return m_service.get(); } ///< from ready() on
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    /// Where journals lie; the demo's goes with it. From ready() on.
    [[nodiscard]] const QString &journalFolder() const { return m_journalFolder; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; } ///< the same
    /// Of the profile whose key is used; empty: it is the environment's. From ready() on.
    [[nodiscard]] QString profileName() const;
    /// The same, as what is kept of it is named; also once it has failed.
    [[nodiscard]] QString profileId() const;

signals:
    void ready();
    void failed(Vestibule::ExitCode code); ///< after it was said on stderr

private:
    [[nodiscard]] bool choose(); ///< false: it has failed
    void readKeychain();
    void onKeychain();
    void tellNoKey(KeyAnswer::Status status);
    void open(const Credentials &credentials);
    void fail(const QString &problem, ExitCode code);

    Console &m_console;
    QString m_named;
    Environment m_environment;
    ProfileChoice m_choice;
    std::unique_ptr<ReadProfileKeys> m_reading;
    bool m_withService = true;
    bool m_changes = false;
    SystemKeyStore m_keys;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_journalFolder;
    Credentials m_credentials;
    std::unique_ptr<InviteService> m_service; // after the server it speaks to
};

} // namespace Vestibule
