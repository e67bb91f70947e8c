// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/linecache.h"

#include <QFontMetrics>
#include <QPaintDevice>

#include <memory>

namespace Vestibule {

namespace {

constexpr int kMostKept = 2000; // a few windows full of cells

std::unique_ptr<QTextLayout> shaped(const QString &text, const QFont &font, QPaintDevice *device)
{
    auto layout = std::make_unique<QTextLayout>(text, font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid())
        line.setNumColumns(int(text.size()));
    layout->endLayout();
    return layout;
}

} // namespace

LineCache::LineCache()
    : m_lines(kMostKept)
{ }

const QTextLayout &LineCache::line(const QString &text, const QFont &font, int width,
                                   Qt::TextElideMode elide, QPaintDevice *device)
{
    const Key key{text, font, width, int(elide), device->logicalDpiY()};
    if (const QTextLayout *known = m_lines.object(key))
        return *known;
    std::unique_ptr<QTextLayout> line = shaped(text, font, device);
    if (line->lineCount() > 0 && line->lineAt(0).naturalTextWidth() > width) {
        const QFontMetrics metrics(font, device);
        line = shaped(metrics.elidedText(text, elide, width), font, device);
    }
    QTextLayout *const kept = line.release();
    m_lines.insert(key, kept);
    return *kept;
}

} // namespace Vestibule
