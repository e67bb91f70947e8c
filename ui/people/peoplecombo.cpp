// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplecombo.h"

#include <QWheelEvent>

namespace Vestibule {

PeopleCombo::PeopleCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // the default has the wheel give it the keyboard
}

void PeopleCombo::choose(const QVariant &value)
{
    if (const int index = findData(value); index >= 0)
        setCurrentIndex(index);
}

void PeopleCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Vestibule
