// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/profileadvice.h"

#include "cli/line/writtencommand.h"
#include "cli/terminal/commandtext.h"

#include <algorithm>

namespace Vestibule {

namespace {

/// Which options of `profiles set` put right what the profile says of the way to the API.
QStringList routeOptions(const ApiError &error)
{
    static const QStringList distrusted{QStringLiteral("issuer"), QStringLiteral("chain"),
                                        QStringLiteral("self")};
    const QStringList file{QStringLiteral("--ca-file"), QStringLiteral("FILE")};
    if (error.kind == ApiError::Kind::Tls)
        return distrusted.contains(error.code) ? file : QStringList();
    if (error.source != QLatin1String("profile"))
        return {};
    if (error.kind == ApiError::Kind::UnusableCaFile)
        return file;
    const bool wantsLogin =
        error.httpStatus == 407 || error.code.startsWith(QLatin1String("login"));
    if (error.kind == ApiError::Kind::ProxyRefused && wantsLogin)
        return {QStringLiteral("--proxy-user"), QStringLiteral("USER"),
                QStringLiteral("--proxy-password-stdin")};
    return {QStringLiteral("--proxy"), QStringLiteral("URL")};
}

bool isToWrite(const QString &scope)
{
    return scope.endsWith(QLatin1String("write"));
}

} // namespace

QString putKeyCommand(const QString &name, KeyUse use)
{
    return WrittenCommand::setProfile(
        {QStringLiteral("--key-stdin"), QStringLiteral("--key-for"), keyUseWord(use)}, name);
}

QString profileAdvice(const ApiError &error, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (error.kind == ApiError::Kind::MissingScope) {
        const bool toWrite =
            std::any_of(error.missingScopes.cbegin(), error.missingScopes.cend(), isToWrite);
        return CommandText::tr("The profile “%1” takes a key for that: %2")
            .arg(name, putKeyCommand(name, toWrite ? KeyUse::Write : KeyUse::Read));
    }
    if (error.kind == ApiError::Kind::WrongOrganization) {
        return CommandText::tr("The organization of the profile “%1” is set by: %2")
            .arg(name,
                 WrittenCommand::setProfile(
                     {QStringLiteral("--organization"), QStringLiteral("ID")}, name));
    }
    if (const QStringList options = routeOptions(error); !options.isEmpty()) {
        return CommandText::tr("The way to the API is set in the profile “%1” by: %2")
            .arg(name, WrittenCommand::setProfile(options, name));
    }
    return {};
}

} // namespace Vestibule
