// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/timelineview.h"

#include "models/list/timetext.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

InviteState stateFor(TimelineEvent::Sign sign)
{
    switch (sign) {
    case TimelineEvent::Sign::Accepted:
        return InviteState::Accepted;
    case TimelineEvent::Sign::Expires:
        return InviteState::ExpiringSoon;
    case TimelineEvent::Sign::PastExpiry:
        return InviteState::PastExpiry;
    case TimelineEvent::Sign::Expired:
        return InviteState::Expired;
    case TimelineEvent::Sign::Invited:
    case TimelineEvent::Sign::Revoked:
        break;
    }
    return InviteState::Other;
}

} // namespace

/// The sign of an event on the line that joins it with its neighbours.
class TimelineView::Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(fontMetrics().height());
    }

    void set(TimelineEvent::Sign sign, bool first, bool last)
    {
        m_sign = sign;
        m_first = first;
        m_last = last;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal middle = width() / 2.0;
        const qreal line = fontMetrics().height() / 2.0; // of the title
        const qreal side = fontMetrics().ascent() * 0.9;
        const qreal gap = side / 2 + gridUnit(this) / 2.0;
        painter.setPen(QPen(hairline(palette()), 1));
        if (!m_first)
            painter.drawLine(QPointF(middle, 0), QPointF(middle, line - gap));
        if (!m_last)
            painter.drawLine(QPointF(middle, line + gap), QPointF(middle, height()));
        const QRectF square(middle - side / 2, line - side / 2, side, side);
        const InviteState state = stateFor(m_sign);
        if (m_sign != TimelineEvent::Sign::Invited) {
            // What is to come is no warning yet.
            const bool quiet = m_sign == TimelineEvent::Sign::Expires;
            drawStatusIcon(&painter, square, state,
                           quiet ? secondaryText(palette()) : statusColor(state, palette()));
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(secondaryText(palette()));
        painter.drawEllipse(square.center(), side * 0.28, side * 0.28);
    }

private:
    TimelineEvent::Sign m_sign = TimelineEvent::Sign::Invited;
    bool m_first = true;
    bool m_last = true;
};

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

TimelineView::Row TimelineView::makeRow()
{
    Row row;
    row.box = new QWidget(this);
    row.mark = new Mark(row.box);
    row.title = plainLabel(row.box);
    row.title->setWordWrap(true);
    row.by = new NoteLabel(row.box);
    row.time = new NoteLabel(row.box);
    for (QLabel *label :
         {row.title, static_cast<QLabel *>(row.by), static_cast<QLabel *>(row.time)}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        alignAtStart(label);
    }
    auto *text = new QVBoxLayout;
    text->setContentsMargins(0, 0, 0, 2 * gridUnit(this));
    text->setSpacing(0);
    text->addWidget(row.title);
    text->addWidget(row.by);
    text->addWidget(row.time);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins({});
    line->setSpacing(2 * gridUnit(this));
    line->addWidget(row.mark);
    line->addLayout(text, 1);
    m_column->addWidget(row.box);
    return row;
}

void TimelineView::setEvents(const QList<TimelineEvent> &events, qint64 now)
{
    while (m_rows.size() < events.size())
        m_rows.append(makeRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.box->setVisible(i < events.size());
        if (i >= events.size())
            continue;
        const TimelineEvent &event = events.at(i);
        row.mark->set(event.sign, i == 0, i == events.size() - 1);
        row.title->setText(event.title);
        row.by->setNote(event.by);
        if (event.time)
            row.time->setNote(tr("%1 (%2)", "a date and time, how long ago")
                                  .arg(localTime(*event.time), relativeTime(*event.time, now)));
        else
            row.time->setNote(tr("Time unknown"));
        setPlainToolTip(row.time, event.time ? exactTime(*event.time) : QString());
    }
}

} // namespace Vestibule
