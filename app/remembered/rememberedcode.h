// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "remembered/rememberedlist.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Vestibule {

/// More invites than this are not remembered.
constexpr qsizetype kMostRemembered = 1'000'000;

/// The list as bytes, about 90 an invite: words and project lists stand once. Empty where it is too
/// long, or its times are not as many as its invites.
[[nodiscard]] QByteArray encodeRemembered(const RememberedList &list);
/// Nothing where the bytes are not, to the last one, what encodeRemembered() gives. What it takes
/// of memory is bounded by the bytes.
[[nodiscard]] std::optional<RememberedList> decodeRemembered(QByteArrayView bytes);

} // namespace Vestibule
