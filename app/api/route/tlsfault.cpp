// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/tlsfault.h"

#include <QSslCertificate>

#include <algorithm>

namespace Vestibule {

namespace {

QString wordOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return QStringLiteral("host");
    case QSslError::CertificateExpired:
        return QStringLiteral("expired");
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("early");
    case QSslError::CertificateRevoked:
        return QStringLiteral("revoked");
    case QSslError::SelfSignedCertificate:
        return QStringLiteral("self");
    case QSslError::UnableToVerifyFirstCertificate:
        return QStringLiteral("chain");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("issuer");
    default:
        return QStringLiteral("certificate");
    }
}

/// A certificate of nobody that is known says nothing by its names and dates.
int rank(const QString &word)
{
    static const QStringList order{QStringLiteral("self"),   QStringLiteral("chain"),
                                   QStringLiteral("issuer"), QStringLiteral("revoked"),
                                   QStringLiteral("early"),  QStringLiteral("expired"),
                                   QStringLiteral("host"),   QStringLiteral("certificate")};
    return int(order.indexOf(word));
}

QString nameIn(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.constFirst();
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = nameIn(certificate.issuerInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? nameIn(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

} // namespace

TlsFault tlsFault(const QList<QSslError> &errors, const QString &words)
{
    if (errors.isEmpty()) {
        const bool old = words.contains(QLatin1String("unsupported protocol"))
            || words.contains(QLatin1String("alert protocol version"));
        return {old ? QStringLiteral("version") : QStringLiteral("handshake"), {}};
    }
    const auto first =
        std::min_element(errors.cbegin(), errors.cend(), [](const auto &one, const auto &other) {
            return rank(wordOf(one.error())) < rank(wordOf(other.error()));
        });
    TlsFault fault{wordOf(first->error()), {}};
    if (fault.word == QLatin1String("issuer") || fault.word == QLatin1String("chain"))
        fault.name = issuerOf(first->certificate());
    else if (fault.word == QLatin1String("host"))
        fault.name = nameIn(first->certificate().subjectInfo(QSslCertificate::CommonName));
    else if (fault.word == QLatin1String("certificate"))
        fault.name = first->errorString();
    return fault;
}

} // namespace Vestibule
