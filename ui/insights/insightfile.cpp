// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightfile.h"

#include "ui/insights/chartkit.h"

#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Vestibule {

namespace {

constexpr int kResolution = 96; // pixels an inch
constexpr int kPngScale = 2;

bool writePng(QIODevice *device, const PictureSheet &sheet, const ChartKit &kit)
{
    QImage image(sheetSize() * kPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    image.setDotsPerMeterX(qRound(kPngScale * kResolution / 0.0254));
    image.setDotsPerMeterY(qRound(kPngScale * kResolution / 0.0254));
    image.setText(QStringLiteral("Title"), sheet.picture.title);
    image.setText(QStringLiteral("Description"), sheet.picture.summary);
    return kit.paintSheet(&image, false, sheet) && QImageWriter(device, "png").write(image);
}

bool writeSvg(QIODevice *device, const PictureSheet &sheet, const ChartKit &kit)
{
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setResolution(kResolution);
    generator.setSize(sheetSize());
    generator.setViewBox(QRect({}, sheetSize()));
    generator.setTitle(sheet.picture.title.toHtmlEscaped());
    generator.setDescription(sheet.picture.summary.toHtmlEscaped());
    return kit.paintSheet(&generator, true, sheet);
}

bool writePdf(QIODevice *device, const PictureSheet &sheet, const ChartKit &kit)
{
    QPdfWriter writer(device);
    writer.setResolution(kResolution);
    const QSizeF points = QSizeF(sheetSize()) * 72.0 / kResolution;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(sheet.picture.title);
    writer.setCreator(QStringLiteral("Vestibule"));
    return kit.paintSheet(&writer, true, sheet);
}

} // namespace

bool writeSheet(QIODevice *device, PictureFormat format, const PictureSheet &sheet)
{
    const ChartKit *kit = loadChartKit();
    if (kit == nullptr)
        return false;
    switch (format) {
    case PictureFormat::Png:
        return writePng(device, sheet, *kit);
    case PictureFormat::Svg:
        return writeSvg(device, sheet, *kit);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(device, sheet, *kit);
}

} // namespace Vestibule
