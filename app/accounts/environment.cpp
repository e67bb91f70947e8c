// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/environment.h"

#include "domain/baseurl.h"

namespace Vestibule {

namespace {

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
    return environment;
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
