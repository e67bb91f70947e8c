// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keyends.h"

#include "api/inviteservice.h"

#include <algorithm>
#include <iterator>

namespace Vestibule {

namespace {

constexpr int kMostPages = 10;

} // namespace

KeyEnds::KeyEnds(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_reader(
          [this, service](const QString &after) {
              emit asked();
              return service->listAdminKeys(after);
          },
          [this](const Page<ListedKey> &page) { return take(page); })
{
    connect(&m_reader, &PageTurner::finished, this, &KeyEnds::finished);
}

void KeyEnds::start()
{
    m_reader.start();
}

PageTurner::Wants KeyEnds::take(const Page<ListedKey> &page)
{
    m_listed += page.items;
    return ++m_pages < kMostPages ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

KeyEnds::End KeyEnds::endOf(const QString &key) const
{
    QList<ListedKey> alike;
    std::copy_if(m_listed.cbegin(), m_listed.cend(), std::back_inserter(alike),
                 [&key](const ListedKey &listed) { return isRedactionOf(listed.redacted, key); });
    if (alike.isEmpty())
        return {};
    const std::optional<qint64> end = alike.constFirst().expiresAt;
    if (std::any_of(alike.cbegin(), alike.cend(),
                    [&end](const ListedKey &one) { return one.expiresAt != end; }))
        return {End::Kind::SeveralAlike};
    return end ? End{End::Kind::At, *end} : End{End::Kind::Never};
}

} // namespace Vestibule
