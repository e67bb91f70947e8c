// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace Vestibule {

/// Where other starts of the program find the window of a profile, so that there is one of each. A
/// lock says whose it is; one that a process left behind is taken over.
class WindowDoor : public QObject
{
    Q_OBJECT

public:
    explicit WindowDoor(QObject *parent = nullptr);
    ~WindowDoor() override;

    enum class Outcome {
        Open, ///< here
        Taken, ///< another window has it
        Impossible, ///< there is no place for it
    };
    /// Closes the door that was open, unless it is this one. Empty: no more than that.
    Outcome open(const QString &path);
    [[nodiscard]] QString path() const { return m_path; } ///< empty: it is closed

signals:
    void called(const Vestibule::WindowCall &call);

private:
    void close();
    void onConnected();
    void read(QLocalSocket *socket);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    int m_guests = 0;
};

} // namespace Vestibule
