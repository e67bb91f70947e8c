// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/windowdoor.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace Vestibule {

namespace {

constexpr int kMostGuests = 8; // at once; nobody needs more

} // namespace

WindowDoor::WindowDoor(QObject *parent)
    : QObject(parent)
{ }

WindowDoor::~WindowDoor()
{
    close();
}

void WindowDoor::close()
{
    m_path.clear();
    m_server.reset(); // before whoever waits for the lock makes one of its own
    m_lock.reset();
    m_guests = 0;
}

WindowDoor::Outcome WindowDoor::open(const QString &path)
{
    if (!path.isEmpty() && path == m_path)
        return Outcome::Open;
    close();
    if (path.isEmpty())
        return Outcome::Impossible;
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // never by age: a window may be open for weeks
    if (!lock->tryLock(0))
        return lock->error() == QLockFile::LockFailedError ? Outcome::Taken : Outcome::Impossible;
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path); // of one that did not come to its end
    if (!server->listen(path))
        return Outcome::Impossible;
    m_path = path;
    m_lock = std::move(lock);
    m_server = std::move(server);
    connect(m_server.get(), &QLocalServer::newConnection, this, &WindowDoor::onConnected);
    return Outcome::Open;
}

void WindowDoor::onConnected()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (m_guests >= kMostGuests) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_guests;
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --m_guests;
            socket->deleteLater();
        });
        read(socket); // it may have come with the connection
    }
}

void WindowDoor::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > WindowCall::kMostBytes)
            socket->abort();
        return;
    }
    const std::optional<WindowCall> call =
        WindowCall::of(socket->readLine(WindowCall::kMostBytes + 1));
    if (!call) {
        socket->abort();
        return;
    }
    socket->write("taken\n");
    socket->disconnectFromServer(); // once that is written
    emit called(*call);
}

} // namespace Vestibule
