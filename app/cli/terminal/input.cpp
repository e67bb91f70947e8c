// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/input.h"

#ifdef Q_OS_WIN
#include <io.h>

#include <cstdio>
#else
#include <QSocketNotifier>

#include <cerrno>

#include <unistd.h>
#endif

namespace Vestibule {

bool Input::isConversation()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
#endif
}

void Input::readAll(qint64 most)
{
    m_most = most;
    start(false);
}

bool Input::isFull() const
{
    return m_most > 0 && m_bytes.size() > m_most;
}

void Input::readLine()
{
    start(true);
}

#ifdef Q_OS_WIN

void Input::start(bool lineOnly)
{
    m_lineOnly = lineOnly;
    QMetaObject::invokeMethod(this, &Input::onReadable, Qt::QueuedConnection);
}

// Windows has no way to be told, so this one waits.
void Input::onReadable()
{
    int c = 0;
    while ((c = std::fgetc(stdin)) != EOF) {
        m_bytes.append(char(c));
        if ((m_lineOnly && c == '\n') || isFull())
            break;
    }
    emit ended(m_bytes);
}

#else

void Input::start(bool lineOnly)
{
    m_lineOnly = lineOnly;
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Input::onReadable);
}

void Input::onReadable()
{
    char some[16 * 1024];
    const auto count = ::read(STDIN_FILENO, some, m_lineOnly ? 1 : sizeof some);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_bytes.append(some, qsizetype(count));
    if (count > 0 && !isFull() && !(m_lineOnly && m_bytes.endsWith('\n')))
        return;
    const QList<QSocketNotifier *> notifiers = findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers)
        notifier->setEnabled(false);
    emit ended(m_bytes);
}

#endif

} // namespace Vestibule
