// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/answer.h"

#include <QNetworkReply>

namespace Vestibule::Detail {

// Some servers repeat the key they were sent, and an error is shown, copied and pasted on.
QByteArray withoutKey(QByteArray bytes, const QString &key)
{
    return bytes.replace(key.toUtf8(), "...");
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString requestIdOf(const QNetworkReply &reply, const QString &key)
{
    return QString::fromLatin1(withoutKey(reply.rawHeader("x-request-id"), key)).left(100);
}

} // namespace Vestibule::Detail
