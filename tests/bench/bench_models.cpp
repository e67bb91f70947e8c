// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the models cost, as ratios against the plainest way in the same run.

#include "models/invitefiltermodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <string>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr int kPage = 100;
constexpr int kRuns = 5; // the best of them counts
constexpr qint64 kNow = 1'790'000'000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Invite inviteOf(int number)
{
    static const QStringList states{u"accepted"_s, u"pending"_s, u"expired"_s};
    // Scattered, so that a sort has something to do.
    const auto scattered = static_cast<quint32>(number) * 2654435761U % 1'000'003U;
    Invite invite;
    invite.id = u"invite-%1"_s.arg(number, 24, 10, QChar(u'0'));
    invite.email = u"person.%1.%2@example.com"_s.arg(QString::number(scattered, 36)).arg(number);
    invite.role = number % 9 ? u"reader"_s : u"owner"_s;
    invite.status = states.at(number % 3);
    invite.createdAt = kNow - number * 60LL;
    invite.expiresAt = *invite.createdAt + 604'800;
    invite.projects = QList<ProjectGrant>{{u"proj_%1"_s.arg(number % 7), u"member"_s}};
    return invite;
}

Page<Invite> pageAt(int first)
{
    Page<Invite> page;
    page.hasMore = true;
    for (int i = 0; i < kPage; ++i)
        page.items.append(inviteOf(first + i));
    return page;
}

struct Models
{
    InviteTableModel table{nullptr, [] { return kNow; }};
    InviteFilterModel shown{&table};

    void load(int count)
    {
        for (int first = 0; first < count; first += kPage)
            emit table.pager()->pageArrived(pageAt(first));
        shown.flush();
    }
};

size_t allocated() // bytes; 0 where the C library does not tell
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

template <typename Work>
double bestMs(const Work &work)
{
    double best = 1e9;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void memory(int count)
{
    const size_t before = allocated();
    auto models = std::make_unique<Models>();
    models->load(count);
    models->shown.sort(InviteTableModel::EmailColumn);
    out() << "memory per invite at " << count << ": " << (allocated() - before) / size_t(count)
          << " bytes (350 or less)" << Qt::endl;
}

void sorting(int count)
{
    Models models;
    models.load(count);
    std::vector<std::string> keys;
    for (int row = 0; row < count; ++row)
        keys.emplace_back(models.table.store().foldedEmail(row));
    const double plain = bestMs([&] {
        std::vector<std::string_view> views(keys.begin(), keys.end());
        std::sort(views.begin(), views.end());
    });
    const double ours = bestMs([&] {
        models.shown.sort(-1);
        models.shown.sort(InviteTableModel::EmailColumn);
    });
    out() << "sort by address at " << count << ": " << ours << " ms, std::sort of the keys "
          << plain << " ms, ratio " << ours / plain << Qt::endl;
}

void filtering(int count)
{
    Models models;
    models.load(count);
    models.shown.sort(InviteTableModel::EmailColumn);
    std::vector<std::string> texts;
    for (int row = 0; row < count; ++row)
        texts.emplace_back(models.table.store().searchText(row));
    for (const QString &needle : {u"e"_s, u"person.a"_s, u"99@"_s, u"not there"_s}) {
        const std::string bytes = needle.toStdString();
        qsizetype found = 0;
        const double plain = bestMs([&] {
            found = std::count_if(texts.begin(), texts.end(), [&](const std::string &text) {
                return text.find(bytes) != std::string::npos;
            });
        });
        double set = 1e9;
        double clear = 1e9;
        for (int run = 0; run < kRuns; ++run) {
            QElapsedTimer timer;
            timer.start();
            models.shown.setFilter({parseInviteQuery(needle), {}});
            set = std::min(set, double(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            models.shown.setFilter({});
            clear = std::min(clear, double(timer.nsecsElapsed()) / 1e6);
        }
        out() << "filter \"" << needle << "\" at " << count << " (" << found << " found): " << set
              << " ms, clearing " << clear << " ms, plain scan " << plain << " ms, ratio "
              << set / plain << Qt::endl;
    }
}

// Pages arrive as fast as they are taken, and the frames' timers run between them.
double appendingMs(int count, int column)
{
    std::vector<Page<Invite>> pages;
    for (int first = 0; first < count; first += kPage)
        pages.push_back(pageAt(first));
    Models models;
    models.shown.sort(column);
    QElapsedTimer timer;
    timer.start();
    for (const Page<Invite> &page : pages) {
        emit models.table.pager()->pageArrived(page);
        QCoreApplication::processEvents();
    }
    models.shown.flush();
    return double(timer.nsecsElapsed()) / 1e6;
}

void appending(int count)
{
    double plain = 1e9;
    double sorted = 1e9;
    for (int run = 0; run < kRuns; ++run) {
        plain = std::min(plain, appendingMs(count, -1));
        sorted = std::min(sorted, appendingMs(count, InviteTableModel::EmailColumn));
    }
    out() << "appending " << count << " in pages of " << kPage << ": " << sorted << " ms sorted, "
          << plain << " ms unsorted, ratio " << sorted / plain << ", " << sorted * 1000 / count
          << " us an invite" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    memory(200'000);
    memory(10'000);
    sorting(100'000);
    filtering(100'000);
    appending(10'000);
    appending(100'000);
    return 0;
}
