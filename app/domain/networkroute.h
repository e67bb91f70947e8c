// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Where a proxy is, and the login for it. Never printed as a whole.
struct ProxyAddress
{
    enum class Type { Http, Socks5 };

    Type type = Type::Http;
    QString host; ///< a name as it is looked up, or an IP address without brackets
    quint16 port = 0;
    QString user = {}; ///< decoded, as the password is
    QString password = {};
    /// Why there is none, a word: "malformed", "port", "scheme", "https", "socks4", "login" (a part
    /// of it has to be percent-encoded); empty: there is one.
    QString fault = {};

    /// "http://proxy.example:3128", without a login, the same however it was written: what a
    /// password is kept for.
    [[nodiscard]] QString origin() const;
};

/// Reads an address as curl does: without a scheme it is http, without a port 1080, and of a path
/// nothing is taken. All of SOCKS 5 looks names up at the proxy.
[[nodiscard]] ProxyAddress readProxyAddress(const QString &text);

/// What a profile says of its proxy.
struct ProxySetting
{
    enum class Choice {
        Usual, ///< nothing: what the environment says, and then the system
        System, ///< whatever the environment says
        None,
        Own, ///< `address`
    };

    Choice choice = Choice::Usual;
    ProxyAddress address = {}; ///< without a login, which a profile keeps elsewhere
    /// As in ProxyAddress, or "with-login": it holds one; empty: it can be used.
    QString fault = {};

    /// What is wrong and what to do, in a sentence or two; empty where nothing is. Repeats nothing
    /// of the text.
    [[nodiscard]] QString problem() const;
};

/// Nothing, "system", "none", or an address without a login.
[[nodiscard]] ProxySetting readProxySetting(const QString &text);

/// What a word of a fault means.
[[nodiscard]] QString proxyFaultText(const QString &fault);

/// What a profile says of the way to the API. Where it says nothing the environment does, and then
/// the system.
struct NetworkRoute
{
    QString caFile = {}; ///< a path: its certificates are trusted beside the system's
    QString proxy = {}; ///< as readProxySetting() takes it
    QString proxyUser = {}; ///< for that proxy alone; empty: it gets no login
    QString proxyPassword = {}; ///< never printed, logged or written to settings
};

} // namespace Vestibule
