// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/networkroute.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace Vestibule {

/// What the environment says of a proxy for an address, as curl reads it: https_proxy, HTTPS_PROXY,
/// all_proxy and ALL_PROXY; for http http_proxy in small letters alone, as servers make a variable
/// of the other from a header of a request.
struct EnvironmentProxy
{
    QString variable; ///< that names one; empty: none does
    ProxyAddress address = {}; ///< possibly with a fault
    QString exception =
        {}; ///< the variable by which the address is reached without it all the same
};

[[nodiscard]] EnvironmentProxy environmentProxy(const QProcessEnvironment &variables,
                                                const QUrl &url);

/// Whether a value of no_proxy names that host, which may be an IP address without brackets: names
/// with all below them, addresses and networks (10.0.0.0/8), with commas between them, or a lone
/// asterisk for all. Ports and other asterisks fit nothing, as curl has it.
[[nodiscard]] bool isExcepted(const QString &host, const QString &noProxy);

} // namespace Vestibule
