// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

class QPaintDevice;

namespace Vestibule {

/// Lines of text kept as they were shaped: finding the glyphs is most of what painting a cell
/// takes, and the words of a table come again and again.
class LineCache
{
public:
    LineCache();

    /// The text on one line, elided to the width in pixels where it is wider. Valid until the next
    /// call. `device` is what it will be drawn on.
    const QTextLayout &line(const QString &text, const QFont &font, int width,
                            Qt::TextElideMode elide, QPaintDevice *device);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0;
        int elide = 0;
        int dpi = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, key.elide, key.dpi);
        }
    };

    QCache<Key, QTextLayout> m_lines;
};

} // namespace Vestibule
