// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notelabel.h"

#include "ui/look/statuscolors.h"

#include <QAbstractButton>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace Vestibule {

NoteLabel::NoteLabel(QWidget *parent)
    : NoteLabel(QString(), parent)
{ }

NoteLabel::NoteLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    applyColor();
}

void NoteLabel::setNote(const QString &text)
{
    setText(breakable(text));
    setVisible(!text.isEmpty());
}

void NoteLabel::alignUnder(const QAbstractButton *radio)
{
    QStyleOptionButton option;
    option.initFrom(radio);
    const QStyle *style = radio->style();
    const int indent = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, radio)
        + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, &option, radio);
    setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void NoteLabel::applyColor()
{
    QPalette quiet = palette();
    const QColor color = secondaryText(quiet);
    if (quiet.color(QPalette::Active, QPalette::WindowText) == color)
        return;
    quiet.setColor(QPalette::Active, QPalette::WindowText, color);
    quiet.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(quiet);
}

void alignAtStart(QLabel *label)
{
    const Qt::Alignment edge = label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(edge | Qt::AlignAbsolute | Qt::AlignTop);
}

QString breakable(const QString &text)
{
    constexpr int kLongest = 36;
    QString result;
    result.reserve(text.size());
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > kLongest && !letter.isLowSurrogate() && !letter.isMark()) {
            result += QChar(0x200B); // zero width space
            run = 1;
        }
        result += letter;
    }
    return result;
}

} // namespace Vestibule
