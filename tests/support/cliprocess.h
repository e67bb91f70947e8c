// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Vestibule {

class ScriptedServer;

/// The command line in a process of its own, without a display, a keychain or a key of the
/// person who runs the tests. Its data lie in a folder that goes with it, unless another one is
/// set. Waiting spins the event loop, so a ScriptedServer can answer.
class CliProcess
{
public:
    /// With a server: its address and key are in the environment.
    explicit CliProcess(const QStringList &arguments, const ScriptedServer *server = nullptr);

    void set(const char *variable, const QString &value);
    /// Where journals and remembered lists are kept, for several processes that work on the same
    /// ones.
    void setDataFolder(const QString &path);
    void setInput(const QByteArray &bytes) { m_input = bytes; } ///< else stdin is at its end
    void setOutputFile(const QString &path);
    void setTerminal(int descriptor) { m_terminal = descriptor; } ///< what stdout leads to
    void setKeyboard(int descriptor) { m_keyboard = descriptor; } ///< what stdin comes from
    void leaveOutputUnread() { m_outputUnread = true; } ///< its reader has gone
    void closeStream(int number)
    {
        m_closed = number;
    } ///< a standard stream is closed at the start
    /// Where the administrator runs the tests: it works as nobody, to whom folders may be closed.
    void dropRights() { m_dropsRights = true; }
    void limitFileSize(int bytes); ///< longer files fail like a full disk
    void start();
    [[nodiscard]] bool finish(); ///< starts where that was not done; true at a normal end
    void send(int signalNumber);

    [[nodiscard]] int code() const { return m_process.exitCode(); }
    [[nodiscard]] const QByteArray &out() const { return m_out; }
    [[nodiscard]] const QByteArray &err(); ///< what has come so far

private:
    QTemporaryDir m_data;
    QProcess m_process; // before its folder goes
    QProcessEnvironment m_environment;
    QStringList m_arguments;
    QByteArray m_input;
    int m_fileSizeLimit = 0;
    bool m_outputUnread = false;
    int m_closed = -1;
    int m_terminal = -1;
    int m_keyboard = -1;
    bool m_dropsRights = false;
    bool m_started = false;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace Vestibule
