// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/cafile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kMostCaBytes = 16 * 1024 * 1024; // a system's own have a quarter of a megabyte

} // namespace

Unexpected caFailure(const QString &path, const QString &code, const QString &words)
{
    return Unexpected(ApiError{
        .kind = ApiError::Kind::UnusableCaFile, .message = words, .code = code, .detail = path});
}

Result<QByteArray> bytesOfCaFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return caFailure(path, QStringLiteral("missing"));
    // Never a pipe or a device, which could hold the program up for good.
    if (!info.isFile() || info.size() > kMostCaBytes)
        return caFailure(path, QStringLiteral("other"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return caFailure(path, QStringLiteral("unreadable"), file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return caFailure(path, QStringLiteral("unreadable"), file.errorString());
    if (bytes.trimmed().isEmpty())
        return caFailure(path, QStringLiteral("empty"));
    return bytes;
}

QList<QSslCertificate> certificatesIn(const QByteArray &bytes)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    certificates.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    return certificates;
}

Result<QList<QSslCertificate>> certificatesOf(const Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes)
        return Unexpected(bytes.error());
    const QList<QSslCertificate> certificates = certificatesIn(*bytes);
    if (certificates.isEmpty())
        return caFailure(path, QStringLiteral("other"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOver = std::all_of(certificates.cbegin(), certificates.cend(),
                                    [&now](const auto &one) { return one.expiryDate() < now; });
    if (isOver)
        return caFailure(path, QStringLiteral("expired"));
    return certificates;
}

std::optional<ApiError> caFileRefusal(const QString &path)
{
    const auto certificates = certificatesOf(bytesOfCaFile(path), path);
    return certificates ? std::nullopt : std::optional(certificates.error());
}

} // namespace Vestibule
