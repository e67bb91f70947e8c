// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightfile.h"

#include "ui/insights/sheetpainter.h"

#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Vestibule {

namespace {

constexpr int kResolution = 96; // pixels an inch
constexpr int kPngScale = 2;

bool writePng(QIODevice *device, const PictureSheet &sheet)
{
    QImage image(sheetSize() * kPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    image.setDotsPerMeterX(qRound(kPngScale * kResolution / 0.0254));
    image.setDotsPerMeterY(qRound(kPngScale * kResolution / 0.0254));
    image.setText(QStringLiteral("Title"), sheet.picture.title);
    image.setText(QStringLiteral("Description"), sheet.picture.summary);
    return paintSheet(&image, sheet) && QImageWriter(device, "png").write(image);
}

bool writeSvg(QIODevice *device, const PictureSheet &sheet)
{
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setResolution(kResolution);
    generator.setSize(sheetSize());
    generator.setViewBox(QRect({}, sheetSize()));
    generator.setTitle(sheet.picture.title.toHtmlEscaped());
    generator.setDescription(sheet.picture.summary.toHtmlEscaped());
    return paintSheet(&generator, sheet);
}

bool writePdf(QIODevice *device, const PictureSheet &sheet)
{
    QPdfWriter writer(device);
    writer.setResolution(kResolution);
    const QSizeF points = QSizeF(sheetSize()) * 72.0 / kResolution;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(sheet.picture.title);
    writer.setCreator(QStringLiteral("Vestibule"));
    return paintSheet(&writer, sheet);
}

} // namespace

bool writeSheet(QIODevice *device, PictureFormat format, const PictureSheet &sheet)
{
    switch (format) {
    case PictureFormat::Png:
        return writePng(device, sheet);
    case PictureFormat::Svg:
        return writeSvg(device, sheet);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(device, sheet);
}

} // namespace Vestibule
