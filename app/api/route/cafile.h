// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace Vestibule {

/// Why a file cannot say whom to trust: UnusableCaFile, without a source. Nothing where it holds
/// certificates, in PEM or DER, of which one at least has not expired. Blocks while it reads.
[[nodiscard]] std::optional<ApiError> caFileRefusal(const QString &path);

/// The file as a whole; UnusableCaFile where it holds nothing. Blocks.
[[nodiscard]] Result<QByteArray> bytesOfCaFile(const QString &path);

/// All that the bytes of a file hold, however old.
[[nodiscard]] QList<QSslCertificate> certificatesIn(const QByteArray &bytes);
/// The same as caFileRefusal() has it, of a file that was read.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesOf(const Result<QByteArray> &bytes,
                                                            const QString &path);

/// UnusableCaFile with one of its words.
[[nodiscard]] Unexpected caFailure(const QString &path, const QString &code,
                                   const QString &words = {});

} // namespace Vestibule
