// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/storytext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Vestibule {

class NoteLabel;

/// What happened to an invite, below each other along a line, each with its exact local time.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEvents(const QList<TimelineEvent> &events, qint64 now); ///< UTC unix seconds

private:
    class Mark;
    struct Row
    {
        QWidget *box = nullptr;
        Mark *mark = nullptr;
        QLabel *title = nullptr;
        NoteLabel *by = nullptr;
        NoteLabel *time = nullptr;
    };

    Row makeRow();

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace Vestibule
