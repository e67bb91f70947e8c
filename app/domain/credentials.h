// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/networkroute.h"

#include <QDebug>
#include <QString>

namespace Vestibule {

/// Where the API is and who asks. Never printed, logged or written to settings.
struct Credentials
{
    QString adminKey; ///< for everything, or for reading alone where there is a writeKey
    QString baseUrl = QStringLiteral("https://api.openai.com/v1");
    QString organizationId = {}; ///< sent as OpenAI-Organization; empty: header left out
    QString writeKey = {}; ///< for whatever is no GET; empty: adminKey does
    /// Whether address and organization are those of a profile, not of the environment.
    bool ofProfile = false;
    bool readOnly = false; ///< whatever is no GET is refused and not sent
    NetworkRoute route = {}; ///< how to get there

    [[nodiscard]] const QString &keyToChange() const
    {
        return writeKey.isEmpty() ? adminKey : writeKey;
    }
};

QDebug operator<<(QDebug, const Credentials &) = delete;

} // namespace Vestibule
