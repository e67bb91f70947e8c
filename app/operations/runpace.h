// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace Vestibule {

/// How fast a run goes, from the steps that it has sent, and how long the rest takes by that.
/// Times are milliseconds of one steady clock, and a pause of the run is told, so that it is not
/// taken for slowness.
class RunPace
{
public:
    void start(qint64 nowMs); ///< at the beginning and after each pause
    void stop(qint64 nowMs); ///< at a pause or an end
    void addSent(qint64 nowMs); ///< a step that asked the API has settled

    /// Over the latest minutes, waits that the API asked for included; 0 before the second step.
    [[nodiscard]] double stepsPerMinute(qint64 nowMs) const;
    /// For `steps` more; -1 while the pace is unknown.
    [[nodiscard]] qint64 timeLeftMs(int steps, qint64 nowMs) const;

private:
    [[nodiscard]] qint64 active(qint64 nowMs) const;

    QList<qint64> m_sent; // in active time, the latest ones
    bool m_dropped = false;
    qint64 m_activeBefore = 0; // of the stretches that have ended
    qint64 m_startedAt = -1; // of the present stretch; -1 while stopped
};

} // namespace Vestibule
