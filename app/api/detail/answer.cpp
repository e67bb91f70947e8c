// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/answer.h"

#include <QNetworkReply>
#include <QStringDecoder>

namespace Vestibule::Detail {

QByteArray inUtf8(const QByteArray &body)
{
    const auto encoding = QStringConverter::encodingForData(body, u'{');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return body;
    const QString text = QStringDecoder(*encoding).decode(body);
    return text.toUtf8();
}

// In any case, since a host's name is brought to lower case.
QString withoutKey(QString text, const QString &key)
{
    return key.isEmpty() ? text : text.replace(key, QStringLiteral("..."), Qt::CaseInsensitive);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString requestIdOf(const QNetworkReply &reply, const QString &key)
{
    return withoutKey(QString::fromLatin1(reply.rawHeader("x-request-id")), key).left(100);
}

} // namespace Vestibule::Detail
