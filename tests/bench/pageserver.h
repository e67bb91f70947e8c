// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QByteArray>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <vector>

class QTcpSocket;

namespace Vestibule::Bench {

/// A loopback server with every page of an invite list made beforehand, in a thread of its own, so
/// that a measurement sees as little of the server as can be.
class PageServer : public QObject
{
    Q_OBJECT

public:
    explicit PageServer(int invites, int members = 0);
    ~PageServer() override;

    [[nodiscard]] Credentials credentials() const;
    [[nodiscard]] static QByteArray inviteEmail(int number);
    [[nodiscard]] static QByteArray memberEmail(int number);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_answers.size()); }
    /// From now on one invite a page is gone, and one is new at the top.
    void setChanged(bool changed) { m_changed = changed; }
    /// The request for that page as a client would send it; for the bare chain.
    [[nodiscard]] QByteArray request(int page) const;

private:
    void serve();
    /// Answers what is whole in `seen` and takes it out.
    void answer(QTcpSocket *socket, QByteArray &seen) const;

    QThread m_thread;
    QSemaphore m_started;
    std::vector<QByteArray> m_answers; ///< head and body, by page; not changed once served
    std::vector<QByteArray> m_members; ///< the same
    quint16 m_port = 0;
    std::atomic<bool> m_changed = false;
};

} // namespace Vestibule::Bench
