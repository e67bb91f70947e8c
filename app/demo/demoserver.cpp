// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoserver.h"

#include "demo/demoworker.h"

#include <QRandomGenerator>

#include <array>

namespace Vestibule {

namespace {

QString makeKey()
{
    std::array<quint32, 6> noise;
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    const QByteArray bytes(reinterpret_cast<const char *>(noise.data()), sizeof(noise));
    return QStringLiteral("sk-admin-demo-") + QLatin1String(bytes.toHex());
}

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{ }

DemoServer::~DemoServer()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoServer::start(int invites)
{
    Q_ASSERT(!m_thread.isRunning());
    m_credentials.adminKey = makeKey();
    m_credentials.baseUrl.clear();

    auto *worker = new DemoWorker(invites, m_credentials.adminKey);
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker, &DemoWorker::open);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &DemoWorker::failed, this, &DemoServer::failed);
    connect(worker, &DemoWorker::opened, this, [this](quint16 port) {
        m_credentials.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
        emit ready();
    });
    m_thread.setObjectName(QStringLiteral("demo"));
    m_thread.start();
}

} // namespace Vestibule
