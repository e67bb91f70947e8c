// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/announcement.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>
#include <QWidget>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// Longer than the second in which what waits for the server counts down.
constexpr auto kRest = 1200ms;

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
// Before it knew of announcements Qt kept alerts to itself on Linux. It is said over Qt's own
// connection to the accessibility bus, by the name and as the object that it has there; where there
// is none, nothing is sent.
void sayOnBus(QWidget *widget, const QString &text, Politeness politeness)
{
    const QDBusConnection bus(QStringLiteral("a11y"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!bus.isConnected() || interface == nullptr)
        return;
    const QString place = QStringLiteral("/org/a11y/atspi/accessible/%1");
    QDBusMessage message = QDBusMessage::createSignal(place.arg(QAccessible::uniqueId(interface)),
                                                      QStringLiteral("org.a11y.atspi.Event.Object"),
                                                      QStringLiteral("Announcement"));
    constexpr int polite = 1; // ATSPI_LIVE_POLITE
    constexpr int assertive = 2; // ATSPI_LIVE_ASSERTIVE
    message << QString() << (politeness == Politeness::Polite ? polite : assertive) << 0
            << QVariant::fromValue(QDBusVariant(text)) << QVariantMap();
    bus.send(message);
}
#endif

} // namespace

void announce(QWidget *widget, const QString &text, Politeness politeness)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(widget, text);
    announcement.setPoliteness(politeness == Politeness::Polite
                                   ? QAccessible::AnnouncementPoliteness::Polite
                                   : QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (QAccessible::isActive())
        sayOnBus(widget, text, politeness);
#endif
}

LateAnnouncement::LateAnnouncement(QWidget *widget)
    : QObject(widget)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this, widget] {
        if (m_text == m_said)
            return;
        m_said = m_text;
        if (m_text.isEmpty() || !widget->isVisible())
            return;
        announce(widget, m_text, Politeness::Polite);
        emit said(m_text);
    });
}

void LateAnnouncement::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_rest.start();
}

} // namespace Vestibule
