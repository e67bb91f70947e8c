// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/listwords.h"

#include "models/list/invitetablemodel.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace Vestibule {

namespace {

// A list of addresses with a domain each is no list to choose from; more are not kept.
constexpr size_t kMostDomains = 20'000;

QStringList byFrequency(const QHash<QString, int> &counts)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &left, const QString &right) {
        const int a = counts.value(left);
        const int b = counts.value(right);
        return a != b ? a > b : left < right;
    });
    return words;
}

} // namespace

ListWords::ListWords(QObject *parent)
    : QObject(parent)
{
    connect(&m_pass, &RowScan::begun, this, &ListWords::begin);
    connect(&m_pass, &RowScan::reached, this, &ListWords::take);
    connect(&m_pass, &RowScan::caughtUp, this, &ListWords::completed);
}

void ListWords::setInvites(InviteTableModel *invites)
{
    begin();
    m_pass.setInvites(invites);
}

void ListWords::begin()
{
    m_domains.clear();
    m_statuses.clear();
    m_roles.clear();
}

void ListWords::take(int first, int last)
{
    const InviteStore &store = m_pass.invites()->store();
    std::string domain;
    for (int row = first; row <= last; ++row) {
        ++m_statuses[store.status(row)];
        ++m_roles[store.role(row)];
        const std::string_view email = store.foldedEmail(row);
        const size_t at = email.rfind('@');
        if (at == std::string_view::npos || at + 1 == email.size())
            continue;
        domain.assign(email.substr(at + 1));
        const auto known = m_domains.find(domain);
        if (known != m_domains.end())
            ++known->second;
        else if (m_domains.size() < kMostDomains)
            m_domains.emplace(domain, 1);
    }
}

QStringList ListWords::domains(int most) const
{
    std::vector<std::pair<int, std::string_view>> counts;
    counts.reserve(m_domains.size());
    for (const auto &[domain, count] : m_domains)
        counts.emplace_back(-count, domain);
    const auto end = counts.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(counts.size()));
    std::partial_sort(counts.begin(), end, counts.end());
    QStringList domains;
    for (auto it = counts.begin(); it != end; ++it)
        domains.append(QString::fromUtf8(it->second.data(), qsizetype(it->second.size())));
    return domains;
}

QStringList ListWords::statuses() const
{
    return byFrequency(m_statuses);
}

QStringList ListWords::roles() const
{
    return byFrequency(m_roles);
}

} // namespace Vestibule
