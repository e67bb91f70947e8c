// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// Why a call did not give what was asked. Text for people is made of it by errorText().
struct ApiError
{
    enum class Kind {
        Cancelled, ///< by the person or the program, not by the network
        NoKey, ///< nothing was sent: there is no admin key
        ReadOnly, ///< nothing was sent: the credentials are for reading alone
        InsecureAddress, ///< nothing was sent: the base URL is neither https nor loopback
        UnusableAddress, ///< nothing was sent: the base URL holds a user name, a query or a
                         ///< fragment, or as `code` says is "malformed", "quoted" or has an odd
                         ///< "port"
        UnusableProxy, ///< nothing was sent: what `source` says of a proxy cannot be used; `code`
                       ///< as in ProxySetting
        UnusableCaFile, ///< nothing was sent: the file `detail` of certificates, which `source`
                        ///< names, is "missing", "empty", "expired", holds none ("other") or is
                        ///< "unreadable", as `code` says; `message` then holds the system's words
        InvalidArgument, ///< nothing was sent: `detail` names what is wrong (an empty id)
        HostNotFound,
        Connection, ///< refused, closed or reset
        Timeout, ///< a minute without a byte
        ProxyRefused, ///< no way through the proxy `detail`; `message` is what it said, `code` a
                      ///< word where it said nothing (unknown, closed, timeout, unreachable,
                      ///< no-proxy) or no words (login, login-refused, rules, behind)
        Tls, ///< the server's certificate or handshake was not accepted: `code` says why (self,
             ///< chain, issuer, host, expired, early, revoked, certificate, version, handshake),
             ///< `message` names whose it is
        Redirect, ///< a 3xx; `detail` is the origin it points to. With `code` "same-origin" it is
                  ///< that of the request, and `message` the path
        TooLarge, ///< an answer above the cap
        BadAnswer, ///< not what the API promises; `detail` names the place, or `code` the reason:
                   ///< "packing" (compressed wrongly), "interim" (a status of 1xx)
        CursorStuck, ///< paging does not advance; going on would never end
        InvalidKey, ///< 401; without a status nothing was sent, and `code` says why ("quoted",
                    ///< "blank", empty: a character that cannot be sent)
        MissingScope, ///< 401 that names scopes; see `missingScopes`
        WrongOrganization, ///< 401 or 403 for an organization that is not the key's; without a
                           ///< status: its id cannot stand in a header, and nothing was sent
        AddressNotAllowed, ///< 401 or 403 for this machine's network address
        Forbidden, ///< 403
        BadRequest, ///< 400 and other 4xx
        AlreadyMember, ///< 4xx whose words say that the person is in the organization
        AlreadyAccepted, ///< 4xx whose words say so: an accepted invite cannot be deleted
        NotFound, ///< 404 of the API itself: there is no such invite
        Gateway, ///< a 4xx with a page or text that is not the API's
        WrongAddress, ///< any other 404: the base URL does not lead to the API
        QuotaUsedUp, ///< 4xx about the quota, the plan or the billing: waiting does not help
        RateLimited, ///< 429 after all waiting that was allowed
        ServerError, ///< 5xx, 408 after all retries
        OutcomeUnknown, ///< sent, and its answer lost: it may have been done; see `cause`
    };

    Kind kind = Kind::Connection;
    int httpStatus = 0; ///< 0 where no answer came
    QString message = {}; ///< what the server said, at most 500 characters; may be empty
    QString code = {}; ///< the body's error.code or error.type; may be empty
    QString requestId = {}; ///< x-request-id; may be empty
    QString detail = {}; ///< see the kinds; never holds the key
    QStringList missingScopes = {}; ///< with MissingScope
    /// With OutcomeUnknown: what became of the answer (Connection, Timeout, ServerError,
    /// Cancelled ...); the other fields are those of that error.
    std::optional<Kind> cause = std::nullopt;
    /// Where the proxy, or the file of certificates, was set: the name of a variable, "profile" or
    /// "system". As the next one it is not kept in a journal.
    QString source = {};
    /// With Tls: the proxy that the connection went through, without a login; empty: none. Not kept
    /// in a journal either.
    QString proxy = {};
    /// Whether the API itself refused, in the shape of its errors; anything else may come from what
    /// stands between. For whoever gets the answer: it is not kept in a journal.
    bool isOfApi = false;
    bool ofProfile = false; ///< see Credentials: where what is wrong can be set right

    /// True where the admin key or its permissions are what must change.
    [[nodiscard]] bool isAboutKey() const
    {
        return kind == Kind::NoKey || kind == Kind::ReadOnly || kind == Kind::InvalidKey
            || kind == Kind::MissingScope || kind == Kind::WrongOrganization
            || kind == Kind::AddressNotAllowed || kind == Kind::Forbidden;
    }
};

} // namespace Vestibule
