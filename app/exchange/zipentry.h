// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Vestibule {

/// How many bytes the entry `name` of a zip file without a comment holds, unpacked, as its
/// directory says; nothing where there is no such entry or no such file.
[[nodiscard]] std::optional<quint32> zipEntrySize(const QString &path, const QByteArray &name);

} // namespace Vestibule
