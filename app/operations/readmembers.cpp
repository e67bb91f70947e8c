// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readmembers.h"

#include "domain/emailaddress.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr qsizetype kMostEmails = 50;
constexpr qsizetype kMostBytes = 5'000; // servers and proxies refuse URLs of 8 KiB, some of 6
constexpr qsizetype kBytesAround = 20; // the name of the item, encoded, and what parts it

QList<QStringList> portionsOf(const QStringList &emails)
{
    QList<QStringList> portions;
    qsizetype bytes = 0;
    for (const QString &email : emails) {
        const qsizetype more = QUrl::toPercentEncoding(email).size() + kBytesAround;
        bytes += more;
        if (portions.isEmpty() || portions.constLast().size() == kMostEmails
            || bytes > kMostBytes) {
            portions.append(QStringList());
            bytes = more;
        }
        portions.last().append(email);
    }
    return portions;
}

} // namespace

ReadMembers::ReadMembers(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_portions({QStringList()})
    , m_everybody(true)
{ }

ReadMembers::ReadMembers(InviteService *service, const QStringList &emails, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    QStringList wanted;
    for (const QString &email : emails) {
        const QString folded = foldedEmail(email);
        if (folded.isEmpty() || m_wanted.contains(folded))
            continue;
        m_wanted.insert(folded);
        wanted += emailSpellings(email);
    }
    m_portions = portionsOf(wanted);
}

ReadMembers::~ReadMembers() = default;

void ReadMembers::start()
{
    m_running = true;
    if (m_portions.isEmpty())
        QMetaObject::invokeMethod(this, &ReadMembers::finish, Qt::QueuedConnection);
    else
        next();
}

void ReadMembers::cancel()
{
    if (m_call)
        m_call->cancel();
}

void ReadMembers::next()
{
    m_portion = m_portions.takeFirst();
    m_walk.restart();
    requestPage();
}

void ReadMembers::requestPage()
{
    m_call = m_service->listMembers(m_walk.cursor(), InviteService::kMaxPageSize, m_portion);
    connect(m_call.get(), &ApiCall::waitingChanged, this, &ReadMembers::waitingChanged);
    connect(m_call.get(), &ApiCall::finished, this, &ReadMembers::onPage);
}

void ReadMembers::onPage()
{
    const auto call = std::move(m_call);
    if (!call->result()) {
        onError(call->result().error());
        return;
    }
    const Page<Member> &page = *call->result();
    keep(page.items);
    if (!heedsFilter(page.items)) {
        m_portions = {QStringList()}; // everybody, once
        next();
    } else if (page.hasMore) {
        if (m_walk.goOn(page.cursor))
            requestPage();
        else
            onError({ApiError::Kind::CursorStuck, 0, {}, {}, call->requestId(), {}, {}});
    } else if (!m_portions.isEmpty()) {
        next();
    } else {
        finish();
    }
}

void ReadMembers::onError(const ApiError &error)
{
    if (m_walk.givesUpCursor(error)) {
        requestPage();
        return;
    }
    m_error = error;
    finish();
}

void ReadMembers::keep(const QList<Member> &members)
{
    for (const Member &member : members) {
        const bool wanted = m_everybody || m_wanted.contains(foldedEmail(member.email));
        if (!wanted || m_seenIds.contains(member.id))
            continue;
        m_seenIds.insert(member.id);
        m_members.append(member);
    }
}

bool ReadMembers::heedsFilter(const QList<Member> &members) const
{
    if (m_portion.isEmpty())
        return true;
    QSet<QString> asked;
    for (const QString &email : m_portion)
        asked.insert(foldedEmail(email));
    return std::all_of(members.cbegin(), members.cend(), [&asked](const Member &member) {
        return member.email.isEmpty() || asked.contains(foldedEmail(member.email));
    });
}

void ReadMembers::finish()
{
    m_running = false;
    emit finished();
}

ApiCall::WaitReason ReadMembers::waitReason() const
{
    return m_call ? m_call->waitReason() : ApiCall::WaitReason::None;
}

qint64 ReadMembers::waitLeftMs() const
{
    return m_call ? m_call->waitLeftMs() : 0;
}

} // namespace Vestibule
