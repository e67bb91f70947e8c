// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readmembers.h"

#include "domain/emailaddress.h"

#include <QUrl>

#include <algorithm>

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
    : ReadMembers(service, QStringList(), parent)
{
    m_portions = {QStringList()};
    m_everybody = true;
}

ReadMembers::ReadMembers(InviteService *service, const QStringList &emails, QObject *parent)
    : QObject(parent)
    , m_reader(
          [this, service](const QString &after) {
              return service->listMembers(after, InviteService::kMaxPageSize, m_portion);
          },
          [this](const Page<Member> &page) { return take(page.items); })
{
    connect(&m_reader, &PageTurner::finished, this, &ReadMembers::onRead);
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
    if (m_portions.isEmpty())
        QMetaObject::invokeMethod(this, &ReadMembers::finished, Qt::QueuedConnection);
    else
        next();
}

void ReadMembers::next()
{
    m_portion = m_portions.takeFirst();
    m_reader.start();
}

QSet<QString> ReadMembers::foldedEmails() const
{
    QSet<QString> emails;
    for (const Member &member : m_members) {
        if (!member.email.isEmpty())
            emails.insert(foldedEmail(member.email));
    }
    return emails;
}

PageTurner::Wants ReadMembers::take(const QList<Member> &members)
{
    keep(members);
    if (heedsFilter(members))
        return PageTurner::Wants::More;
    m_portions = {QStringList()}; // everybody, once
    return PageTurner::Wants::Enough;
}

void ReadMembers::onRead()
{
    if (m_portions.isEmpty() || m_reader.error())
        emit finished();
    else
        next();
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

} // namespace Vestibule
