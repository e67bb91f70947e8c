// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/addresstext.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QTextDocument>

#include <cmath>

namespace Vestibule {

namespace {

constexpr double kLarger = 1.2; // than other text

} // namespace

AddressText::AddressText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    setFont(scaled(font(), kLarger));
    setAccessibleName(tr("Address"));
    align();
}

void AddressText::setAddress(const QString &address)
{
    if (toPlainText() == address)
        return;
    setPlainText(address);
    align();
    fit();
}

void AddressText::align()
{
    // An address runs from left to right everywhere, and stands at the edge where lines begin.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
}

QSize AddressText::sizeHint() const
{
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    return {fontMetrics().averageCharWidth() * 16, qMax(lines, fontMetrics().height())};
}

void AddressText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void AddressText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void AddressText::fit()
{
    document()->setTextWidth(viewport()->width());
    const int wanted = sizeHint().height();
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace Vestibule
