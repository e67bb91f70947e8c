// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/expirynotice.h"

#include "accounts/settings.h"
#include "api/keyends.h"
#include "doctor/servicechecks.h"
#include "session/session.h"
#include "ui/notices/bannertones.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QDate>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

/// The day and the key, of which it holds nothing.
QString toldMark(const QString &host, qint64 end)
{
    return today() + u' ' + host + u' ' + QString::number(end);
}

} // namespace

ExpiryNotice::ExpiryNotice(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(30s);
    connect(&m_rest, &QTimer::timeout, this, &ExpiryNotice::ask);
}

ExpiryNotice::~ExpiryNotice() = default;

void ExpiryNotice::setSession(Session *session, const Credentials &credentials)
{
    if (m_session != nullptr)
        m_session->pager()->disconnect(&m_rest);
    m_rest.stop();
    m_ends.reset();
    m_session = session;
    m_credentials = credentials;
    if (session == nullptr || session->source() == Session::Source::Demo)
        return;
    connect(session->pager(), &InvitePager::pageArrived, &m_rest, qOverload<>(&QTimer::start),
            Qt::SingleShotConnection);
}

void ExpiryNotice::ask()
{
    m_ends = std::make_unique<KeyEnds>(m_session->service());
    m_ends->setQuiet(true);
    connect(m_ends.get(), &KeyEnds::finished, this, &ExpiryNotice::onRead);
    m_ends->start();
}

void ExpiryNotice::onRead()
{
    if (m_ends->error())
        return; // it may not read the keys, or the doctor tells more
    QStringList told = m_settings->keyEndsTold();
    told.removeIf([](const QString &mark) { return !mark.startsWith(today()); });
    for (const QString &key : {m_credentials.adminKey, m_credentials.writeKey}) {
        const KeyEnds::End end = key.isEmpty() ? KeyEnds::End() : m_ends->endOf(key);
        if (end.kind != KeyEnds::End::Kind::At)
            continue;
        const auto warning = keyEndWarning(end.at, m_session->service()->clock().now());
        const QString mark = toldMark(m_session->service()->host(), end.at);
        if (!warning || told.contains(mark))
            continue;
        m_settings->setKeyEndsTold(told << mark);
        m_window->invitesPage()->tell(BannerTone::Warning, warning->what + u' ' + warning->advice);
        return;
    }
}

} // namespace Vestibule
