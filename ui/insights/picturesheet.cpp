// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/picturesheet.h"

namespace Vestibule {

QSize sheetSize()
{
    return {1000, 640};
}

QPalette sheetPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x1c, 0x1e, 0x21));
    palette.setColor(QPalette::Text, QColor(0x1c, 0x1e, 0x21));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x60, 0x66));
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0x6f, 0xc4));
    return palette;
}

} // namespace Vestibule
