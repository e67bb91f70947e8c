// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/picturesheet.h"

#include <QRectF>
#include <QtPlugin>

#include <memory>

class QPaintDevice;
class QWidget;

namespace Vestibule {

/// A picture drawn in a widget.
class ChartView
{
public:
    virtual ~ChartView() = default;

    /// Which draws it; owned by the parent it was made with. It takes no mouse and no keys.
    [[nodiscard]] virtual QWidget *widget() const = 0;
    virtual void show(const InsightPicture &picture, const ChartLook &look) = 0;
    /// Marks a bar softly, and another place with a frame as the one that has the focus.
    virtual void mark(int bar, const BarPlace &focus) = 0;
    virtual void fit() = 0; ///< after a resize
    /// What is at a position in the widget; the whole bar beside its outcomes.
    [[nodiscard]] virtual BarPlace placeAt(const QPointF &position) const = 0;
    [[nodiscard]] virtual QRectF rectOf(const BarPlace &place) const = 0;
};

/// Draws pictures. It comes as a library of its own, loaded when the first one is to be seen: what
/// it draws with would make every start of the program slower.
class ChartKit
{
public:
    virtual ~ChartKit() = default;

    /// Dies before `parent` does.
    [[nodiscard]] virtual std::unique_ptr<ChartView> makeView(QWidget *parent) const = 0;
    /// Paints a sheet on a device of 96 pixels an inch; `vectors`: not as pixels. False where the
    /// device refuses.
    [[nodiscard]] virtual bool paintSheet(QPaintDevice *device, bool vectors,
                                          const PictureSheet &sheet) const = 0;
};

/// The kit that was installed with the program; nullptr where it is missing.
[[nodiscard]] const ChartKit *loadChartKit();

} // namespace Vestibule

Q_DECLARE_INTERFACE(Vestibule::ChartKit, "org.vestibule.ChartKit/1")
