// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"
#include "journal/journalerror.h"

#include <QList>
#include <QObject>

namespace Vestibule {

class Journal;
enum class RunAction;

/// The runs that were found interrupted when the journal opened, and are not decided on yet.
class InterruptedRuns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// changed() follows, unless `context` has gone meanwhile.
    void read(Journal *journal, QObject *context);
    void clear() { m_runs.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    [[nodiscard]] const Run &first() const { return m_runs.constFirst(); }
    void takeOut(qint64 runId); ///< it is under way, or decided on

    /// Whether an action is one of those on an offer, whether there is one or not.
    [[nodiscard]] static bool isAbout(RunAction action);
    void trigger(RunAction action); ///< on the first one; one of the signals follows

signals:
    void changed();
    void shown(qint64 runId); ///< to be, to the person
    void accepted(qint64 runId);
    void refused(qint64 runId); ///< it is no offer any more

private:
    QList<Run> m_runs;
};

} // namespace Vestibule
