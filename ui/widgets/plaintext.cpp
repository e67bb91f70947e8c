// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>
#include <QTreeWidgetItem>

namespace Vestibule {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setText(text);
    return label;
}

QString signWord(QMessageBox::Icon sign)
{
    switch (sign) {
    case QMessageBox::Critical:
        return QCoreApplication::translate("Sign", "Error");
    case QMessageBox::Warning:
        return QCoreApplication::translate("Sign", "Warning");
    case QMessageBox::Question:
        return QCoreApplication::translate("Sign", "Question");
    case QMessageBox::Information:
    case QMessageBox::NoIcon:
        break;
    }
    return QCoreApplication::translate("Sign", "Note");
}

QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &text,
                          QMessageBox::StandardButtons buttons, QWidget *parent,
                          const QString &more)
{
    auto *box = new QMessageBox(icon, title, QString(), buttons, parent);
    box->setTextFormat(Qt::PlainText);
    box->setText(visibleLines(text));
    if (!more.isEmpty())
        box->setInformativeText(visibleLines(more));
    // The label of the text below does not follow the box's format in every version of Qt.
    const QList<QLabel *> labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText);
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            label->setAccessibleName(signWord(icon));
    }
    return box;
}

QMessageBox *plainQuestion(QWidget *parent, const QObject *context, const QString &title,
                           const QString &text, const QString &more, const QList<Answer> &answers,
                           const QString &keep)
{
    QMessageBox *box =
        plainMessage(QMessageBox::Question, title, text, QMessageBox::NoButton, parent, more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *none = keep.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                       : box->addButton(keep, QMessageBox::RejectRole);
    box->setDefaultButton(none);
    box->setEscapeButton(none);
    for (const Answer &answer : answers)
        QObject::connect(box->addButton(answer.text, answer.role), &QPushButton::clicked, context,
                         answer.deed);
    return box;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(plainToolTip(text));
}

void setPlainToolTip(QTreeWidgetItem *item, int column, const QString &text)
{
    item->setToolTip(column, plainToolTip(text));
}

void copyToolTip(QWidget *widget, const QAction *action)
{
    widget->setToolTip(action->toolTip());
}

void showPlainToolTip(const QPoint &global, const QString &text, QWidget *widget, int msecs)
{
    QToolTip::showText(global, plainToolTip(text), widget, {}, msecs);
}

} // namespace Vestibule
