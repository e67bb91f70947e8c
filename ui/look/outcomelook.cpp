// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/outcomelook.h"

#include "domain/invite.h"
#include "ui/look/statuscolors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Vestibule {

namespace {

constexpr qreal kStep = 5; // between stripes
constexpr qreal kLine = 1.4;
constexpr qreal kNarrow = 4; // no room for a border

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::OutcomeWords)
};

InviteState stateLike(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return InviteState::Accepted;
    case Outcome::Pending:
        return InviteState::Pending;
    case Outcome::Expired:
        return InviteState::Expired;
    case Outcome::Other:
        break;
    }
    return InviteState::Other;
}

void drawStripes(QPainter *painter, const QRectF &rect)
{
    const qreal first = std::ceil((rect.left() + rect.top()) / kStep) * kStep;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += kStep) {
        const qreal low = std::max(rect.left(), sum - rect.bottom());
        const qreal high = std::min(rect.right(), sum - rect.top());
        painter->drawLine(QPointF(low, sum - low), QPointF(high, sum - high));
    }
}

void drawRules(QPainter *painter, const QRectF &rect)
{
    const qreal first = std::ceil(rect.top() / kStep) * kStep;
    for (qreal y = first; y < rect.bottom(); y += kStep)
        painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

} // namespace

QColor outcomeColor(Outcome outcome, const QPalette &palette)
{
    return statusColor(stateLike(outcome), palette);
}

void fillOutcome(QPainter *painter, const QRectF &rect, Outcome outcome, const QPalette &palette)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const QColor color = outcomeColor(outcome, palette);
    const QColor base = palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (outcome == Outcome::Accepted) {
        painter->fillRect(rect, color);
        painter->restore();
        return;
    }
    const bool narrow = std::min(rect.width(), rect.height()) < kNarrow;
    const double share = outcome == Outcome::Pending ? 0.16 : 0.10;
    painter->fillRect(rect, blended(base, color, narrow ? 0.6 : share));
    painter->setPen(QPen(color, kLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    if (outcome == Outcome::Expired)
        drawStripes(painter, rect);
    else if (outcome == Outcome::Other)
        drawRules(painter, rect);
    if (!narrow)
        painter->drawRect(rect.adjusted(kLine / 2, kLine / 2, -kLine / 2, -kLine / 2));
    painter->restore();
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return OutcomeWords::tr("Accepted");
    case Outcome::Pending:
        return OutcomeWords::tr("Pending");
    case Outcome::Expired:
        return OutcomeWords::tr("Expired");
    case Outcome::Other:
        break;
    }
    return OutcomeWords::tr("Other", "any other status");
}

QString outcomeCount(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Accepted:
        return OutcomeWords::tr("%Ln accepted", nullptr, count);
    case Outcome::Pending:
        return OutcomeWords::tr("%Ln pending", nullptr, count);
    case Outcome::Expired:
        return OutcomeWords::tr("%Ln expired", nullptr, count);
    case Outcome::Other:
        break;
    }
    return OutcomeWords::tr("%Ln other", "of any other status", count);
}

} // namespace Vestibule
