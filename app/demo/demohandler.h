// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoorganization.h"
#include "demo/demorequest.h"

#include <QByteArray>

namespace Vestibule {

/// What goes back to the client; the body is JSON.
struct DemoAnswer
{
    int status = 200;
    QByteArray body;
};

/// The API of the demo organization as a function from request to answer, without a socket.
class DemoHandler
{
public:
    /// Requests must bear `key`; it is never part of an answer. `organization` must live longer.
    DemoHandler(DemoOrganization *organization, const QString &key);

    [[nodiscard]] DemoAnswer answer(const DemoRequest &request);

private:
    [[nodiscard]] DemoAnswer route(const DemoRequest &request);
    [[nodiscard]] DemoAnswer allInvites(const DemoRequest &request);
    [[nodiscard]] DemoAnswer oneInvite(const DemoRequest &request, const QString &id);
    [[nodiscard]] DemoAnswer createInvite(const QByteArray &body);
    [[nodiscard]] DemoAnswer projects(const DemoRequest &request) const;
    [[nodiscard]] DemoAnswer members(const DemoRequest &request) const;
    [[nodiscard]] DemoAnswer auditLogs(const DemoRequest &request) const;

    DemoOrganization *m_organization;
    QByteArray m_key;
};

} // namespace Vestibule
