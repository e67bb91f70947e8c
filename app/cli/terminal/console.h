// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule {

/// The process's stdout for results and stderr for words.
class Console
{
public:
    Console();
    ~Console(); ///< takes a progress line away

    /// Writes to stdout at once, on a terminal with everything escaped that could steer it; false,
    /// now and from then on, where that fails.
    bool write(const QByteArray &bytes);
    /// Whether stdout failed since its reader has gone, as `head` does: nothing to complain about.
    [[nodiscard]] bool readerIsGone() const;
    /// Whether stdout failed for a reason that has to be told, as a full disk.
    [[nodiscard]] bool hasLostOutput() const { return m_writeError != 0 && !readerIsGone(); }
    /// Why stdout failed, in the system's words.
    [[nodiscard]] QString writeError() const;

    /// One line on stderr; nothing where it is empty.
    void say(const QString &line);
    /// The same about what is no result, as a wait: said on a terminal alone once waits are quiet.
    /// False where it was not said.
    bool sayWait(const QString &line);
    void setWaitsQuiet(bool quiet) { m_waitsQuiet = quiet; }
    /// A line on stderr that the next one replaces; nothing where stderr is no terminal.
    void showProgress(const QString &line);
    void clearProgress();
    [[nodiscard]] bool hasErrorTerminal() const { return m_errorIsTerminal; }
    [[nodiscard]] bool showsProgress() const { return m_errorIsTerminal && !m_isQuiet; }
    void setQuiet(bool quiet) { m_isQuiet = quiet; } ///< neither progress nor waits from then on

private:
    int m_writeError = 0; // an errno
    bool m_outputIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_progressShown = false;
    bool m_waitsQuiet = false;
    bool m_isQuiet = false;
};

} // namespace Vestibule
