// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

namespace Vestibule {

/// The process's stdin, read in the event loop, so that an interrupt is heard meanwhile.
class Input : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a person sits there: stdin and stderr are both a terminal.
    [[nodiscard]] static bool isConversation();

    /// Once; ended() follows at the end of stdin, or one byte past `most`.
    void readAll(qint64 most);
    void readLine(); ///< once; ended() follows after a line or at the end of stdin

signals:
    void ended(const QByteArray &bytes); ///< all that was read, its line break included

private:
    void start(bool lineOnly);
    void onReadable();
    [[nodiscard]] bool isFull() const;

    bool m_lineOnly = false;
    qint64 m_most = 0; ///< bytes; 0: no bound
    QByteArray m_bytes;
};

} // namespace Vestibule
