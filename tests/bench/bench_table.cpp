// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a filter, a sort, a refresh and scrolling cost in the visible table, from the deed until the
// view is right, against the plainest way; and how long the event loop ever waits until it is
// painted (the median of some runs).

#include "bench/invitelist.h"
#include "bench/processortime.h"
#include "ui/list/invitesview.h"

#include <QApplication>
#include <QEventLoop>
#include <QPaintEvent>
#include <QScrollBar>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace Vestibule;
using namespace Vestibule::Bench;
using namespace Qt::Literals;

namespace {

constexpr int kRuns = 5;

struct Taken
{
    double ms = 1e9; // until the view is right
    double gap = 0; // the longest time between two turns of the event loop
    double busy = 0; // the same in time of the processor: what a busy machine does not lengthen
};

/// The table, which can be asked to have its rows in their places at once.
class Table : public InvitesView
{
public:
    void settle() { executeDelayedItemsLayout(); }
};

/// Tells whether something was painted.
class PaintWatch : public QObject
{
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted |= event->type() == QEvent::Paint;
        return false;
    }
};

struct Stage
{
    Models models;
    Table view;
    PaintWatch watch;

    explicit Stage(int count)
    {
        models.load(count);
        view.setInvites(&models.shown);
        view.resize(1200, 760);
        view.show();
        view.viewport()->installEventFilter(&watch);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    /// Does it, and waits until the view shows what comes of it.
    Taken take(const std::function<void()> &deed)
    {
        QEventLoop loop;
        QTimer tick;
        QElapsedTimer whole;
        QElapsedTimer turn;
        Taken taken;
        bool right = false;
        double worked = processorMs();
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            taken.gap = std::max(taken.gap, msSince(turn));
            taken.busy = std::max(taken.busy, processorMs() - worked);
            turn.start();
            worked = processorMs();
            if (right && watch.painted)
                loop.quit();
            else if (!right && !models.shown.isWorking()) {
                right = true;
                view.settle();
                taken.ms = msSince(whole);
                watch.painted = false;
                view.viewport()->update();
            }
        });
        tick.start(0);
        whole.start();
        turn.start();
        deed();
        loop.exec();
        return taken;
    }

    Taken best(const std::function<void()> &before, const std::function<void()> &deed)
    {
        Taken best;
        std::vector<double> gaps;
        for (int run = 0; run < kRuns; ++run) {
            (void)take(before);
            const Taken taken = take(deed);
            best.ms = std::min(best.ms, taken.ms);
            gaps.push_back(taken.gap);
            best.busy = std::max(best.busy, taken.busy);
        }
        std::sort(gaps.begin(), gaps.end());
        best.gap = gaps[gaps.size() / 2];
        return best;
    }

    void search(const QString &text) { models.shown.setFilter({parseInviteQuery(text), {}}); }
};

void tell(const QString &what, const Taken &taken, double plain, const char *aim)
{
    std::printf("  %-34s %7.1f ms, plainly %7.1f ms, ratio %5.2f (%s), longest gap %5.1f ms, "
                "of the processor %5.1f ms (under 16)\n",
                qPrintable(what), taken.ms, plain, taken.ms / plain, aim, taken.gap, taken.busy);
}

void filtering(Stage &stage, int count)
{
    std::vector<std::string> texts;
    for (int row = 0; row < count; ++row)
        texts.emplace_back(stage.models.table.store().searchText(row));
    const auto scan = [&](const char *needle) {
        return bestMs([&] {
            const volatile auto found =
                std::count_if(texts.begin(), texts.end(), [&](const std::string &text) {
                    return text.find(needle) != std::string::npos;
                });
            (void)found;
        });
    };
    const auto typed = [&](const QString &before, const QString &text, const char *needle) {
        const Taken taken = stage.best([&] { stage.search(before); }, [&] { stage.search(text); });
        tell(u"\"%1\" to \"%2\""_s.arg(before, text), taken, scan(needle), "3 or less");
    };
    typed({}, u"e"_s, "e");
    typed(u"e"_s, u"ex"_s, "ex");
    typed(u"ex"_s, u"exa"_s, "exa");
    typed(u"exa"_s, u"ex"_s, "ex");
    typed(u"exa"_s, {}, "e");
    typed(u"x"_s, {}, "e");
    typed({}, u"x"_s, "x");
    typed({}, u"xaver"_s, "xaver");
    typed({}, u"status:pending"_s, "pending");
    typed(u"status:pending"_s, u"status:expired"_s, "expired");
    typed({}, u"domain:contoso.com"_s, "contoso.com");
    typed({}, u"project:proj_7"_s, "proj_7");
    typed({}, u"expires:<3d"_s, "3d");
}

template <typename Key, typename KeyOf>
void sortingBy(Stage &stage, int count, int column, const char *name, const KeyOf &keyOf)
{
    std::vector<Key> keys;
    for (int row = 0; row < count; ++row)
        keys.push_back(keyOf(row));
    const double plain = bestMs(
        [&] {
            std::vector<Key> copy = keys;
            std::sort(copy.begin(), copy.end());
        },
        3);
    const Taken taken =
        stage.best([&] { stage.models.shown.sort(-1); }, [&] { stage.models.shown.sort(column); });
    tell(QString::fromLatin1(name), taken, plain, "2 or less");
}

void sorting(Stage &stage, int count)
{
    const InviteStore &store = stage.models.table.store();
    std::vector<std::string> emails;
    for (int row = 0; row < count; ++row)
        emails.emplace_back(store.foldedEmail(row));
    sortingBy<std::string_view>(
        stage, count, InviteTableModel::EmailColumn, "sort by address",
        [&](int row) { return std::string_view(emails[static_cast<size_t>(row)]); });
    sortingBy<std::string>(stage, count, InviteTableModel::StatusColumn, "sort by status",
                           [&](int row) { return store.status(row).toStdString(); });
    sortingBy<qint64>(stage, count, InviteTableModel::ExpiresColumn, "sort by expiry",
                      [&](int row) { return store.expiresAt(row).value_or(0); });
    sortingBy<std::string>(
        stage, count, InviteTableModel::ProjectsColumn, "sort by projects",
        [&](int row) { return store.projects(row)->constFirst().id.toStdString(); });
}

// Every place from the top to the end by page steps, then by single rows: each a frame.
void scrolling(Stage &stage)
{
    QScrollBar *bar = stage.view.verticalScrollBar();
    std::vector<double> frames;
    for (int step = 0; step <= 2000; ++step) {
        const qint64 place = qint64(bar->maximum()) * step / 2000;
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(place) + step % 7);
        stage.view.viewport()->repaint();
        frames.push_back(msSince(timer));
        QCoreApplication::processEvents();
    }
    std::sort(frames.begin(), frames.end());
    std::printf("  scrolling from top to bottom, a frame: median %.2f ms, 99th percentile %.2f ms "
                "(under 16)\n",
                frames[frames.size() / 2], frames[frames.size() * 99 / 100]);
    bar->setValue(0);
}

// One invite changed, one new, one gone, each by itself.
void single(Stage &stage)
{
    const auto told = [&](const char *what, const std::function<void(int)> &deed) {
        std::vector<double> times;
        for (int run = 0; run < 20; ++run) {
            QElapsedTimer timer;
            timer.start();
            deed(run);
            times.push_back(msSince(timer));
            (void)stage.take([&] { stage.models.shown.flush(); });
        }
        std::sort(times.begin(), times.end());
        std::printf("  %-44s median %5.1f ms, longest %5.1f ms (under 16)\n", what,
                    times[times.size() / 2], times.back());
    };
    told("a new invite", [&](int run) {
        Invite invite = inviteOf(7'000'000 + run);
        (void)stage.models.table.upsert(invite);
    });
    told("an invite gone",
         [&](int run) { stage.models.table.remove(inviteOf(500 + run * 97).id); });
}

// The list read again with one in a hundred gone and some new, so that the rows move.
void refreshing(Stage &stage, int count)
{
    stage.models.table.pager()->refresh();
    emit stage.models.table.pager()->restarted();
    double gap = 0;
    double busy = 0;
    double longest = 0;
    Page<Invite> fresh = pageAt(8'000'000);
    stage.models.table.take(fresh);
    for (int first = 0; first < count; first += kPage) {
        Page<Invite> page = pageAt(first, first + kPage < count);
        page.items.removeAt(3);
        const Taken taken = stage.take([&] {
            QElapsedTimer timer;
            timer.start();
            stage.models.table.take(page);
            longest = std::max(longest, msSince(timer));
        });
        gap = std::max(gap, taken.gap);
        busy = std::max(busy, taken.busy);
    }
    std::printf("  a refresh: longest page %.1f ms, longest gap %.1f ms, of the processor %.1f ms "
                "(under 16)\n",
                longest, gap, busy);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int only = app.arguments().value(1).toInt(); // a number of invites
    const QString part =
        app.arguments().value(2); // for a profiler: scroll, filter, sort or refresh
    for (const int count : {100'000, 1'000'000}) {
        if (only > 0 && only != count)
            continue;
        std::printf("%d invites in the visible table\n", count);
        Stage stage(count);
        if (!part.isEmpty()) {
            if (part == u"scroll"_s) {
                scrolling(stage);
            } else if (part == u"sort"_s) {
                sorting(stage, count);
            } else if (part == u"refresh"_s) {
                stage.models.shown.sort(InviteTableModel::EmailColumn);
                (void)stage.take([] {});
                refreshing(stage, count);
            } else {
                filtering(stage, count);
            }
            continue;
        }
        filtering(stage, count);
        sorting(stage, count);
        scrolling(stage);
        stage.models.shown.sort(InviteTableModel::EmailColumn);
        (void)stage.take([] {});
        std::printf("sorted by address\n");
        filtering(stage, count);
        scrolling(stage);
        single(stage);
        refreshing(stage, count);
    }
    return 0;
}
