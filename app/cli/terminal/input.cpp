// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/input.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

#include <cstdio>
#else
#include <QSocketNotifier>

#include <cerrno>

#include <termios.h>
#include <unistd.h>
#endif

namespace Vestibule {

/// While it lives, what is typed on stdin does not show.
class SilentTerminal
{
public:
    SilentTerminal()
    {
#ifdef Q_OS_WIN
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        if (GetConsoleMode(m_input, &m_before) != 0)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
#else
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
#endif
    }
    ~SilentTerminal()
    {
#ifdef Q_OS_WIN
        if (m_before != 0)
            SetConsoleMode(m_input, m_before);
#else
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
#ifdef Q_OS_WIN
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before = {};
    bool m_isTerminal = false;
#endif
};

Input::Input(QObject *parent)
    : QObject(parent)
{ }

Input::~Input() = default;

bool Input::isYes(const QByteArray &line)
{
    const QString word = QString::fromLocal8Bit(line).trimmed().toLower();
    return word == QLatin1String("y") || word == QLatin1String("yes");
}

void Input::readSecret(qint64 most)
{
#ifdef Q_OS_WIN
    const bool isTyped = _isatty(_fileno(stdin)) != 0;
#else
    const bool isTyped = ::isatty(STDIN_FILENO) == 1;
#endif
    if (!isTyped) {
        readAll(most);
        return;
    }
    m_silence = std::make_unique<SilentTerminal>();
    readLine();
}

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
