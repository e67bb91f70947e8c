// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting a long list against doing nothing but its requests, in one run.

#include "api/inviteservice.h"
#include "bench/pageserver.h"
#include "cli/inviteexport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSaveFile>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kRounds = 5;

double medianOf(const std::function<double()> &measure)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i)
        times.push_back(measure());
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

/// The same GETs, one after the other on one connection, with nothing done to the answers.
double plainSockets(const Bench::PageServer &server)
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    if (!socket.waitForConnected())
        qFatal("no connection to the server of this benchmark");
    for (int page = 0; page < server.pageCount(); ++page) {
        socket.write(server.request(page));
        QByteArray answer;
        qsizetype wanted = -1;
        while (wanted < 0 || answer.size() < wanted) {
            if (!socket.waitForReadyRead())
                qFatal("the server of this benchmark ended the connection");
            answer += socket.readAll();
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            const qsizetype length = answer.indexOf("Content-Length: ") + 16;
            if (wanted < 0 && body >= 4)
                wanted = body + answer.mid(length, answer.indexOf('\r', length) - length).toInt();
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The same with QNetworkAccessManager.
class ManagerChain : public QObject
{
public:
    explicit ManagerChain(const Bench::PageServer &server)
        : m_server(server)
    { }

    double run()
    {
        QElapsedTimer timer;
        timer.start();
        next();
        m_loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    void next()
    {
        const QByteArray target = m_server.request(m_page).split(' ').at(1);
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server.port())
                       + QString::fromLatin1(target));
        m_reply = m_manager.get(QNetworkRequest(url));
        connect(m_reply, &QNetworkReply::finished, this, &ManagerChain::onFinished);
    }

    void onFinished()
    {
        if (m_reply->readAll().isEmpty())
            qFatal("an empty answer");
        m_reply->deleteLater();
        ++m_page < m_server.pageCount() ? next() : m_loop.quit();
    }

    const Bench::PageServer &m_server;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr;
    QEventLoop m_loop;
    int m_page = 0;
};

double plainManager(const Bench::PageServer &server)
{
    return ManagerChain(server).run();
}

double wholeExport(const Bench::PageServer &server, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    InviteService service(server.credentials());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    InviteExport exporting(&service, &file, CsvProfile::Data);
    QEventLoop loop;
    QObject::connect(&exporting, &InviteExport::finished, &loop, &QEventLoop::quit);
    exporting.start();
    loop.exec();
    if (exporting.outcome() != InviteExport::Outcome::Done || !file.commit())
        qFatal("the export failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("invites.csv"));

    const Bench::PageServer server(100'000);
    const double sockets = medianOf([&] { return plainSockets(server); });
    const double manager = medianOf([&] { return plainManager(server); });
    const double exported = medianOf([&] { return wholeExport(server, path); });
    std::printf("export of 100,000 invites: %.0f ms; the same GETs by QNetworkAccessManager %.0f "
                "ms, by a plain socket %.0f ms\n",
                exported, manager, sockets);
    std::printf("  ratio to the chain by QNetworkAccessManager  %6.2f  (aim: 4 or less)\n",
                exported / manager);
    std::printf("  ratio to the chain by a plain socket         %6.2f\n", exported / sockets);

    const Bench::PageServer small(10'000);
    const Bench::PageServer large(200'000);
    const double per10 = medianOf([&] { return wholeExport(small, path); }) / 10'000;
    const double per200 = medianOf([&] { return wholeExport(large, path); }) / 200'000;
    std::printf("export, time per invite at 200,000 against 10,000\n");
    std::printf("  ratio                                        %6.2f  (aim: 1.3 or less)\n",
                per200 / per10);
    return 0;
}
