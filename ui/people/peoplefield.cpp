// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplefield.h"

#include "exchange/in/peoplereader.h"

#include <QMimeData>
#include <QUrl>

namespace Vestibule {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 6;

} // namespace

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QList<QUrl> urls = source->urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

PeopleField::PeopleField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhMultiLine);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_lines != linesShown())
            updateGeometry();
        m_lines = linesShown();
    });
}

int PeopleField::linesShown() const
{
    return qBound(kFewestLines, blockCount(), kMostLines);
}

int PeopleField::heightOf(int lines) const
{
    const int margins = 2 * (frameWidth() + qRound(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + margins + 2;
}

QSize PeopleField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(linesShown())};
}

QSize PeopleField::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(kFewestLines)};
}

bool PeopleField::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFiles(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PeopleField::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = localFiles(source); !files.isEmpty())
        emit filesDropped(files);
    else if (source->hasText() && hasColumns(pastedTable(source->text())))
        emit tablePasted(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PeopleField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu of its own, or another window, is not a leave.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

} // namespace Vestibule
