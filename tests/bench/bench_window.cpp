// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the window is there, and how long it ever keeps a person waiting while a list loads.

#include "accounts/settings.h"
#include "bench/pageserver.h"
#include "ui/invitecontroller.h"
#include "ui/invitespage.h"
#include "ui/invitesview.h"
#include "ui/listloader.h"
#include "ui/mainwindow.h"
#include "ui/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kStarts = 11;

/// Ends the program once a window has painted itself and the event loop has come round.
class UntilPainted : public QObject
{
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { QCoreApplication::quit(); });
        return false;
    }
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

int startVestibule(int argc, char **argv, quint16 port)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(&settings);
    InviteController invites(&window, &settings);
    const Credentials credentials{
        QStringLiteral("sk-admin-bench"), QStringLiteral("http://127.0.0.1:%1/v1").arg(port), {}};
    Session session(credentials, Session::Source::ThisRun, systemClock());
    window.invitesPage()->setSession(&session);
    invites.setSession(&session);
    window.showInvites();
    session.start();
    UntilPainted painted;
    window.invitesPage()->view()->viewport()->installEventFilter(&painted);
    window.show();
    const int code = QApplication::exec();
    invites.setSession(nullptr);
    window.invitesPage()->setSession(nullptr);
    return code;
}

double timeOfStart(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("a start failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
    std::printf("start of the process to its end after the first paint: %.0f ms; an empty "
                "QMainWindow with a QTableView: %.0f ms\n",
                own, base);
    std::printf("  ratio                                        %6.2f  (aim: 1.5 or less)\n",
                own / base);
}

/// Loads everything into the visible table, sorted or not; the time in milliseconds. `longestGap`
/// is the longest time between two turns of the event loop, in milliseconds.
double load(const Credentials &credentials, bool sorted, double &longestGap)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(&settings);
    Session session(credentials, Session::Source::ThisRun, systemClock());
    window.invitesPage()->setSession(&session);
    window.showInvites();
    window.resize(1200, 760);
    window.show();

    QEventLoop loop;
    QTimer tick;
    QElapsedTimer whole;
    QElapsedTimer sinceTick;
    longestGap = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        longestGap = std::max(longestGap, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.start();
    });
    QObject::connect(session.pager(), &InvitePager::stateChanged, &loop, [&] {
        if (session.pager()->state() == InvitePager::State::Complete)
            QTimer::singleShot(50, &loop, &QEventLoop::quit); // the last rows are merged and shown
        if (session.pager()->state() == InvitePager::State::Failed)
            qFatal("loading failed");
    });
    whole.start();
    sinceTick.start();
    tick.start(0);
    session.start();
    if (sorted)
        window.invitesPage()->loader()->sort(InviteTableModel::EmailColumn, Qt::AscendingOrder);
    else
        window.invitesPage()->loader()->loadAll();
    loop.exec();
    const double time = static_cast<double>(whole.nsecsElapsed()) / 1e6 - 50;
    window.invitesPage()->setSession(nullptr);
    return time;
}

void measureLoading()
{
    const Bench::PageServer server(100'000);
    const Bench::PageServer small(10'000);
    const Bench::PageServer large(200'000);
    double gap = 0;
    double unused = 0;
    const double sorted = load(server.credentials(), true, gap);
    std::printf("loading 100,000 invites into the visible table sorted by address: %.0f ms\n",
                sorted);
    std::printf("  longest gap in the event loop, ms            %6.1f  (aim: under 50)\n", gap);
    const double per10 = load(small.credentials(), true, unused) / 10'000;
    const double per200 = load(large.credentials(), true, unused) / 200'000;
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
        return startVestibule(argc, argv, QByteArray(argv[2]).toUShort());
    QApplication app(argc, argv);
    {
        const Bench::PageServer server(10'000);
        compareStarts(server.port());
    }
    measureLoading();
    return 0;
}
