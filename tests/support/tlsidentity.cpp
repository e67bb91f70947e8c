// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Vestibule {

std::optional<TlsIdentity> makeSelfSigned()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid() || !QSslSocket::supportsSsl())
        return {};
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(program,
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"),
                   QStringLiteral("certificate.pem")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};

    QFile keyFile(folder.filePath(QStringLiteral("key.pem")));
    QFile certificateFile(folder.filePath(QStringLiteral("certificate.pem")));
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return {};
    TlsIdentity identity{QSslCertificate(&certificateFile), QSslKey(&keyFile, QSsl::Rsa)};
    if (identity.certificate.isNull() || identity.key.isNull())
        return {};
    return identity;
}

} // namespace Vestibule
