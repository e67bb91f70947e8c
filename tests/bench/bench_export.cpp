// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting a long list against doing nothing but its requests, in one run.

#include "api/inviteservice.h"
#include "bench/pageserver.h"
#include "cli/read/inviteexport.h"
#include "exchange/out/invitewriters.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSaveFile>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kRounds = 5;
constexpr int kPairs = 15;

double medianOf(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

double medianOf(const std::function<double()> &measure)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i)
        times.push_back(measure());
    return medianOf(times);
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
    const auto writer = makeInviteWriter(ExportFormat::CsvData, &file);
    InviteExport exporting(&service, writer.get());
    exporting.reading().setKept(true); // as a command does that remembers
    QEventLoop loop;
    QObject::connect(&exporting, &InviteExport::finished, &loop, &QEventLoop::quit);
    exporting.start();
    loop.exec();
    if (exporting.outcome() != InviteExport::Outcome::Done || !file.commit())
        qFatal("the export failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

constexpr int kManyRows = 1'000'000;

QList<Invite> someInvites()
{
    QList<Invite> invites;
    for (int i = 0; i < 10'000; ++i) {
        Invite invite;
        invite.id = QStringLiteral("invite-%1abcdefghijklmnop").arg(i, 8, 10, QLatin1Char('0'));
        invite.email = QStringLiteral("person.%1@department%2.example.com").arg(i).arg(i % 17);
        invite.role = i % 9 ? QStringLiteral("reader") : QStringLiteral("owner");
        invite.status = i % 3 ? QStringLiteral("accepted") : QStringLiteral("pending");
        invite.createdAt = 1'750'000'000 + i * 137;
        invite.expiresAt = *invite.createdAt + 7 * 86'400;
        if (i % 3)
            invite.acceptedAt = *invite.createdAt + i;
        invite.projects.emplace();
        for (int project = 0; project < i % 3; ++project)
            invite.projects->append(
                {QStringLiteral("proj_%1abcdefgh").arg(project), QStringLiteral("member")});
        invites += invite;
    }
    return invites;
}

double writeMany(const QList<Invite> &invites, ExportFormat format, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QSaveFile file(path);
    const auto writer = makeInviteWriter(format, &file);
    bool good = file.open(QIODevice::WriteOnly) && writer->begin(kManyRows);
    for (int i = 0; good && i < kManyRows; ++i)
        good = writer->write(invites.at(i % invites.size()));
    if (!good || !writer->end() || !file.flush())
        qFatal("the export failed: %s", qPrintable(writer->errorText()));
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!file.commit()) // syncs, which is the disk's time and not ours
        qFatal("the export failed");
    return time;
}

/// The same bytes, read from a file and written as an export is.
double copyFile(const QString &from, const QString &to)
{
    QElapsedTimer timer;
    timer.start();
    QFile source(from);
    QSaveFile target(to);
    bool good = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    while (good && !source.atEnd()) {
        const QByteArray bytes = source.read(64 * 1024);
        good = target.write(bytes) == bytes.size();
    }
    if (!good || !target.flush())
        qFatal("cannot copy %s", qPrintable(from));
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!target.commit())
        qFatal("cannot copy %s", qPrintable(from));
    return time;
}

/// VmHWM (the most that was ever resident) of this process, in KiB.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return std::strtol(text.constData() + at + 6, nullptr, 10);
}

void resetPeakMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1)
        std::printf("  (the peak of memory cannot be reset here)\n");
}

void compareWithCopy(const QList<Invite> &invites, const QString &csv)
{
    std::vector<double> madeTimes;
    std::vector<double> copyTimes;
    for (int i = 0; i < kRounds; ++i) { // in turn, so that noise meets both
        copyTimes.push_back(copyFile(csv, csv + QStringLiteral(".copy")));
        madeTimes.push_back(
            writeMany(invites, ExportFormat::CsvData, csv + QStringLiteral(".again")));
    }
    const double copied = medianOf(copyTimes);
    const double made = medianOf(madeTimes);
    std::printf("CSV of 1,000,000 invites %.0f ms, a copy of the same bytes %.0f ms\n", made,
                copied);
    std::printf("  ratio                                        %6.2f  (aim: 3 or less)\n",
                made / copied);
}

void measureFormats(const QString &folder)
{
    const QList<Invite> invites = someInvites();
    const QString csv = folder + QStringLiteral("/many.csv");
    std::printf("1,000,000 invites to a file, memory added while they are written\n");
    for (const ExportFormat format : exportFormats()) {
        const QString path = folder + QStringLiteral("/many.") + exportFormatWord(format);
        resetPeakMemory();
        const long before = peakMemory();
        const double time = writeMany(invites, format, path);
        std::printf("  %-16s %7.0f ms %6lld MiB  added memory %6.1f MiB  (aim: under 32)\n",
                    qPrintable(exportFormatWord(format)), time,
                    static_cast<long long>(QFileInfo(path).size() >> 20),
                    static_cast<double>(peakMemory() - before) / 1024);
        if (format != ExportFormat::CsvData)
            QFile::remove(path);
    }
    compareWithCopy(invites, csv);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("invites.csv"));

    if (!QCoreApplication::arguments().contains(QLatin1String("--reading")))
        measureFormats(folder.path());
    if (QCoreApplication::arguments().contains(QLatin1String("--files")))
        return 0;

    const Bench::PageServer server(100'000);
    std::vector<double> socketTimes;
    std::vector<double> managerTimes;
    std::vector<double> exportTimes;
    std::vector<double> ratios;
    wholeExport(server, path); // what is made once in a process
    for (int i = 0; i < kPairs; ++i) { // in turn, so that noise meets all
        socketTimes.push_back(plainSockets(server));
        managerTimes.push_back(plainManager(server));
        exportTimes.push_back(wholeExport(server, path));
        ratios.push_back(exportTimes.back() / managerTimes.back());
    }
    const double sockets = medianOf(socketTimes);
    const double manager = medianOf(managerTimes);
    const double exported = medianOf(exportTimes);
    std::printf("export of 100,000 invites: %.0f ms; the same GETs by QNetworkAccessManager %.0f "
                "ms, by a plain socket %.0f ms\n",
                exported, manager, sockets);
    std::printf("  ratio to the chain by QNetworkAccessManager  %6.2f  (aim: 1.15 or less)\n",
                medianOf(ratios));
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
