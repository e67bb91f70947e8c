// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cliprocess.h"

#include "support/patience.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace Vestibule {

CliProcess::CliProcess(const QStringList &arguments, const ScriptedServer *server)
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_arguments(arguments)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "OPENAI_ADMIN_KEY",
                             "OPENAI_BASE_URL", "OPENAI_ORG_ID", "VESTIBULE_PROFILE"})
        m_environment.remove(QLatin1String(name));
    set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nonexistent/bus"));
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    setDataFolder(m_data.path());
    const QString config = m_data.filePath(QStringLiteral("config")); // nobody's preferences
    set("XDG_CONFIG_HOME", config);
    // But for who was told that lists are remembered, which each first command would say again.
    QSettings told(config + QStringLiteral("/vestibule/vestibule.ini"), QSettings::IniFormat);
    told.setValue(QStringLiteral("list/rememberTold"), true);
    if (server) {
        set("OPENAI_ADMIN_KEY", server->credentials().adminKey);
        set("OPENAI_BASE_URL", server->baseUrl());
    }
}

void CliProcess::set(const char *variable, const QString &value)
{
    m_environment.insert(QLatin1String(variable), value);
}

void CliProcess::setDataFolder(const QString &path)
{
    set("XDG_DATA_HOME", path);
    set("XDG_CACHE_HOME", path + QStringLiteral("/cache"));
}

void CliProcess::setOutputFile(const QString &path)
{
    m_process.setStandardOutputFile(path);
}

void CliProcess::limitFileSize(int bytes)
{
    m_fileSizeLimit = bytes;
}

void CliProcess::start()
{
    m_started = true;
    m_process.setProcessEnvironment(m_environment);
    // A test run in the background of a shell has these ignored, and children inherit that.
    m_process.setChildProcessModifier(
        [limit = m_fileSizeLimit, unread = m_outputUnread, closed = m_closed, terminal = m_terminal,
         keyboard = m_keyboard, nobody = m_dropsRights && ::geteuid() == 0] {
            ::signal(SIGINT, SIG_DFL);
            ::signal(SIGTERM, SIG_DFL);
            ::signal(SIGXFSZ, SIG_DFL);
            if (limit > 0) {
                const rlimit size{rlim_t(limit), rlim_t(limit)};
                ::setrlimit(RLIMIT_FSIZE, &size);
            }
            if (nobody && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(97);
            int ends[2];
            if (unread && ::pipe(ends) == 0) {
                ::dup2(ends[1], STDOUT_FILENO);
                ::close(ends[0]);
                ::close(ends[1]);
            }
            if (terminal >= 0)
                ::dup2(terminal, STDOUT_FILENO);
            if (keyboard >= 0)
                ::dup2(keyboard, STDIN_FILENO);
            if (closed >= 0)
                ::close(closed);
        });
    m_process.start(QCoreApplication::applicationDirPath()
                        + QStringLiteral("/vestibule-cli-under-test"),
                    m_arguments);
    m_process.write(m_input);
    m_process.closeWriteChannel();
}

bool CliProcess::finish()
{
    if (!m_started)
        start();
    const bool ended = waitUntil([this] { return m_process.state() == QProcess::NotRunning; });
    if (m_process.isReadable() && m_process.processChannelMode() == QProcess::SeparateChannels)
        m_out = m_process.readAllStandardOutput();
    return ended && m_process.exitStatus() == QProcess::NormalExit;
}

const QByteArray &CliProcess::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

void CliProcess::send(int signalNumber)
{
    // 0 would be everybody of the group, the test as well.
    if (const auto id = static_cast<pid_t>(m_process.processId()); id > 0)
        ::kill(id, signalNumber);
}

} // namespace Vestibule
