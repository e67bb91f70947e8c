// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/charts/outcomebars.h"

namespace Vestibule {

OutcomeBars::OutcomeBars(QCPAxis *keyAxis, QCPAxis *valueAxis, Outcome outcome,
                         const QPalette &palette)
    : QCPBars(keyAxis, valueAxis)
    , m_outcome(outcome)
    , m_palette(palette)
{ }

QRectF OutcomeBars::rectAt(int key) const
{
    const auto found = data()->findBegin(key, false);
    if (found == data()->constEnd() || qRound(found->key) != key || found->value <= 0)
        return {};
    return getBarRect(found->key, found->value).normalized();
}

void OutcomeBars::draw(QCPPainter *painter)
{
    for (auto bar = data()->constBegin(); bar != data()->constEnd(); ++bar) {
        if (bar->value > 0)
            fillOutcome(painter, getBarRect(bar->key, bar->value).normalized(), m_outcome,
                        m_palette);
    }
}

} // namespace Vestibule
