// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Vestibule {

class SilentTerminal;

/// The process's stdin, read in the event loop, so that an interrupt is heard meanwhile.
class Input : public QObject
{
    Q_OBJECT

public:
    explicit Input(QObject *parent = nullptr);
    ~Input() override; ///< what is typed shows again

    /// Whether a person sits there: stdin and stderr are both a terminal.
    [[nodiscard]] static bool isConversation();

    /// Once; ended() follows at the end of stdin, or one byte past `most`.
    void readAll(qint64 most);
    void readLine(); ///< once; ended() follows after a line or at the end of stdin
    /// A line that does not show while it is typed; what comes from no terminal is read as by
    /// readAll().
    void readSecret(qint64 most);

    /// Whether a line answers a question with yes.
    [[nodiscard]] static bool isYes(const QByteArray &line);

signals:
    void ended(const QByteArray &bytes); ///< all that was read, its line break included

private:
    void start(bool lineOnly);
    void onReadable();
    [[nodiscard]] bool isFull() const;

    std::unique_ptr<SilentTerminal> m_silence;
    bool m_lineOnly = false;
    qint64 m_most = 0; ///< bytes; 0: no bound
    QByteArray m_bytes;
};

} // namespace Vestibule
