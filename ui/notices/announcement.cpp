// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace Vestibule {

void announce(QWidget *widget, const QString &text, Politeness politeness)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(widget, text);
    announcement.setPoliteness(politeness == Politeness::Polite
                                   ? QAccessible::AnnouncementPoliteness::Polite
                                   : QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
#else
    Q_UNUSED(text)
    Q_UNUSED(politeness)
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace Vestibule
