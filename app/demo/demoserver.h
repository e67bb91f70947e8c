// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Vestibule {

/// The demo organization behind a real HTTP server on a loopback port, in a thread of its own.
/// The key is made for the run. State lives as long as the object.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDefaultSize = 1200;

    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override; ///< stops the server and waits for its thread

    void start(int invites = kDefaultSize); ///< once; ready() or failed() follows
    [[nodiscard]] const Credentials &credentials() const
    {
        return m_credentials;
    } ///< from ready() on

signals:
    void ready();
    void failed(const QString &reason); ///< no loopback port could be opened

private:
    QThread m_thread;
    Credentials m_credentials;
};

} // namespace Vestibule
