// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/rowglow.h"

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kFadeMs = 1600;
// When a whole list changes, a glow says nothing; it also keeps a refresh cheap.
constexpr qsizetype kMost = 200;

} // namespace

RowGlow::RowGlow(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setInterval(40ms);
    connect(&m_timer, &QTimer::timeout, this, &RowGlow::step);
}

void RowGlow::touch(const QString &id)
{
    if (m_since.size() >= kMost)
        return;
    m_since.insert(id, m_clock.elapsed());
    if (!m_timer.isActive())
        m_timer.start();
}

void RowGlow::clear()
{
    m_since.clear();
    m_timer.stop();
}

double RowGlow::strength(const QString &id) const
{
    const auto it = m_since.constFind(id);
    if (it == m_since.constEnd())
        return 0;
    return qBound(0.0, 1.0 - double(m_clock.elapsed() - *it) / kFadeMs, 1.0);
}

void RowGlow::step()
{
    const qint64 now = m_clock.elapsed();
    m_since.removeIf([now](const auto &entry) { return now - entry.value() > kFadeMs; });
    if (m_since.isEmpty())
        m_timer.stop();
    emit changed();
}

} // namespace Vestibule
