// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Vestibule {

/// Which rows changed a moment ago, and how far their glow has faded.
class RowGlow : public QObject
{
    Q_OBJECT

public:
    explicit RowGlow(QObject *parent = nullptr);

    void touch(const QString &id);
    void clear();
    [[nodiscard]] bool isActive() const { return !m_since.isEmpty(); }
    [[nodiscard]] double strength(const QString &id) const; ///< 1 fading to 0

signals:
    void changed(); ///< something is to be painted again

private:
    void step();

    QHash<QString, qint64> m_since; // milliseconds of m_clock
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace Vestibule
