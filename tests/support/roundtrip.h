// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace Vestibule {

/// Waits for the answer to a request of the test's own, which the server does not record. What was
/// sent before is recorded by then; so a count that has not grown says that nothing was sent.
inline bool makeRoundTrip(ScriptedServer &server)
{
    const QByteArray path = QByteArrayLiteral("/round-trip");
    server.answerAside(path, Step::json(200, "{}"));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(server.origin() + QString::fromLatin1(path)))));
    return waitUntil([&reply] { return reply->isFinished(); })
        && reply->error() == QNetworkReply::NoError;
}

} // namespace Vestibule
