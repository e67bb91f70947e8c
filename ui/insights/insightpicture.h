// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/invitestatistics.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

#include <optional>

namespace Vestibule {

/// One bar of a picture, or one row of its numbers.
struct InsightBar
{
    QString name; ///< for people, whole
    QString tick; ///< on the axis; empty where the axis says nothing
    OutcomeCounts counts;
    QString query; ///< in the search language; empty where no search means these invites
};

/// A picture of figures: what it shows, in words and in bars, before any drawing.
struct InsightPicture
{
    QString title;
    QString summary; ///< one or two sentences
    QString note; ///< what is not in the picture; may be empty
    QString barsTitle; ///< what the bars stand for: "Week"
    QString countTitle; ///< what their length means: "Invites"
    bool lying = false; ///< bars lie, each with its name beside it
    bool split = true; ///< bars are stacked from outcomes; else they are all accepted
    bool labelled = false; ///< each bar's total stands at its end
    QList<Outcome> outcomes; ///< those that occur, from the foot of a bar up
    OutcomeCounts totals;
    QList<InsightBar> bars;
    QList<InsightBar> rest; ///< rows of the numbers that are no bars

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
};

/// A bar of a picture, or one outcome in it.
struct BarPlace
{
    int bar = -1; ///< none
    std::optional<Outcome> outcome; ///< absent: the whole bar

    friend bool operator==(const BarPlace &, const BarPlace &) = default;
};

/// What a picture is drawn with.
struct ChartLook
{
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The exact numbers at a place, in one sentence; a whole bar with those of its outcomes.
[[nodiscard]] QString numbersAt(const InsightPicture &picture, const BarPlace &place);

/// The search that finds the invites at a place; empty where there is none.
[[nodiscard]] QString queryAt(const InsightPicture &picture, const BarPlace &place);

/// "71%" of `whole`, by the locale.
[[nodiscard]] QString percentText(int part, int whole);

} // namespace Vestibule
