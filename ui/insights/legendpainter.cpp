// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/legendpainter.h"

#include "ui/look/metrics.h"
#include "ui/look/outcomelook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace Vestibule {

namespace {

struct LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::LegendWords)
};

struct Entry
{
    Outcome outcome;
    QString text;
    QRect place; // from left to right, whatever the direction
};

int swatchWidth(const QFontMetrics &metrics)
{
    return 6 * gridUnit(metrics);
}

QList<Entry> arranged(const InsightPicture &picture, const ChartLook &look, int width)
{
    const QFontMetrics metrics(look.font);
    const int unit = gridUnit(metrics);
    const int line = metrics.height() + unit;
    QList<Entry> entries;
    QPoint at;
    for (const Outcome outcome : picture.outcomes) {
        const QString text = legendText(picture, outcome);
        const int needed = swatchWidth(metrics) + 2 * unit + metrics.horizontalAdvance(text) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        entries.append({outcome, text, QRect(at, QSize(needed, metrics.height()))});
        at.rx() += needed + 6 * unit;
    }
    return entries;
}

} // namespace

bool needsLegend(const InsightPicture &picture)
{
    return picture.split && !picture.isEmpty();
}

QString legendText(const InsightPicture &picture, Outcome outcome)
{
    const int count = picture.totals[outcome];
    return LegendWords::tr("%1: %2 (%3)", "an outcome, how many, their share")
        .arg(outcomeName(outcome), QLocale().toString(count),
             percentText(count, picture.totals.total()));
}

int legendHeight(const InsightPicture &picture, const ChartLook &look, int width)
{
    if (!needsLegend(picture))
        return 0;
    const QList<Entry> entries = arranged(picture, look, width);
    return entries.isEmpty() ? 0 : entries.constLast().place.bottom() + 1;
}

void paintLegend(QPainter *painter, const QRect &room, const InsightPicture &picture,
                 const ChartLook &look)
{
    if (!needsLegend(picture))
        return;
    const QFontMetrics metrics(look.font);
    const bool mirrored = look.direction == Qt::RightToLeft;
    const QList<Entry> entries = arranged(picture, look, room.width());
    painter->save();
    painter->setFont(look.font);
    for (const Entry &entry : entries) {
        QRect place = entry.place.translated(room.topLeft());
        if (mirrored)
            place.moveRight(room.right() - entry.place.left());
        QRect swatch(place.left(), 0, swatchWidth(metrics), metrics.ascent());
        swatch.moveCenter({swatch.center().x(), place.center().y()});
        if (mirrored)
            swatch.moveRight(place.right());
        fillOutcome(painter, swatch, entry.outcome, look.palette);
        painter->setPen(look.palette.color(QPalette::Text));
        const int beside = swatchWidth(metrics) + 2 * gridUnit(metrics);
        const QRect words =
            mirrored ? place.adjusted(0, 0, -beside, 0) : place.adjusted(beside, 0, 0, 0);
        painter->drawText(
            words,
            int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
                | Qt::TextSingleLine | Qt::TextDontClip,
            entry.text);
    }
    painter->restore();
}

} // namespace Vestibule
