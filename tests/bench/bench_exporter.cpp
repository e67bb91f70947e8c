// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window notices of an export of its whole list: gaps in its event loop, and memory.

#include "api/inviteservice.h"
#include "bench/pageserver.h"
#include "exchange/export/inviteexporter.h"
#include "models/list/invitetablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace Vestibule;

namespace {

/// VmHWM (the most that was ever resident) of this process, in KiB.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return std::strtol(text.constData() + text.indexOf("VmHWM:") + 6, nullptr, 10);
}

void resetPeakMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1)
        std::printf("  (the peak of memory cannot be reset here)\n");
}

void load(InviteTableModel &invites)
{
    QEventLoop loop;
    QObject::connect(invites.pager(), &InvitePager::stateChanged, &loop, [&] {
        if (invites.pager()->state() == InvitePager::State::Failed)
            qFatal("loading failed");
        if (invites.pager()->state() == InvitePager::State::Complete)
            loop.quit();
    });
    const ListClaim all = invites.pager()->claimAll();
    loop.exec();
}

void write(const InviteTableModel &invites, const QString &path, ExportFormat format)
{
    QEventLoop loop;
    QTimer tick;
    QElapsedTimer whole;
    QElapsedTimer sinceTick;
    double longestGap = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        longestGap = std::max(longestGap, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.start();
    });
    InviteExporter exporter(&invites);
    QObject::connect(&exporter, &InviteExporter::finished, &loop, &QEventLoop::quit);
    resetPeakMemory();
    const long before = peakMemory();
    whole.start();
    sinceTick.start();
    tick.start(0);
    std::vector<int> rows(static_cast<size_t>(invites.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    exporter.start(path, format, std::move(rows));
    loop.exec();
    if (exporter.outcome() != InviteExporter::Outcome::Written)
        qFatal("the export failed: %s", qPrintable(exporter.reason()));
    std::printf("the window's export of %d invites as %s: %lld ms\n", exporter.rows(),
                qPrintable(exportFormatWord(format)), static_cast<long long>(whole.elapsed()));
    std::printf("  longest gap in the event loop, ms            %6.1f  (aim: 16 or less)\n",
                longestGap);
    std::printf("  added memory, MiB                            %6.1f  (aim: under 32)\n",
                static_cast<double>(peakMemory() - before) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const Bench::PageServer server(1'000'000);
    InviteService service(server.credentials());
    InvitePager pager(&service);
    InviteTableModel invites(&pager, systemClock());
    load(invites);
    for (const ExportFormat format :
         {ExportFormat::CsvData, ExportFormat::JsonLines, ExportFormat::Xlsx})
        write(invites, folder.filePath(exportFormatWord(format)), format);
    return 0;
}
