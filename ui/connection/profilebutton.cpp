// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profilebutton.h"

#include "domain/text/visibletext.h"
#include "ui/look/metrics.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QMenu>

namespace Vestibule {

namespace {

constexpr int kMostInBar = 18; // average letters
constexpr int kMostInMenu = 40;

QString fitting(const QString &name, const QFontMetrics &metrics, int letters)
{
    QString text =
        metrics.elidedText(visibleText(name), Qt::ElideRight, letters * metrics.averageCharWidth());
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProfileButton::ProfileButton(QMenu *menu, QWidget *parent)
    : QToolButton(parent)
{
    setMenu(menu);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    showName();
}

void ProfileButton::setName(const QString &name)
{
    m_name = name;
    showName();
}

void ProfileButton::showName()
{
    setText(m_name.isEmpty() ? tr("Profile") : fitting(m_name, fontMetrics(), kMostInBar));
    const QString whole = m_name.isEmpty() ? tr("Switch to a profile")
                                           : tr("Profile %1", "name").arg(visibleText(m_name));
    setPlainToolTip(this, whole);
    setAccessibleName(whole);
}

// With room for the arrow, which some styles draw into the words.
QSize ProfileButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(4 * gridUnit(this), 0);
}

void ProfileButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showName();
}

QString menuName(const QString &name, const QFontMetrics &metrics)
{
    return fitting(name, metrics, kMostInMenu);
}

} // namespace Vestibule
