// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "support/step.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Vestibule {

/// Invites behind a ScriptedServer: what a POST makes is there to be listed, retrieved and deleted.
///
/// It takes a second POST for the same address as gladly as the first, so that a test sees
/// everything that was sent twice.
class StatefulOrganization
{
public:
    StatefulOrganization() = default;
    /// `name` stands in front of its invites' ids, which are its own like those of any
    /// organization.
    explicit StatefulOrganization(const QString &name)
        : m_name(name)
    { }

    void addProject(const QString &id) { m_projects.append(id); }
    void setClock(const Clock &clock) { m_clock = clock; } ///< the system's before
    /// Adds an invite as if made a month ago; returns its id.
    QString add(const QString &email, const QString &status = QStringLiteral("pending"),
                const QString &role = QStringLiteral("reader"));
    /// The same, made at that time (UTC unix seconds).
    QString addMadeAt(qint64 createdAt, const QString &email, const QString &status);
    void addMember(const QString &email) { m_members.append(email); }
    void turnOldestFirst(); ///< the list as it is now
    void remove(const QString &id); ///< as another administrator would
    void accept(const QString &id);

    /// Does what the request asks and gives the answer.
    [[nodiscard]] Step answer(const Request &request);

    /// "email role status", sorted: the whole state but the ids and projects.
    [[nodiscard]] QStringList state() const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] const QList<QJsonObject> &invites() const { return m_invites; }
    [[nodiscard]] int made() const { return m_made; } ///< by POST

private:
    [[nodiscard]] Step list(const Request &request) const;
    [[nodiscard]] Step create(const Request &request);
    [[nodiscard]] Step one(const Request &request);
    [[nodiscard]] Step projects(const QString &id) const; // all where it is empty
    [[nodiscard]] Step members(const Request &request) const;
    [[nodiscard]] qsizetype find(const QString &id) const;
    QJsonObject &put(const QString &email, const QString &role, qint64 createdAt);

    Clock m_clock = systemClock();
    QString m_name;
    QStringList m_projects;
    QStringList m_members;
    QList<QJsonObject> m_invites; // the latest first
    int m_number = 0;
    int m_made = 0;
};

} // namespace Vestibule
