// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace Vestibule {

/// Given and family names that go together, each list parted by blanks.
struct DemoNames
{
    QStringView given;
    QStringView family;
};

[[nodiscard]] std::span<const DemoNames> demoNames();

/// Domains that are reserved for examples and tests (RFC 2606), each as often as it is frequent.
[[nodiscard]] std::span<const QStringView> demoDomains();

} // namespace Vestibule
