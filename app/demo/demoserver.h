// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QObject>
#include <QProcess>

namespace Vestibule {

/// The demo organization behind a real HTTP server on a loopback port: a program of its own, so
/// that this one needs no HTTP server. It is looked for beside this program and in its libexec
/// folder. The key is made for the run and handed over by standard input. State lives as long as
/// the object.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDefaultSize = 1200;

    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override; ///< ends the program and waits for that, a second at most

    void start(int invites = kDefaultSize); ///< once; ready() or failed() follows by the event loop
    [[nodiscard]] const Credentials &credentials() const
    {
        return m_credentials;
    } ///< from ready() on

signals:
    void ready();
    /// The program is not there, does not start, or could open no port; why, in words.
    void failed(const QString &reason);

private:
    void onOutput();
    void onEnded();
    void fail(const QString &reason);

    QProcess m_process;
    QByteArray m_request; ///< what the program is told once it runs
    Credentials m_credentials;
    bool m_settled = false; ///< ready() or failed() was emitted
};

} // namespace Vestibule
