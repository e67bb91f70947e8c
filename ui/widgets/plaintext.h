// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

#include <functional>

class QAction;
class QLabel;
class QTreeWidgetItem;

namespace Vestibule {

// The one way to each part of a window that would take its text for HTML; a test of the sources
// looks for any other.

/// A label that shows its text letter by letter.
[[nodiscard]] QLabel *plainLabel(QWidget *parent = nullptr);
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

/// What a sign says to whoever does not see it: "Warning".
[[nodiscard]] QString signWord(QMessageBox::Icon sign);

/// A message box that shows its text, and `more` below it, letter by letter.
[[nodiscard]] QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title,
                                        const QString &text, QMessageBox::StandardButtons buttons,
                                        QWidget *parent, const QString &more = {});

/// What may be answered to a question, and what follows.
struct Answer
{
    QString text;
    std::function<void()> deed;
    QMessageBox::ButtonRole role = QMessageBox::DestructiveRole;
};
/// A question to be opened: nothing follows unless one of the answers is chosen. The default, also
/// of Esc, is Cancel, or `keep` in its place. The deeds are done while `context` is there.
[[nodiscard]] QMessageBox *plainQuestion(QWidget *parent, const QObject *context,
                                         const QString &title, const QString &text,
                                         const QString &more, const QList<Answer> &answers,
                                         const QString &keep = {});

void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);
void setPlainToolTip(QTreeWidgetItem *item, int column, const QString &text);
/// The tooltip that the action shows in menus.
void copyToolTip(QWidget *widget, const QAction *action);
/// At once; `msecs` of -1 is as long as its length asks for.
void showPlainToolTip(const QPoint &global, const QString &text, QWidget *widget, int msecs = -1);

} // namespace Vestibule
