// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helplayout.h"

#include <QStringList>

#include <algorithm>

namespace Vestibule {

namespace {

/// The words of a text. One that is wider than a line ends at a "|" where it can.
QStringList pieces(const QString &text, qsizetype room, QList<bool> &glued)
{
    QStringList pieces;
    const QStringList words = text.split(u' ');
    for (QString word : words) {
        glued << false;
        while (word.size() > room && word.lastIndexOf(u'|', room - 1) > 0) {
            const qsizetype end = word.lastIndexOf(u'|', room - 1) + 1;
            pieces << word.first(end);
            word = word.sliced(end);
            glued << true;
        }
        pieces << word;
    }
    return pieces;
}

} // namespace

QString wrapped(const QString &text, int width, qsizetype indent, qsizetype column)
{
    QString lines;
    QList<bool> glued;
    const QStringList words = pieces(text, width - 1 - indent, glued);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype blank = i == 0 || glued.at(i) ? 0 : 1;
        if (i > 0 && column + blank + words.at(i).size() > width - 1) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else {
            lines += QString(blank, u' ');
            column += blank;
        }
        lines += words.at(i);
        column += words.at(i).size();
    }
    return lines + u'\n';
}

QString columns(const QList<HelpEntry> &entries, int width)
{
    constexpr qsizetype margin = 2;
    const qsizetype most = width * 3 / 8;
    qsizetype second = 0;
    for (const HelpEntry &entry : entries) {
        if (const qsizetype wanted = margin + entry.name.size() + 2; wanted <= most)
            second = std::max(second, wanted);
    }
    if (second == 0)
        second = margin + 4;
    QString text;
    for (const HelpEntry &entry : entries) {
        text += QString(margin, u' ');
        if (margin + entry.name.size() + 2 <= second)
            text += entry.name.leftJustified(second - margin, u' ');
        else
            text += wrapped(entry.name, width, margin + 2, margin) + QString(second, u' ');
        text += wrapped(entry.meaning, width, second, second);
    }
    return text;
}

} // namespace Vestibule
