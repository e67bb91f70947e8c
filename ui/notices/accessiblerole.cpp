// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace Vestibule {

namespace {

constexpr auto kRoleProperty = "accessibleRole";
constexpr auto kValueProperty = "accessibleValue";

class RoleInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? widget()->property(kValueProperty).toString()
                                           : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    const QVariant role = object != nullptr ? object->property(kRoleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new RoleInterface(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceWithRole); // once, however often
    widget->setProperty(kRoleProperty, int(role));
}

void setAccessibleValue(QWidget *widget, const QString &value)
{
    widget->setProperty(kValueProperty, value);
}

} // namespace Vestibule
