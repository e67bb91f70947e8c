// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/environment.h"

#include "domain/baseurl.h"

#include <cstdlib>
#include <cstring>

namespace Vestibule {

namespace {

constexpr auto kProfile = QLatin1String("VESTIBULE_PROFILE");

std::optional<QString> valueOf(const QProcessEnvironment &variables, const QString &name)
{
    const QString value = variables.value(name).trimmed();
    return value.isEmpty() ? std::nullopt : std::optional<QString>(value);
}

} // namespace

Environment Environment::from(const QProcessEnvironment &variables)
{
    Environment environment;
    environment.adminKey = valueOf(variables, QStringLiteral("OPENAI_ADMIN_KEY"));
    environment.baseUrl = valueOf(variables, QStringLiteral("OPENAI_BASE_URL"));
    environment.organizationId = valueOf(variables, QStringLiteral("OPENAI_ORG_ID"));
    environment.profile = valueOf(variables, kProfile);
    return environment;
}

Environment Environment::take()
{
    const auto variables = QProcessEnvironment::systemEnvironment();
    const QStringList names = variables.keys();
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("OPENAI_")) && name != kProfile)
            continue;
        // Others of this person can read what a process was started with, so the bytes go as well.
        const QByteArray local = name.toLocal8Bit();
        if (char *value = std::getenv(local.constData()))
            std::memset(value, 0, std::strlen(value));
        qunsetenv(local.constData());
    }
    return from(variables);
}

Credentials Environment::credentials(const QString &storedKey) const
{
    Credentials credentials;
    credentials.adminKey = adminKey.value_or(storedKey.trimmed());
    if (baseUrl)
        credentials.baseUrl = *baseUrl;
    credentials.organizationId = organizationId.value_or(QString());
    return credentials;
}

QString Environment::origin() const
{
    return originOf(credentials().baseUrl);
}

} // namespace Vestibule
