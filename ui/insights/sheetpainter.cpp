// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/sheetpainter.h"

#include "ui/insights/barchart.h"
#include "ui/insights/legendpainter.h"
#include "ui/look/statuscolors.h"

#include <QApplication>
#include <QPainter>

namespace Vestibule {

namespace {

constexpr int kMargin = 32;
constexpr int kGap = 12;

// In pixels: points would come out of another size on each device.
QFont sheetFont(int pixels, bool bold = false)
{
    QFont font(QApplication::font().family());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// Paints a sheet from its top down.
class SheetPainter
{
public:
    SheetPainter(QPainter *painter, const PictureSheet &sheet)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_look{sheetPalette(), sheetFont(14), sheet.direction}
        , m_room(QRect({}, sheetSize()).adjusted(kMargin, kMargin, -kMargin, -kMargin))
    { }

    void paint()
    {
        m_painter->fillRect(QRect({}, sheetSize()), Qt::white);
        const QColor text = m_look.palette.color(QPalette::Text);
        const QColor quiet = secondaryText(m_look.palette);
        takeFromTop(m_sheet.picture.title, sheetFont(24, true), text);
        takeFromTop(m_sheet.picture.summary, sheetFont(16), text);
        takeFromBottom(m_sheet.origin, quiet);
        takeFromBottom(m_sheet.picture.note, quiet);
        const int legend = legendHeight(m_sheet.picture, m_look, m_room.width());
        if (legend > 0) {
            m_room.setTop(m_room.top() + kGap / 2);
            paintLegend(m_painter, QRect(m_room.topLeft(), QSize(m_room.width(), legend)),
                        m_sheet.picture, m_look);
            m_room.setTop(m_room.top() + legend + kGap);
        }
        m_room.setBottom(m_room.bottom() - kGap);
        BarChart(m_sheet.picture, m_look, m_room).paint(m_painter);
    }

private:
    [[nodiscard]] int flags() const
    {
        const bool mirrored = m_sheet.direction == Qt::RightToLeft;
        return int(Qt::AlignTop | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft))
            | Qt::TextWordWrap;
    }

    [[nodiscard]] int heightOf(const QString &text, const QFont &font) const
    {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, m_room.width(), m_room.height()), flags(), text)
            .height();
    }

    void write(const QRect &place, const QString &text, const QFont &font, const QColor &color)
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(place, flags() | Qt::TextDontClip, text);
    }

    void takeFromTop(const QString &text, const QFont &font, const QColor &color)
    {
        if (text.isEmpty())
            return;
        const int height = heightOf(text, font);
        write(QRect(m_room.topLeft(), QSize(m_room.width(), height)), text, font, color);
        m_room.setTop(m_room.top() + height + kGap);
    }

    void takeFromBottom(const QString &text, const QColor &color)
    {
        if (text.isEmpty())
            return;
        const QFont font = sheetFont(12);
        const int height = heightOf(text, font);
        m_room.setBottom(m_room.bottom() - height);
        write(QRect(m_room.left(), m_room.bottom() + 1, m_room.width(), height), text, font, color);
        m_room.setBottom(m_room.bottom() - kGap / 2);
    }

    QPainter *m_painter;
    const PictureSheet &m_sheet;
    ChartLook m_look;
    QRect m_room; // what is still free
};

} // namespace

bool paintSheet(QPaintDevice *device, const PictureSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text; flags say the side
    SheetPainter(&painter, sheet).paint();
    return painter.end();
}

} // namespace Vestibule
