// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/result.h"

#include <QByteArrayList>
#include <QList>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace Vestibule {

/// What was read to learn whom to trust, where it is not the system's choice alone.
struct AuthorityFiles
{
    QString file; ///< of the profile, whose certificates stand beside the others
    Result<QByteArray> ofFile = {};
    QString variable; ///< of the environment, whose certificates stand in the place of the system's
    QString place; ///< that it names
    Result<QByteArray> ofVariable = {};
    QByteArrayList inFolders = {}; ///< that SSL_CERT_DIR names
};

/// Whom a connection trusts.
struct Authorities
{
    std::optional<QSslConfiguration> tls; ///< nothing: as usual
    QList<QSslCertificate> chosen; ///< that the system did not choose
    std::optional<ApiError> error; ///< why it cannot be told
};

/// Whether anybody but the system chooses.
[[nodiscard]] bool areAuthoritiesChosen(const QString &caFile,
                                        const QProcessEnvironment &variables);

/// Blocks.
[[nodiscard]] AuthorityFiles readAuthorities(const QString &caFile,
                                             const QProcessEnvironment &variables);
/// Not for a thread that the end of the program may overtake: OpenSSL goes first then.
[[nodiscard]] Authorities authoritiesIn(const AuthorityFiles &files);

} // namespace Vestibule
