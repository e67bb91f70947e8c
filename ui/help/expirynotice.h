// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Vestibule {

class KeyEnds;
class MainWindow;
class Session;
class Settings;

/// Tells that a key of the session expires, from two weeks before and once a day, where the key may
/// read that. Asks for it when the list has been there for a while, and behind all that waits.
class ExpiryNotice : public QObject
{
    Q_OBJECT

public:
    ExpiryNotice(MainWindow *window, Settings *settings, QObject *parent = nullptr);
    ~ExpiryNotice() override;

    /// nullptr before it ends; `credentials` are those that it works with.
    void setSession(Session *session, const Credentials &credentials);
    void setRestMs(int milliseconds) { m_rest.setInterval(milliseconds); } ///< for tests

private:
    void ask();
    void onRead();

    MainWindow *m_window;
    Settings *m_settings;
    Session *m_session = nullptr;
    Credentials m_credentials;
    std::unique_ptr<KeyEnds> m_ends;
    QTimer m_rest;
};

} // namespace Vestibule
