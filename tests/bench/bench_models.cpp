// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the models cost without a window: memory, and pages that arrive.

#include "bench/invitelist.h"

#include <QCoreApplication>
#include <QTextStream>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Vestibule;
using namespace Vestibule::Bench;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

size_t allocated() // bytes; 0 where the C library does not tell
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

void memory(int count)
{
    const size_t before = allocated();
    auto models = std::make_unique<Models>();
    models->load(count);
    models->shown.sort(InviteTableModel::EmailColumn);
    models->shown.flush();
    out() << "memory per invite at " << count << ": " << (allocated() - before) / size_t(count)
          << " bytes (350 or less)" << Qt::endl;
}

// Pages arrive as fast as they are taken, and the frames' timers run between them.
double appendingMs(const std::vector<Page<Invite>> &pages, int column)
{
    Models models;
    models.shown.sort(column);
    QElapsedTimer timer;
    timer.start();
    for (const Page<Invite> &page : pages) {
        models.table.take(page);
        QCoreApplication::processEvents();
    }
    models.shown.flush();
    return msSince(timer);
}

void appending(int count)
{
    std::vector<Page<Invite>> pages;
    for (int first = 0; first < count; first += kPage)
        pages.push_back(pageAt(first));
    double plain = 1e9;
    double sorted = 1e9;
    for (int run = 0; run < 3; ++run) {
        plain = std::min(plain, appendingMs(pages, -1));
        sorted = std::min(sorted, appendingMs(pages, InviteTableModel::EmailColumn));
    }
    out() << "appending " << count << " in pages of " << kPage << ": " << sorted << " ms sorted, "
          << plain << " ms unsorted, ratio " << sorted / plain
          << " (without a network and a window; with them, see bench_window), "
          << sorted * 1000 / count << " us an invite" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int count : {10'000, 100'000, 1'000'000})
        memory(count);
    for (const int count : {10'000, 100'000, 1'000'000})
        appending(count);
    return 0;
}
