// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/notificationservice.h"

#include "ui/desktop/sessionbus.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace Vestibule {

namespace {

const auto kService = QLatin1String("org.freedesktop.Notifications");
const auto kServicePath = QLatin1String("/org/freedesktop/Notifications");
const auto kOpen = QLatin1String("default"); // the action of a click

QDBusMessage serviceCall(const char *method)
{
    return QDBusMessage::createMethodCall(kService, kServicePath, kService, QLatin1String(method));
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : NoticePort(parent)
    , m_bus(bus)
{
    // By no name, since Qt would wait for the bus to say whose it is.
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect({}, kServicePath, kService, QLatin1String(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(onActionInvoked(QDBusMessage)));
    listen("NotificationClosed", SLOT(onClosed(QDBusMessage)));
    listen("ActivationToken", SLOT(onToken(QDBusMessage)));
    m_bus.connect({}, QStringLiteral("/org/freedesktop/DBus"), kBusName,
                  QStringLiteral("NameOwnerChanged"), {kService}, QString(), this,
                  SLOT(onOwnerChanged(QDBusMessage)));
}

void NotificationService::show(const DesktopNotice &notice)
{
    if (!m_abilities) {
        m_early.removeIf(
            [&notice](const DesktopNotice &other) { return other.kind == notice.kind; });
        m_early.append(notice);
        askForAbilities();
        return;
    }
    Shown &shown = m_shown[notice.kind];
    if (shown.isSending)
        shown.next = notice; // it takes the place of one whose number is not known yet
    else
        send(notice);
}

void NotificationService::askForAbilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    call(serviceCall("GetCapabilities"), [this](const QDBusMessage &answer) {
        const QDBusPendingReply<QStringList> reply = answer;
        onAsked(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

// Of a bus that is gone Qt tells nothing.
void NotificationService::call(const QDBusMessage &message,
                               const std::function<void(const QDBusMessage &answer)> &then)
{
    if (!m_bus.isConnected()) {
        const QDBusMessage gone = message.createErrorReply(QDBusError::Disconnected, QString());
        QMetaObject::invokeMethod(
            this, [then, gone] { then(gone); }, Qt::QueuedConnection);
        return;
    }
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [asked, then] {
        asked->deleteLater();
        then(asked->reply());
    });
}

void NotificationService::onAsked(const std::optional<QStringList> &abilities)
{
    m_isAsking = false;
    m_abilities = abilities;
    const QList<DesktopNotice> early = std::exchange(m_early, {});
    for (const DesktopNotice &notice : early) {
        if (abilities)
            show(notice);
        else
            emit refused(notice);
    }
}

void NotificationService::send(const DesktopNotice &notice)
{
    Shown &shown = m_shown[notice.kind];
    shown.isSending = true;
    shown.isWithdrawn = false;
    const QString text = m_abilities->contains(QLatin1String("body-markup"))
        ? notice.text.toHtmlEscaped()
        : notice.text;
    const QStringList actions = m_abilities->contains(QLatin1String("actions"))
        ? QStringList{kOpen, tr("Show", "in the window, what a notification is about")}
        : QStringList();
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("org.vestibule.Vestibule")},
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    QDBusMessage message = serviceCall("Notify");
    message << QStringLiteral("Vestibule") << shown.id << QStringLiteral("org.vestibule.Vestibule")
            << notice.title << text << actions << hints << -1;
    call(message, [this, notice](const QDBusMessage &answer) {
        const QDBusPendingReply<uint> reply = answer;
        if (reply.isError()) {
            const std::optional<DesktopNotice> next = m_shown.take(notice.kind).next;
            m_abilities.reset(); // another one may come in its place
            emit refused(next.value_or(notice));
            return;
        }
        m_owner = answer.service();
        onSent(notice.kind, reply.value());
    });
}

void NotificationService::onSent(DesktopNotice::Kind kind, uint id)
{
    Shown &shown = m_shown[kind];
    shown.isSending = false;
    shown.id = id;
    emit NoticePort::shown(kind);
    if (const std::optional<DesktopNotice> next = std::exchange(shown.next, std::nullopt))
        show(*next);
    else if (shown.isWithdrawn)
        withdraw(kind);
}

void NotificationService::withdraw(DesktopNotice::Kind kind)
{
    m_early.removeIf([kind](const DesktopNotice &notice) { return notice.kind == kind; });
    const auto shown = m_shown.find(kind);
    if (shown == m_shown.end())
        return;
    shown->next.reset();
    if (shown->isSending) {
        shown->isWithdrawn = true;
        return;
    }
    QDBusMessage call = serviceCall("CloseNotification");
    call << shown->id;
    m_shown.remove(kind);
    m_bus.asyncCall(call);
}

std::optional<DesktopNotice::Kind> NotificationService::kindIn(const QDBusMessage &message) const
{
    if (message.service() != m_owner || message.arguments().isEmpty())
        return {};
    const uint id = message.arguments().constFirst().toUInt();
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

// The numbers of a service that has gone mean other programs' notices to the next one.
void NotificationService::onOwnerChanged(const QDBusMessage &message)
{
    if (message.service() != kBusName || message.signature() != QLatin1String("sss")
        || message.arguments().constLast().toString() == m_owner)
        return;
    m_owner.clear();
    m_shown.removeIf([](const auto &shown) { return !shown.value().isSending; });
    for (Shown &sending : m_shown)
        sending.id = 0;
    m_abilities.reset();
}

void NotificationService::onToken(const QDBusMessage &message)
{
    if (kindIn(message))
        m_token = message.arguments().value(1).toString();
}

void NotificationService::onActionInvoked(const QDBusMessage &message)
{
    const std::optional<DesktopNotice::Kind> kind = kindIn(message);
    if (kind && message.arguments().value(1).toString() == kOpen)
        emit clicked(*kind, std::exchange(m_token, {}));
}

void NotificationService::onClosed(const QDBusMessage &message)
{
    const std::optional<DesktopNotice::Kind> kind = kindIn(message);
    if (kind && !m_shown.value(*kind).isSending)
        m_shown.remove(*kind);
}

} // namespace Vestibule
