// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/charts/chartplugin.h"

#include "ui/insights/charts/insightchart.h"
#include "ui/insights/charts/plotlibrary.h"
#include "ui/insights/charts/sheetpainter.h"

namespace Vestibule {

namespace {

class PlotView : public ChartView
{
public:
    explicit PlotView(QWidget *parent)
        : m_plot(new QCustomPlot(parent))
        , m_chart(m_plot)
    {
        m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_plot->setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QWidget *widget() const override { return m_plot; }

    void show(const InsightPicture &picture, const ChartLook &look) override
    {
        m_plot->setBufferDevicePixelRatio(m_plot->devicePixelRatioF());
        m_chart.show(picture, look);
        fit();
    }

    void mark(int bar, const BarPlace &focus) override
    {
        m_chart.mark(bar, focus);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }

    void fit() override
    {
        m_chart.fit(m_plot->width());
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }

    [[nodiscard]] BarPlace placeAt(const QPointF &position) const override
    {
        return m_chart.placeAt(position);
    }

    [[nodiscard]] QRectF rectOf(const BarPlace &place) const override
    {
        return m_chart.rectOf(place);
    }

private:
    QCustomPlot *m_plot;
    InsightChart m_chart;
};

} // namespace

std::unique_ptr<ChartView> ChartPlugin::makeView(QWidget *parent) const
{
    return std::make_unique<PlotView>(parent);
}

bool ChartPlugin::paintSheet(QPaintDevice *device, bool vectors, const PictureSheet &sheet) const
{
    return Vestibule::paintSheet(device, vectors, sheet);
}

} // namespace Vestibule
