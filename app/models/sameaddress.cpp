// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sameaddress.h"

#include "domain/emailaddress.h"
#include "models/list/invitetablemodel.h"

#include <algorithm>
#include <string_view>

namespace Vestibule {

namespace {

constexpr int kRowsAtOnce = 100'000; // about two milliseconds

} // namespace

SameAddress::SameAddress(const InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SameAddress::step);
    connect(invites, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { onRowsInserted(first); });
    connect(invites, &QAbstractItemModel::rowsRemoved, this, &SameAddress::restart);
    connect(invites, &QAbstractItemModel::layoutChanged, this, &SameAddress::restart);
    connect(invites, &QAbstractItemModel::modelReset, this, &SameAddress::restart);
}

void SameAddress::find(const QString &email)
{
    const QByteArray folded = foldedEmail(email).toUtf8();
    if (folded == m_email)
        return;
    m_email = folded;
    m_found.clear();
    restart();
}

bool SameAddress::isComplete() const
{
    return m_next >= m_invites->store().count();
}

void SameAddress::restart()
{
    m_next = 0;
    m_ids.clear();
    go();
}

void SameAddress::go()
{
    if (!m_email.isEmpty() && !m_timer.isActive())
        m_timer.start(0);
}

void SameAddress::onRowsInserted(int first)
{
    if (first < m_next)
        restart();
    else
        go();
}

void SameAddress::step()
{
    const InviteStore &store = m_invites->store();
    const std::string_view wanted(m_email.constData(), static_cast<size_t>(m_email.size()));
    const int end = std::min(store.count(), m_next + kRowsAtOnce);
    for (; m_next < end; ++m_next) {
        if (store.foldedEmail(m_next) == wanted)
            m_ids.append(store.id(m_next));
    }
    if (!isComplete()) {
        go();
    } else if (m_ids != m_found) {
        m_found = m_ids;
        emit found();
    }
}

} // namespace Vestibule
