// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/display.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Vestibule {

namespace {

constexpr int kPatienceMs = 2'000;
constexpr int kFirstPort = 6'000; // of the display :0
constexpr int kMostDisplay = 65'535 - kFirstPort;

/// A path that begins with a null byte names a socket that has no file.
bool answersAt(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const bool hasFile = path.at(0) != '\0';
    const size_t size = offsetof(sockaddr_un, sun_path) + size_t(path.size()) + (hasFile ? 1U : 0U);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const bool answers =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), socklen_t(size)) == 0;
    ::close(socket);
    return answers;
}

bool answersWithin(const addrinfo &place)
{
    const int socket =
        ::socket(place.ai_family, place.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    bool answers = ::connect(socket, place.ai_addr, place.ai_addrlen) == 0;
    pollfd waiting{socket, POLLOUT, 0};
    if (!answers && errno == EINPROGRESS && ::poll(&waiting, 1, kPatienceMs) == 1) {
        int fault = 0;
        socklen_t size = sizeof fault;
        answers = ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &fault, &size) == 0 && fault == 0;
    }
    ::close(socket);
    return answers;
}

/// `host` empty: this computer.
bool answersOver(const QByteArray &host, int number)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *places = nullptr;
    const QByteArray port = QByteArray::number(kFirstPort + number);
    if (::getaddrinfo(host.isEmpty() ? nullptr : host.constData(), port.constData(), &wanted,
                      &places)
        != 0)
        return false;
    bool answers = false;
    for (const addrinfo *place = places; place != nullptr && !answers; place = place->ai_next)
        answers = answersWithin(*place);
    ::freeaddrinfo(places);
    return answers;
}

bool answersHere(int number)
{
    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    return answersAt('\0' + path) || answersAt(path);
}

/// The number behind the colon, without that of the screen.
std::optional<int> displayNumber(const QByteArray &text)
{
    const QByteArray digits = text.left(text.indexOf('.') < 0 ? text.size() : text.indexOf('.'));
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number < 0 || number > kMostDisplay || digits.startsWith('+'))
        return {};
    return number;
}

/// `name` as X knows it: [protocol/][host]:display[.screen], or the path of a socket.
bool answersX(QByteArray name)
{
    if (const QByteArray path = name.startsWith("unix:") ? name.mid(5) : name;
        path.startsWith('/')) {
        const qsizetype screen = path.lastIndexOf('.');
        return answersAt(path) || (screen > 0 && answersAt(path.left(screen)));
    }
    const qsizetype colon = name.lastIndexOf(':');
    const std::optional<int> number = colon < 0 ? std::nullopt : displayNumber(name.mid(colon + 1));
    if (!number)
        return false;
    name.truncate(colon);
    const qsizetype slash = name.indexOf('/');
    const QByteArray protocol = name.left(std::max<qsizetype>(slash, 0));
    QByteArray host = name.mid(slash + 1);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    if (protocol == "unix" || host == "unix")
        return answersHere(*number);
    const bool isHere = host.isEmpty() && protocol.isEmpty() && answersHere(*number);
    return isHere || answersOver(host, *number);
}

bool answersWayland()
{
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
