// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the window is there, and how long it ever keeps a person waiting while a list loads
// or is read again.
// `bench_window starts`, `bench_window loading 1000000` and `bench_window refreshing 1000000`
// measure one of them.

#include "accounts/settings.h"
#include "accounts/systemkeystore.h"
#include "bench/pageserver.h"
#include "bench/processortime.h"
#include "remembered/listmemory.h"
#include "session/session.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/programparts.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kStarts = 25;

/// Tells on standard output that a window has painted itself and the event loop has come round,
/// and ends the program.
class UntilPainted : public QObject
{
public:
    /// Whether what is painted is what is waited for; always where nothing was said.
    void setWanted(const std::function<bool()> &wanted) { m_wanted = wanted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && (!m_wanted || m_wanted()))
            QTimer::singleShot(0, this, &UntilPainted::tell);
        return false;
    }

private:
    static void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    std::function<bool()> m_wanted;
};

int startEmpty(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *view = new QTableView;
    QStandardItemModel model(0, 7);
    view->setModel(&model);
    window.setCentralWidget(view);
    UntilPainted painted;
    view->viewport()->installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

Credentials credentialsAt(quint16 port)
{
    return {QStringLiteral("sk-admin-bench-012345678901234567890123456789"),
            QStringLiteral("http://127.0.0.1:%1/v1").arg(port)};
}

// All that main() builds, with a key from the environment and the server of this bench. With
// `remembered`, a folder, until the list that is kept there is painted.
int startVestibule(int argc, char **argv, quint16 port, const QString &remembered = {})
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // for the journal
    QApplication app(argc, argv);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SystemKeyStore keys;
    Environment environment;
    environment.adminKey = credentialsAt(port).adminKey;
    environment.baseUrl = credentialsAt(port).baseUrl;
    ProgramParts program(&keys, &settings, environment);
    ListMemory memory(remembered);
    memory.setOn(!remembered.isEmpty());
    program.connection.setMemory(memory);
    UntilPainted painted;
    if (!remembered.isEmpty()) {
        painted.setWanted([view = program.window.invitesPage()->view()] {
            return view->invites() != nullptr && view->invites()->rowCount() > 0;
        });
    }
    program.window.invitesPage()->view()->viewport()->installEventFilter(&painted);
    program.connection.start();
    program.window.show();
    return QApplication::exec();
}

double timeOfStart(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForReadyRead())
        qFatal("a start failed");
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("an end failed");
    return time;
}

double medianOf(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void compareStarts(quint16 port)
{
    const QStringList empty{QStringLiteral("--start-empty")};
    const QStringList ours{QStringLiteral("--start-vestibule"), QString::number(port)};
    std::vector<double> emptyTimes;
    std::vector<double> ourTimes;
    timeOfStart(empty); // fills the caches of both
    timeOfStart(ours);
    for (int i = 0; i < kStarts; ++i) { // in turn, so that noise meets both
        emptyTimes.push_back(timeOfStart(empty));
        ourTimes.push_back(timeOfStart(ours));
    }
    const double base = medianOf(emptyTimes);
    const double own = medianOf(ourTimes);
    std::printf("start of the process to the first paint: %.0f ms; an empty "
                "QMainWindow with a QTableView: %.0f ms\n",
                own, base);
    std::printf("  ratio                                        %6.2f  (aim: 1.45 or less)\n",
                own / base);
}

RememberedList listOf(int invites, qint64 nowMs)
{
    RememberedList list;
    const QString reader = QStringLiteral("reader");
    const QString pending = QStringLiteral("pending");
    for (int i = 0; i < invites; ++i) {
        const qint64 created = nowMs / 1000 - i;
        list.invites.append({QStringLiteral("invite-%1").arg(i, 24),
                             QStringLiteral("person.%1@example.com").arg(i), reader, pending,
                             created, created + 604'800, std::nullopt, QList<ProjectGrant>()});
        list.readAtMs.append(nowMs);
    }
    return list;
}

// What a person sees first with a list that is remembered, against a start without one.
void compareRemembered(quint16 port, int invites, double most)
{
    const QTemporaryDir folder;
    const ListMemory memory(folder.path());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Credentials credentials = credentialsAt(port);
    const RememberedPlace place = RememberedPlace::of(credentials);
    if (!memory.save(place, credentials.adminKey, listOf(invites, now), now))
        qFatal("nothing was kept");
    const double before = Bench::processorMs();
    if (!memory.load(place, credentials.adminKey, now))
        qFatal("nothing was opened");
    const double opened = Bench::processorMs() - before;
    const QStringList plain{QStringLiteral("--start-vestibule"), QString::number(port)};
    const QStringList remembered = plain + QStringList{folder.path()};
    std::vector<double> plainTimes;
    std::vector<double> rememberedTimes;
    timeOfStart(remembered);
    for (int i = 0; i < kStarts; ++i) {
        plainTimes.push_back(timeOfStart(plain));
        rememberedTimes.push_back(timeOfStart(remembered));
    }
    std::printf("first paint with %d remembered invites: %.0f ms; of a plain start: %.0f ms; "
                "opening and decoding: %.0f ms of the processor\n",
                invites, medianOf(rememberedTimes), medianOf(plainTimes), opened);
    std::printf("  more                                         %6.0f ms (aim: %.0f or less)\n",
                medianOf(rememberedTimes) - medianOf(plainTimes), most);
}

enum class Table { Plain, Sorted, SortedAndFiltered };

void ask(ListLoader &loader, Table table)
{
    if (table == Table::SortedAndFiltered)
        loader.setFilter({parseInviteQuery(QStringLiteral("status:pending e")), {}});
    if (table == Table::Plain)
        loader.loadAll();
    else
        loader.sort(InviteTableModel::EmailColumn, Qt::AscendingOrder);
}

struct Loaded
{
    double ms = 0; // until the last page is shown
    double gap = 0; // the longest time between two turns of the event loop, in milliseconds
    double busy = 0; // the same in time of the processor
};

/// The window with a session.
class Opened
{
public:
    explicit Opened(const Credentials &credentials)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_window(&m_settings)
        , m_session(credentials, Session::Source::ThisRun, systemClock())
    {
        m_window.invitesPage()->setSession(&m_session);
        m_window.showInvites();
        m_window.resize(1200, 760);
        m_window.show();
    }
    ~Opened() { m_window.invitesPage()->setSession(nullptr); }

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ListLoader &loader() { return *m_window.invitesPage()->loader(); }

    /// Does it, and waits until the whole list was read and is shown; `turned` hears how much of
    /// the processor each turn of the event loop took.
    Loaded load(const std::function<void()> &deed, const std::function<void(double)> &turned = {})
    {
        QEventLoop loop;
        QTimer tick;
        QElapsedTimer whole;
        QElapsedTimer sinceTick;
        Loaded loaded;
        double worked = Bench::processorMs();
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            const double busy = Bench::processorMs() - worked;
            loaded.gap = std::max(loaded.gap, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
            loaded.busy = std::max(loaded.busy, busy);
            if (turned)
                turned(busy);
            sinceTick.start();
            worked = Bench::processorMs();
            if (m_session.pager()->state() == InvitePager::State::Failed)
                qFatal("loading failed");
            if (m_session.pager()->isReadWhole() && !m_session.filter()->isBehind())
                loop.quit();
        });
        whole.start();
        sinceTick.start();
        tick.start(0);
        deed();
        loop.exec();
        loaded.ms = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        return loaded;
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
    Session m_session;
};

/// Loads everything into the visible table.
Loaded load(const Credentials &credentials, Table table)
{
    Opened opened(credentials);
    return opened.load([&] {
        opened.session().start();
        ask(opened.loader(), table);
    });
}

// The whole list read again, with one in a hundred gone and one new: the longest turn of each part.
void measureRefresh(int invites)
{
    static const char *const names[] = {"asking", "first page", "pages", "last page", "after it"};
    Bench::PageServer server(invites);
    for (const Table table : {Table::Plain, Table::Sorted, Table::SortedAndFiltered}) {
        server.setChanged(false);
        Opened opened(server.credentials());
        (void)opened.load([&] {
            opened.session().start();
            ask(opened.loader(), table);
        });
        server.setChanged(true);
        double longest[5] = {};
        int part = 0;
        int nextPart = 0;
        QObject::connect(opened.session().pager(), &InvitePager::pageArrived, &opened.loader(),
                         [&](const Page<Invite> &page) {
                             part = !page.hasMore ? 3 : std::min(part + 1, 2);
                             nextPart = !page.hasMore ? 4 : 2;
                         });
        (void)opened.load(
            [&] {
                opened.loader().refresh();
                opened.loader().loadAll();
            },
            [&](double busy) {
                longest[part] = std::max(longest[part], busy);
                part = std::max(part, nextPart);
            });
        const char *const tables[] = {"as it comes", "sorted by address", "sorted and filtered"};
        std::printf("refreshing %d invites, %s, longest turn in ms of the processor:", invites,
                    tables[static_cast<int>(table)]);
        for (int i = 0; i < 5; ++i)
            std::printf(" %s %.1f%s", names[i], longest[i], i < 4 ? "," : "\n");
    }
}

// Each is the best of some runs, taken in turn.
void compareTables(int invites)
{
    const Bench::PageServer server(invites);
    constexpr int kRuns = 3;
    Loaded best[3];
    for (Loaded &loaded : best)
        loaded.ms = 1e12;
    for (int run = 0; run < kRuns; ++run) {
        for (const Table table : {Table::Plain, Table::Sorted, Table::SortedAndFiltered}) {
            Loaded &kept = best[static_cast<int>(table)];
            const Loaded loaded = load(server.credentials(), table);
            kept.ms = std::min(kept.ms, loaded.ms);
            kept.gap = std::max(kept.gap, loaded.gap);
            kept.busy = std::max(kept.busy, loaded.busy);
        }
    }
    const char *const names[] = {"as it comes", "sorted by address", "sorted and filtered"};
    for (int i = 0; i < 3; ++i) {
        std::printf("loading %d invites into the visible table, %s: %.0f ms, ratio %.2f (aim: 1.5 "
                    "or less), longest gap %.1f ms, of the processor %.1f ms\n",
                    invites, names[i], best[i].ms, best[i].ms / best[0].ms, best[i].gap,
                    best[i].busy);
    }
}

void measureLoading()
{
    const Bench::PageServer small(10'000);
    const Bench::PageServer large(200'000);
    const double per10 = load(small.credentials(), Table::Sorted).ms / 10'000;
    const double per200 = load(large.credentials(), Table::Sorted).ms / 200'000;
    std::printf(
        "loading into the visible sorted table, time per invite at 200,000 against 10,000\n");
    std::printf("  ratio                                        %6.2f  (aim: 1.3 or less)\n",
                per200 / per10);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--start-empty")
        return startEmpty(argc, argv);
    if (mode == "--start-vestibule" && argc > 2)
        return startVestibule(argc, argv, QByteArray(argv[2]).toUShort(),
                              argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    QApplication app(argc, argv);
    if (mode == "refreshing" && argc > 2) {
        measureRefresh(QByteArray(argv[2]).toInt());
        return 0;
    }
    if (mode == "loading" && argc > 2) {
        compareTables(QByteArray(argv[2]).toInt());
        return 0;
    }
    {
        const Bench::PageServer server(10'000);
        compareStarts(server.port());
        if (mode == "starts")
            return 0;
        compareRemembered(server.port(), 5'000, 50);
        compareRemembered(server.port(), 100'000, 300);
    }
    measureLoading();
    for (const int invites : {100'000, 1'000'000}) {
        compareTables(invites);
        measureRefresh(invites);
    }
    return 0;
}
