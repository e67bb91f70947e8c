// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohandler.h"
#include "demo/demoorganization.h"

#include <QHttpServer>
#include <QObject>

#include <memory>

namespace Vestibule {

/// The organization and the socket it is reached by.
class DemoWorker : public QObject
{
    Q_OBJECT

public:
    DemoWorker(int invites, const QString &key);

    /// Makes up the organization and opens a loopback port; once.
    /// opened() or failed() is emitted before it returns.
    void open();

signals:
    void opened(quint16 port);
    void failed(const QString &reason);

private:
    void serve(const QHttpServerRequest &request, QHttpServerResponder &responder);

    int m_size;
    QString m_key;
    quint64 m_answers = 0;
    std::unique_ptr<DemoOrganization> m_organization;
    std::unique_ptr<DemoHandler> m_handler;
    std::unique_ptr<QHttpServer> m_http; // last, so it goes first
};

} // namespace Vestibule
