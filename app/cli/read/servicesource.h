// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "accounts/systemkeystore.h"
#include "api/inviteservice.h"
#include "cli/terminal/console.h"
#include "demo/demoserver.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Vestibule {

/// Finds the key and makes the service: the demo organization, the environment or the keychain.
class ServiceSource : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSource(Console &console, QObject *parent = nullptr);
    ~ServiceSource() override;

    /// With `demo` neither the environment nor the keychain is looked at.
    void start(bool demo);
    /// With what the environment says; ready() follows at once, without a service.
    void startWithoutKey();
    [[nodiscard]] InviteService *service() const { return m_service.get(); } ///< from ready() on
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }
    /// Where journals lie; the demo's goes with it. From ready() on.
    [[nodiscard]] const QString &journalFolder() const { return m_journalFolder; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; } ///< the same

signals:
    void ready();
    void failed(bool aboutKey); ///< after it was said on stderr

private:
    void startDemo();
    void readKeychain();
    void onKeychain(const KeyAnswer &answer);
    void open(const Credentials &credentials);

    Console &m_console;
    Environment m_environment;
    SystemKeyStore m_keys;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_journalFolder;
    Credentials m_credentials;
    std::unique_ptr<InviteService> m_service; // after the server it speaks to
};

} // namespace Vestibule
