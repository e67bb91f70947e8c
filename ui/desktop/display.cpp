// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/display.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include <QByteArray>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <future>
#include <memory>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10s;

bool answersAt(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const size_t size = offsetof(sockaddr_un, sun_path) + size_t(path.size()) + 1U;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const bool answers =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), socklen_t(size)) == 0;
    ::close(socket);
    return answers;
}

/// Whether the server lets us in, which Qt takes for granted. In a thread, since a host may never
/// answer; the thread is left to itself then.
bool answersX(const QByteArray &display)
{
    const auto answer = std::make_shared<std::promise<bool>>();
    std::future<bool> answered = answer->get_future();
    std::thread([answer, display] {
        xcb_connection_t *connection = xcb_connect(display.constData(), nullptr);
        const bool isOpen = xcb_connection_has_error(connection) == 0;
        xcb_disconnect(connection);
        answer->set_value(isOpen);
    }).detach();
    return answered.wait_for(kPatience) == std::future_status::ready && answered.get();
}

/// Qt's plugins for Wayland are a package of their own.
bool hasWaylandPlugin()
{
    QStringList folders =
        qEnvironmentVariable("QT_PLUGIN_PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/platforms"))
                    .entryList({QStringLiteral("libqwayland*")}, QDir::Files)
                    .isEmpty();
    });
}

bool answersWayland()
{
    if (!hasWaylandPlugin())
        return false;
    if (!qEnvironmentVariableIsEmpty("WAYLAND_SOCKET")) // it was connected for us
        return true;
    QByteArray name = qgetenv("WAYLAND_DISPLAY");
    if (name.isEmpty() && qgetenv("XDG_SESSION_TYPE") == "wayland")
        name = "wayland-0";
    if (name.isEmpty())
        return false;
    if (name.startsWith('/'))
        return answersAt(name);
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && answersAt(folder + '/' + name);
}

/// What stands behind an option of Qt's, which takes one dash or two; nothing where it is not
/// given.
QByteArray optionValue(const QStringList &arguments, const QString &name)
{
    for (qsizetype i = arguments.size() - 2; i >= 0; --i) {
        if (arguments.at(i) == u'-' + name || arguments.at(i) == QStringLiteral("--") + name)
            return arguments.at(i + 1).toLocal8Bit();
    }
    return {};
}

} // namespace

bool canReachDisplay(const QStringList &arguments)
{
    QByteArray display = optionValue(arguments, QStringLiteral("display"));
    if (display.isEmpty())
        display = qgetenv("DISPLAY");
    QByteArray platforms = optionValue(arguments, QStringLiteral("platform"));
    if (platforms.isEmpty())
        platforms = qgetenv("QT_QPA_PLATFORM");
    if (platforms.isEmpty())
        return answersWayland() || (!display.isEmpty() && answersX(display));
    const QList<QByteArray> tried = platforms.split(';');
    return std::any_of(tried.cbegin(), tried.cend(), [&display](const QByteArray &platform) {
        if (platform.startsWith("xcb"))
            return !display.isEmpty() && answersX(display);
        return !platform.startsWith("wayland") || answersWayland();
    });
}

} // namespace Vestibule

#else

namespace Vestibule {

bool canReachDisplay(const QStringList &arguments)
{
    Q_UNUSED(arguments);
    return true;
}

} // namespace Vestibule

#endif
