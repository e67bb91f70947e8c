// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoserver.h"

#include "programs/ownprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace Vestibule {

namespace {

constexpr int kPatienceMs = 1000;
constexpr auto kProgram = QLatin1String("vestibule-demo-organization");

QString makeKey()
{
    std::array<quint32, 6> noise;
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    const QByteArray bytes(reinterpret_cast<const char *>(noise.data()), sizeof(noise));
    return QStringLiteral("sk-admin-demo-") + QLatin1String(bytes.toHex());
}

/// Whatever the program knows of an organization stays with this one.
QProcessEnvironment environmentForChild()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("OPENAI_")))
            environment.remove(name);
    }
    return environment;
}

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::started, this, [this] { m_process.write(m_request); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::onOutput);
    connect(&m_process, &QProcess::finished, this, &DemoServer::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // which ends it
    if (!m_process.waitForFinished(kPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

void DemoServer::start(int invites)
{
    Q_ASSERT(m_request.isEmpty());
    m_credentials.adminKey = makeKey();
    m_credentials.baseUrl.clear();
    m_request = QByteArray::number(invites) + '\n' + m_credentials.adminKey.toLatin1() + '\n';
    const QString file = ownProgram(kProgram);
    if (file.isEmpty()) {
        QTimer::singleShot(0, this,
                           [this] { fail(tr("The program %1 is not installed.").arg(kProgram)); });
        return;
    }
    m_process.setProcessEnvironment(environmentForChild());
    m_process.start(file, {});
}

void DemoServer::onOutput()
{
    if (m_settled || !m_process.canReadLine())
        return;
    const QList<QByteArray> words = m_process.readLine().simplified().split(' ');
    const int port = words.size() == 2 && words.first() == "port" ? words.last().toInt() : 0;
    if (port <= 0) {
        fail(tr("Its program reported no port."));
        return;
    }
    m_settled = true;
    m_credentials.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
    emit ready();
}

void DemoServer::onEnded()
{
    const QList<QByteArray> lines = m_process.readAllStandardError().trimmed().split('\n');
    const QString said = QString::fromLocal8Bit(lines.constLast().left(300));
    fail(said.isEmpty() ? tr("Its program exited immediately.") : said);
}

void DemoServer::fail(const QString &reason)
{
    if (m_settled)
        return;
    m_settled = true;
    emit failed(reason);
}

} // namespace Vestibule
