// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QString>

namespace Vestibule {

/// Where the API is and who asks. Never printed, logged or written to settings.
struct Credentials
{
    QString adminKey;
    QString baseUrl = QStringLiteral("https://api.openai.com/v1");
    QString organizationId; ///< sent as OpenAI-Organization; empty: header left out
};

QDebug operator<<(QDebug, const Credentials &) = delete;

} // namespace Vestibule
