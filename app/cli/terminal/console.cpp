// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/console.h"

#include "cli/terminal/plaintext.h"
#include "domain/text/visibletext.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Vestibule {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) == 1;
#endif
}

void putError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Console::Console()
    : m_outputIsTerminal(isTerminal(stdout))
    , m_errorIsTerminal(isTerminal(stderr))
{ }

Console::~Console()
{
    clearProgress();
}

bool Console::write(const QByteArray &bytes)
{
    if (m_writeError != 0)
        return false;
    clearProgress();
    errno = 0;
    const QByteArray put = m_outputIsTerminal ? visibleOutput(bytes) : bytes;
    const size_t size = size_t(put.size());
    if (std::fwrite(put.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        m_writeError = errno != 0 ? errno : EIO;
    return m_writeError == 0;
}

bool Console::readerIsGone() const
{
    return m_writeError == EPIPE;
}

QString Console::writeError() const
{
    return QString::fromLocal8Bit(std::strerror(m_writeError));
}

void Console::say(const QString &line)
{
    if (line.isEmpty())
        return;
    clearProgress();
    putError(visibleText(line).toLocal8Bit() + '\n');
}

bool Console::sayWait(const QString &line)
{
    const bool isSaid = !m_isQuiet && (m_errorIsTerminal || !m_waitsQuiet);
    if (isSaid)
        say(line);
    return isSaid;
}

void Console::showProgress(const QString &line)
{
    if (!showsProgress())
        return;
    putError("\r\x1b[K" + visibleText(line).toLocal8Bit());
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        putError("\r\x1b[K");
    m_progressShown = false;
}

} // namespace Vestibule
