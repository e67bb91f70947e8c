// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoaudit.h"
#include "demo/demorefusal.h"
#include "domain/newinvite.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace Vestibule {

/// What a client asks, as it came over the wire.
struct DemoRequest
{
    QByteArray verb; ///< "GET"
    QByteArray path; ///< percent-encoded, with the leading "/v1"
    QByteArray query; ///< percent-encoded, without the question mark
    QByteArray body;
    QByteArray authorization; ///< the header's value
};

/// The items of a query.
class DemoQuery
{
public:
    /// Takes "+" for a blank, as servers do: an address must have its plus encoded.
    explicit DemoQuery(const QByteArray &encoded);

    [[nodiscard]] DemoResult<int> limit() const; ///< 20 where none is given
    [[nodiscard]] QString after() const;
    [[nodiscard]] DemoResult<bool> includeArchived() const;
    [[nodiscard]] QStringList emails() const;
    [[nodiscard]] DemoResult<DemoAuditQuestion> audit() const;

private:
    [[nodiscard]] QStringList values(QStringView name) const;
    /// Absent where it was not given.
    [[nodiscard]] DemoResult<std::optional<qint64>> time(const QString &name) const;

    QList<std::pair<QString, QString>> m_items;
};

/// The body of a create request, with everything that can be judged without the organization.
[[nodiscard]] DemoResult<NewInvite> readNewInvite(const QByteArray &body);

} // namespace Vestibule
