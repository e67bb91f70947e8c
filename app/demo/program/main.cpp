// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/program/demoworker.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

// The demo organization. Standard input tells it how many invites, and the key, each on a line; it
// answers "port N" and serves until its input ends. A person has no use for it alone.
int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // Ctrl+C goes to the whole group; who started this one decides when it ends.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    std::string invites;
    std::string key;
    if (!std::getline(std::cin, invites) || !std::getline(std::cin, key)) {
        std::fprintf(stderr, "This program is started by Vestibule, for its demo organization.\n");
        return 2;
    }
    int status = 0;
    Vestibule::DemoWorker worker(QByteArray::fromStdString(invites).toInt(),
                                 QString::fromStdString(key));
    QObject::connect(&worker, &Vestibule::DemoWorker::opened, &application, [](quint16 port) {
        std::printf("port %d\n", int(port));
        std::fflush(stdout);
    });
    QObject::connect(&worker, &Vestibule::DemoWorker::failed, &application,
                     [&status](const QString &reason) {
                         std::fprintf(stderr, "%s\n", qPrintable(reason));
                         status = 1;
                     });
    worker.open();
    if (status != 0)
        return status;
    const std::unique_ptr<QThread> waiting(QThread::create([&application] {
        while (std::cin.get() != std::char_traits<char>::eof()) { }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    waiting->start();
    status = QCoreApplication::exec();
    waiting->wait();
    return status;
}
