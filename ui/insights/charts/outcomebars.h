// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/charts/plotlibrary.h"
#include "ui/look/outcomelook.h"

namespace Vestibule {

/// The bars of one outcome, drawn by fillOutcome(). Owned by the plot.
class OutcomeBars : public QCPBars
{
public:
    OutcomeBars(QCPAxis *keyAxis, QCPAxis *valueAxis, Outcome outcome, const QPalette &palette);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Where the bar of that key is, in pixels of the plot.
    [[nodiscard]] QRectF rectAt(int key) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    Outcome m_outcome;
    QPalette m_palette;
};

} // namespace Vestibule
