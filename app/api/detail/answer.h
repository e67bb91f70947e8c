// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QNetworkReply;

namespace Vestibule::Detail {

/// An HTTP answer read to its end.
struct Answer
{
    int status = 0;
    QByteArray body;
    QString requestId; ///< x-request-id; may be empty
    qint64 askedAt = 0; ///< UTC unix seconds by this computer's clock

    [[nodiscard]] bool isRedirect() const { return status >= 300 && status < 400; }
};

/// As UTF-8, where it was written in UTF-16 or UTF-32.
[[nodiscard]] QByteArray inUtf8(const QByteArray &body);
/// Some servers repeat the key they were sent, and an error is shown, copied and pasted on.
[[nodiscard]] QString withoutKey(QString text, const QString &key);
[[nodiscard]] int statusOf(const QNetworkReply &reply); ///< 0 where none came
[[nodiscard]] QString requestIdOf(const QNetworkReply &reply, const QString &key);

} // namespace Vestibule::Detail
