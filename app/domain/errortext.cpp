// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"

#include "domain/credentials.h"
#include "domain/foreigninvite.h"
#include "domain/invitemismatch.h"
#include "domain/networkroute.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

using ErrorKind = ApiError::Kind;

/// With the words of others as they can be shown.
ApiError shown(const ApiError &error)
{
    ApiError result = error;
    result.message = visibleText(error.message);
    result.detail = visibleText(error.detail);
    result.proxy = visibleText(error.proxy);
    for (QString &scope : result.missingScopes)
        scope = visibleText(scope);
    return result;
}

/// Our sentence, and what others said: `quotation` holds both, and gets a full stop where those
/// bring none.
QString withWords(const QString &quotation, const QString &sentence, const ApiError &error)
{
    static const QString ends = QStringLiteral(".!?…。！？");
    const QString said = error.message.trimmed();
    if (said.isEmpty())
        return sentence;
    const QString both = quotation.arg(sentence, said);
    return ends.contains(said.back()) ? both : both + u'.';
}

QString withSaid(const QString &sentence, const ApiError &error)
{
    return withWords(ErrorWording::tr("%1 The server says: “%2”"), sentence, error);
}

QString host(const ApiError &error)
{
    return error.detail.isEmpty() ? ErrorWording::tr("the server") : error.detail;
}

QString checkConnection()
{
    return ErrorWording::tr("Check the network connection, then try again.");
}

/// Of a key that was not sent, since it can be none.
ErrorText unsentKeyText(const ApiError &error)
{
    if (error.code == QLatin1String("quoted")) {
        return {ErrorWording::tr("The admin key is in quotation marks, so nothing was sent."),
                ErrorWording::tr("Remove the quotation marks where the key is set; files that set "
                                 "variables often make them part of the value.")};
    }
    if (error.code == QLatin1String("blank")) {
        return {
            ErrorWording::tr(
                "The admin key contains a space or a line break, so nothing was sent."),
            ErrorWording::tr(
                "It may have been copied incompletely or with other text. Enter only the key.")};
    }
    return {
        ErrorWording::tr(
            "The admin key contains a character that is not allowed in keys, so nothing was sent."),
        ErrorWording::tr("It may have been copied from formatted text. Copy it again from where it "
                         "was created.")};
}

ErrorText malformedAddressText(const ApiError &error)
{
    if (error.code == QLatin1String("quoted")) {
        return {ErrorWording::tr("The base URL is in quotation marks, so nothing was sent."),
                error.ofProfile
                    ? ErrorWording::tr("Remove the quotation marks in the profile.")
                    : ErrorWording::tr("Remove the quotation marks where OPENAI_BASE_URL is set.")};
    }
    return {error.code == QLatin1String("port")
                ? ErrorWording::tr(
                    "The base URL has a port that is not between 1 and 65535, so nothing was sent.")
                : ErrorWording::tr("The base URL is not a valid URL, so nothing was sent."),
            (error.ofProfile
                 ? ErrorWording::tr("Correct it in the profile; the URL of the API is %1.")
                 : ErrorWording::tr("Correct OPENAI_BASE_URL; the URL of the API is %1."))
                .arg(Credentials().baseUrl)};
}

ErrorText wrongOrganizationText(const ApiError &error)
{
    if (error.httpStatus == 0) {
        return error.ofProfile
            ? ErrorText{ErrorWording::tr("The organization ID of the profile contains quotation "
                                         "marks or a character that cannot be sent, so nothing was "
                                         "sent."),
                        ErrorWording::tr("Correct or remove it in the profile.")}
            : ErrorText{ErrorWording::tr("OPENAI_ORG_ID contains quotation marks or a character "
                                         "that cannot be sent, so nothing was sent."),
                        ErrorWording::tr("Correct OPENAI_ORG_ID, or unset it.")};
    }
    if (error.ofProfile) {
        return {withSaid(ErrorWording::tr("The admin key does not belong to the organization of "
                                          "the profile."),
                         error),
                ErrorWording::tr("Correct or remove the organization ID of the profile, or give it "
                                 "a key of that organization.")};
    }
    return {withSaid(ErrorWording::tr(
                         "The admin key does not belong to the organization in OPENAI_ORG_ID."),
                     error),
            ErrorWording::tr("Correct or unset OPENAI_ORG_ID, or use a key of that organization.")};
}

ErrorText keyText(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidKey:
        if (error.httpStatus == 0)
            return unsentKeyText(error);
        break;
    case ErrorKind::NoKey:
        return {ErrorWording::tr("There is no admin key yet."),
                ErrorWording::tr("Enter an admin key of the organization; its owners create one in "
                                 "the organization's settings.")};
    case ErrorKind::ReadOnly:
        return {ErrorWording::tr("This profile is read-only, so nothing was sent."),
                ErrorWording::tr("Use another profile to change anything.")};
    case ErrorKind::MissingScope:
        return {ErrorWording::tr("The admin key lacks the permission for this: %1.")
                    .arg(error.missingScopes.join(ErrorWording::tr(", "))),
                error.ofProfile
                    ? ErrorWording::tr("Give the profile another key that has it, or ask an owner "
                                       "of the organization to add it to this key.")
                    : ErrorWording::tr("Use a key that has it, or ask an owner of the organization "
                                       "to add it to this key.")};
    case ErrorKind::WrongOrganization:
        return wrongOrganizationText(error);
    case ErrorKind::AddressNotAllowed:
        return {
            withSaid(ErrorWording::tr(
                         "The organization does not allow requests from this network address."),
                     error),
            ErrorWording::tr("Connect from an allowed network, or have this address added to the "
                             "allow-list.")};
    case ErrorKind::Forbidden:
        return {withSaid(ErrorWording::tr("The API refused this request."), error),
                ErrorWording::tr(
                    "Check that the key belongs to this organization and that your region is "
                    "supported.")};
    default:
        break;
    }
    return {
        withSaid(ErrorWording::tr("The API did not accept the admin key."), error),
        ErrorWording::tr("It may be mistyped, expired or deleted. Check it, or use another one.")};
}

QString withSaidByIt(const QString &sentence, const ApiError &error)
{
    return withWords(ErrorWording::tr("%1 It says: “%2”"), sentence, error);
}

bool isOfProfile(const ApiError &error)
{
    return error.source == QLatin1String("profile");
}

/// With where it was set, as far as that is known.
QString namedProxy(const ApiError &error)
{
    if (error.source.isEmpty())
        return error.detail;
    if (isOfProfile(error))
        return ErrorWording::tr("%1 (from the profile)", "a proxy").arg(error.detail);
    if (error.source == QLatin1String("system"))
        return ErrorWording::tr("%1 (from this computer's settings)", "a proxy").arg(error.detail);
    return ErrorWording::tr("%1 (from %2)", "a proxy, a variable").arg(error.detail, error.source);
}

ErrorText loginText(const ApiError &error)
{
    const QString helper =
        ErrorWording::tr("A proxy that accepts only NTLM or Negotiate needs a helper program on "
                         "this computer that logs in for you.");
    const QString give = isOfProfile(error)
        ? ErrorWording::tr("Give the profile the user name and password for its proxy.")
        : ErrorWording::tr("Add the user name and password to the proxy's address.");
    return {withSaidByIt(ErrorWording::tr("The proxy %1 requires a login.").arg(namedProxy(error)),
                         error),
            ErrorWording::tr("%1 %2", "two sentences").arg(give, helper)};
}

QString proxyAdvice(const ApiError &error)
{
    if (isOfProfile(error))
        return ErrorWording::tr("Check the proxy of the profile, or ask its administrator.");
    if (error.source.isEmpty() || error.source == QLatin1String("system")) {
        return ErrorWording::tr(
            "Check the proxy's address in this computer's settings, or ask its administrator.");
    }
    return ErrorWording::tr("Check the proxy's address in %1, or ask its administrator.")
        .arg(error.source);
}

ErrorText proxyText(const ApiError &said)
{
    const bool isRefused = said.code == QLatin1String("login-refused");
    if ((said.httpStatus == 407 && !isRefused) || said.code == QLatin1String("login"))
        return loginText(said);
    const QString advice = proxyAdvice(said);
    ApiError error = said;
    error.detail = namedProxy(said);
    if (error.httpStatus > 0 && !isRefused) {
        return {withSaidByIt(ErrorWording::tr("The proxy %1 blocked the connection (status %2).")
                                 .arg(error.detail)
                                 .arg(error.httpStatus),
                             error),
                advice};
    }
    if (error.code == QLatin1String("unknown"))
        return {ErrorWording::tr("The proxy %1 was not found on the network.").arg(error.detail),
                advice};
    if (error.code == QLatin1String("login-refused")) {
        return {
            ErrorWording::tr("The proxy %1 did not accept the login.").arg(error.detail),
            isOfProfile(error)
                ? ErrorWording::tr("Correct the user name and password for the proxy in the "
                                   "profile.")
                : ErrorWording::tr("Correct the user name and password in the proxy's address.")};
    }
    if (error.code == QLatin1String("rules"))
        return {ErrorWording::tr("The proxy %1 does not allow this connection.").arg(error.detail),
                advice};
    if (error.code == QLatin1String("behind")) {
        return {ErrorWording::tr("The proxy %1 could not reach the server.").arg(error.detail),
                advice};
    }
    if (error.code == QLatin1String("closed")) {
        return {ErrorWording::tr("The proxy %1 closed the connection without a response.")
                    .arg(error.detail),
                advice};
    }
    if (error.code == QLatin1String("timeout"))
        return {ErrorWording::tr("The proxy %1 did not answer in time.").arg(error.detail), advice};
    if (error.code == QLatin1String("no-proxy")) {
        return {ErrorWording::tr("%1 does not answer as a proxy does.").arg(error.detail), advice};
    }
    return {ErrorWording::tr("The connection through the proxy %1 failed.").arg(error.detail),
            advice};
}

ErrorText unusableProxyText(const ApiError &error)
{
    return {isOfProfile(error)
                ? ErrorWording::tr("The proxy of the profile cannot be used, so nothing was sent.")
                : ErrorWording::tr("The proxy in %1 cannot be used, so nothing was sent.")
                      .arg(error.source),
            proxyFaultText(error.code)};
}

QString unusableFileText(const ApiError &error)
{
    if (error.code == QLatin1String("missing"))
        return ErrorWording::tr("The certificate file %1 does not exist, so nothing was sent.");
    if (error.code == QLatin1String("empty"))
        return ErrorWording::tr("The certificate file %1 is empty, so nothing was sent.");
    if (error.code == QLatin1String("expired")) {
        return ErrorWording::tr(
            "Every certificate in the file %1 has expired, so nothing was sent.");
    }
    if (error.code == QLatin1String("unreadable"))
        return ErrorWording::tr("The certificate file %1 cannot be read, so nothing was sent.");
    return ErrorWording::tr("%1 contains no certificate, so nothing was sent.");
}

ErrorText unusableCaFileText(const ApiError &error)
{
    const QString what = unusableFileText(error).arg(error.detail);
    return {error.message.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, error.message),
            isOfProfile(error) || error.source.isEmpty()
                ? ErrorWording::tr("Choose another file for the profile, or none.")
                : ErrorWording::tr("Correct %1, or unset it.").arg(error.source)};
}

/// The way to have a certificate trusted that the whole company trusts.
QString companyAdvice()
{
    return ErrorWording::tr(
        "If your network inspects connections, ask its administrator for the certificate and "
        "install it for the whole system: on Debian and Ubuntu as a .crt file in "
        "/usr/local/share/ca-certificates, then run update-ca-certificates; on Fedora in "
        "/etc/pki/ca-trust/source/anchors, then run update-ca-trust. Or name its file in a profile "
        "or "
        "in SSL_CERT_FILE. Otherwise, someone may be impersonating the server.");
}

ErrorText issuerText(const ApiError &error)
{
    const QString what = error.message.isEmpty()
        ? ErrorWording::tr("The certificate of %1 was not issued by anyone this computer trusts, "
                           "so nothing was sent.")
              .arg(host(error))
        : ErrorWording::tr("The certificate of %1 was issued by “%2”, which this computer does not "
                           "trust, so nothing was sent.")
              .arg(host(error), error.message);
    if (error.code != QLatin1String("chain"))
        return {what, companyAdvice()};
    return {what,
            companyAdvice() + QLatin1Char(' ')
                + ErrorWording::tr(
                    "Your own server may also have to send its intermediate certificates.")};
}

ErrorText datesText(const ApiError &error)
{
    return {
        error.code == QLatin1String("expired")
            ? ErrorWording::tr("The certificate of %1 has expired, so nothing was sent.")
                  .arg(host(error))
            : ErrorWording::tr("The certificate of %1 is not valid yet, so nothing was sent.")
                  .arg(host(error)),
        ErrorWording::tr("Check the date and time of this computer. If they are right, the "
                         "operator of the server or of its proxy has to renew the certificate.")};
}

ErrorText tlsFaultText(const ApiError &error)
{
    if (error.code == QLatin1String("issuer") || error.code == QLatin1String("chain"))
        return issuerText(error);
    if (error.code == QLatin1String("self")) {
        return {ErrorWording::tr("The certificate of %1 is self-signed, so nothing was sent.")
                    .arg(host(error)),
                companyAdvice()};
    }
    if (error.code == QLatin1String("expired") || error.code == QLatin1String("early"))
        return datesText(error);
    if (error.code == QLatin1String("host")) {
        return {ErrorWording::tr(
                    "The connection to %1 presented the certificate of “%2”, so nothing was sent.")
                    .arg(host(error), error.message),
                ErrorWording::tr("Check the base URL and whether this network asks for a login "
                                 "first.")};
    }
    if (error.code == QLatin1String("version")) {
        return {
            ErrorWording::tr("%1 supports only TLS versions older than 1.2, so nothing was sent.")
                .arg(host(error)),
            ErrorWording::tr(
                "Contact the operator of the server, or of the proxy in front of it.")};
    }
    if (error.code == QLatin1String("handshake")) {
        return {ErrorWording::tr(
                    "No secure connection to %1 could be established, so nothing was sent.")
                    .arg(host(error)),
                ErrorWording::tr("The server, or a proxy in front of it, may support only TLS "
                                 "versions older than 1.2, or no TLS on this port.")};
    }
    const QString why =
        error.code == QLatin1String("revoked") ? ErrorWording::tr("it was revoked") : error.message;
    return {ErrorWording::tr("The certificate of %1 is not accepted (%2), so nothing was sent.")
                .arg(host(error), why),
            ErrorWording::tr("Contact the operator of the server.")};
}

/// Behind a proxy it may be the proxy's certificate, and its administrator who has to be asked.
ErrorText tlsText(const ApiError &error)
{
    ErrorText text = tlsFaultText(error);
    if (error.proxy.isEmpty())
        return text;
    ApiError through = error;
    through.detail = error.proxy;
    text.what += u' '
        + ErrorWording::tr("The connection went through the proxy %1.").arg(namedProxy(through));
    return text;
}

ErrorText networkText(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {ErrorWording::tr("%1 was not found on the network.").arg(host(error)),
                checkConnection()};
    case ErrorKind::Timeout:
        return {ErrorWording::tr("%1 did not answer in time.").arg(host(error)), checkConnection()};
    case ErrorKind::ProxyRefused:
        return proxyText(error);
    case ErrorKind::UnusableProxy:
        return unusableProxyText(error);
    case ErrorKind::UnusableCaFile:
        return unusableCaFileText(error);
    case ErrorKind::Tls:
        return tlsText(error);
    case ErrorKind::Redirect:
        if (error.code == QLatin1String("same-origin")) {
            return {ErrorWording::tr(
                        "The server redirected to another path, %1. The redirect was not followed.")
                        .arg(error.message),
                    ErrorWording::tr("Check the base URL; the one of the API ends in /v1.")};
        }
        return {ErrorWording::tr("The server redirected to another address, %1. The redirect was "
                                 "not followed, so that the key is not sent there.")
                    .arg(error.detail),
                ErrorWording::tr(
                    "Check the base URL and whether this network asks for a login first.")};
    case ErrorKind::UnusableAddress:
        if (!error.code.isEmpty())
            return malformedAddressText(error);
        return {
            ErrorWording::tr(
                "The base URL contains a user name, a query or a fragment, so nothing was sent."),
            ErrorWording::tr("Remove the user name before the @ and everything after ? or #.")};
    case ErrorKind::WrongAddress:
        return {withSaid(ErrorWording::tr("The server found nothing at this address (status %1).")
                             .arg(error.httpStatus),
                         error),
                ErrorWording::tr("Check the base URL; the one of the API ends in /v1.")};
    case ErrorKind::Gateway:
        return {withSaid(ErrorWording::tr("Something other than the API responded (status %1).")
                             .arg(error.httpStatus),
                         error),
                ErrorWording::tr(
                    "Check the base URL and whether a gateway or proxy of your network asks "
                    "for a login.")};
    case ErrorKind::InsecureAddress:
        return {ErrorWording::tr("The base URL must begin with https://, so nothing was sent."),
                error.ofProfile
                    ? ErrorWording::tr("Correct it in the profile; plain http works on this "
                                       "computer's own address only.")
                    : ErrorWording::tr("Correct OPENAI_BASE_URL; plain http works on this "
                                       "computer's own address only.")};
    default:
        return {ErrorWording::tr("The connection to %1 failed.").arg(host(error)),
                checkConnection()};
    }
}

ErrorText answerText(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::TooLarge:
        return {ErrorWording::tr("The response was too large for the API, so it was not read."),
                ErrorWording::tr(
                    "Check the base URL, and whether a proxy responds instead of the API.")};
    case ErrorKind::BadAnswer:
        if (error.code == QLatin1String("packing")) {
            return {ErrorWording::tr(
                        "The response is compressed in a way that this program cannot read."),
                    ErrorWording::tr("Try again; responses are now requested uncompressed. A proxy "
                                     "may be the cause.")};
        }
        if (error.code == QLatin1String("interim")) {
            return {ErrorWording::tr("The server announced a response (status %1) in a way that "
                                     "this program does not support.")
                        .arg(error.httpStatus),
                    ErrorWording::tr(
                        "Check the base URL, and whether a proxy responds instead of the API.")};
        }
        return {withSaid(ErrorWording::tr("The response does not have the format of the API (%1).")
                             .arg(error.detail),
                         error),
                ErrorWording::tr("Try again. If the problem persists, check the base URL or "
                                 "install a newer version.")};
    case ErrorKind::CursorStuck:
        return {ErrorWording::tr("The server reports more entries, but does not send them."),
                ErrorWording::tr("The part that was loaded is shown. Try again later.")};
    case ErrorKind::RateLimited:
        return {withSaid(ErrorWording::tr("The API keeps asking to slow down."), error),
                ErrorWording::tr("Wait a few minutes, then try again.")};
    case ErrorKind::ServerError:
        return {
            withSaid(
                ErrorWording::tr("The API is having problems (status %1).").arg(error.httpStatus),
                error),
            ErrorWording::tr("Try again in a few minutes.")};
    default:
        if (isInviteMismatch(error))
            return {lostAnswerText(error),
                    ErrorWording::tr(
                        "Check the invite in the list; you can change or revoke it there.")};
        return {
            ErrorWording::tr("%1 It is unknown whether this was done.").arg(lostAnswerText(error)),
            ErrorWording::tr("Check the list before you try again.")};
    }
}

ErrorText requestText(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::QuotaUsedUp:
        return {
            withSaid(
                ErrorWording::tr(
                    "The organization's quota is used up, or there is a problem with its billing."),
                error),
            ErrorWording::tr("Waiting does not help. Ask an owner of the organization to check its "
                             "plan and billing.")};
    case ErrorKind::AlreadyMember:
        return {ErrorWording::tr("This person is already a member of the organization."),
                ErrorWording::tr("No invite is needed. You can change the person's role on the "
                                 "organization's members page.")};
    case ErrorKind::AlreadyAccepted:
        return {ErrorWording::tr("The invite has been accepted and can no longer be revoked."),
                ErrorWording::tr(
                    "To end this access, remove the person from the organization's members.")};
    case ErrorKind::NotFound:
        return {ErrorWording::tr("This invite does not exist, or no longer exists."),
                ErrorWording::tr("Check the ID, or refresh the list.")};
    case ErrorKind::InvalidArgument:
        return {ErrorWording::tr("The request is not valid: %1.").arg(error.detail),
                ErrorWording::tr("Correct it, then try again.")};
    default:
        return {withSaid(ErrorWording::tr("The API did not accept the request (status %1).")
                             .arg(error.httpStatus),
                         error),
                ErrorWording::tr("Correct what the message names, then try again.")};
    }
}

} // namespace

ErrorText errorText(const ApiError &said)
{
    const ApiError error = shown(said);
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {ErrorWording::tr("Cancelled."),
                ErrorWording::tr("Nothing was changed. You can start again at any time.")};
    case ErrorKind::NoKey:
    case ErrorKind::ReadOnly:
    case ErrorKind::InvalidKey:
    case ErrorKind::MissingScope:
    case ErrorKind::WrongOrganization:
    case ErrorKind::AddressNotAllowed:
    case ErrorKind::Forbidden:
        return keyText(error);
    case ErrorKind::InsecureAddress:
    case ErrorKind::UnusableAddress:
    case ErrorKind::UnusableProxy:
    case ErrorKind::UnusableCaFile:
    case ErrorKind::WrongAddress:
    case ErrorKind::Gateway:
    case ErrorKind::HostNotFound:
    case ErrorKind::Connection:
    case ErrorKind::Timeout:
    case ErrorKind::ProxyRefused:
    case ErrorKind::Tls:
    case ErrorKind::Redirect:
        return networkText(error);
    case ErrorKind::TooLarge:
    case ErrorKind::BadAnswer:
    case ErrorKind::CursorStuck:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
    case ErrorKind::OutcomeUnknown:
        return answerText(error);
    case ErrorKind::InvalidArgument:
    case ErrorKind::BadRequest:
    case ErrorKind::QuotaUsedUp:
    case ErrorKind::AlreadyMember:
    case ErrorKind::AlreadyAccepted:
    case ErrorKind::NotFound:
        break;
    }
    return requestText(error);
}

QString errorLine(const ApiError &error)
{
    const ErrorText text = errorText(error);
    if (error.requestId.isEmpty())
        return ErrorWording::tr("%1 %2", "what happened, what to do").arg(text.what, text.advice);
    return ErrorWording::tr("%1 %2 (request %3)", "what happened, what to do, an ID")
        .arg(text.what, text.advice, visibleText(error.requestId));
}

QString lostAnswerText(const ApiError &said)
{
    const ApiError error = shown(said);
    if (isInvitedByAnother(error))
        return ErrorWording::tr("Someone else has invited this person in the meantime, as %1.")
            .arg(error.detail);
    if (isInviteMismatch(error) && error.detail.isEmpty())
        return ErrorWording::tr("Invited, but the response has other projects than requested.");
    if (isInviteMismatch(error))
        return ErrorWording::tr("Invited, but as %1 according to the response.").arg(error.detail);
    switch (error.cause.value_or(error.kind)) {
    case ErrorKind::Cancelled:
        return ErrorWording::tr("This was stopped after it had been sent.");
    case ErrorKind::Timeout:
        return ErrorWording::tr("No response arrived in time.");
    case ErrorKind::ServerError:
        return withSaid(ErrorWording::tr("The API responded with status %1.").arg(error.httpStatus),
                        error);
    case ErrorKind::TooLarge:
    case ErrorKind::BadAnswer:
        return withSaid(ErrorWording::tr("The response could not be read."), error);
    case ErrorKind::HostNotFound:
    case ErrorKind::Connection:
    case ErrorKind::Tls:
        return ErrorWording::tr("The connection was lost before a response arrived.");
    case ErrorKind::Redirect:
        return ErrorWording::tr("The server redirected to another address for its response.");
    case ErrorKind::ProxyRefused:
        break;
    default:
        if (error.httpStatus > 0)
            return withSaid(ErrorWording::tr("Something other than the API responded (status %1).")
                                .arg(error.httpStatus),
                            error);
        break;
    }
    return ErrorWording::tr("The response was lost.");
}

QString emailProblemText(EmailProblem problem, const QString &address)
{
    switch (problem) {
    case EmailProblem::None:
        return {};
    case EmailProblem::Empty:
        return ErrorWording::tr("The address is missing.");
    case EmailProblem::HasBlank:
        return ErrorWording::tr("An email address contains no spaces.");
    case EmailProblem::NoAt:
        return ErrorWording::tr("An email address has an @ between name and domain.");
    case EmailProblem::SeveralAts:
        return ErrorWording::tr("This has more than one @; enter one address at a time.");
    case EmailProblem::NoLocalPart:
        return ErrorWording::tr("The name before the @ is missing.");
    case EmailProblem::BadDomain:
        return ErrorWording::tr("The part after the @ is not a full domain, such as example.com.");
    case EmailProblem::BadCharacter:
        return ErrorWording::tr(
            "The name before the @ has a character or dot that is not allowed there.");
    case EmailProblem::Unseen:
        return ErrorWording::tr("This has an invisible character (%1). Type the address again.")
            .arg(namedCharacter(address));
    case EmailProblem::Typographic:
        return ErrorWording::tr("This has a typographic quote or dash (%1). Use ' or - instead.")
            .arg(namedCharacter(address));
    case EmailProblem::GuestName:
        return ErrorWording::tr("This is a directory's name for a guest, not an email address.");
    case EmailProblem::TooLong:
        return ErrorWording::tr("This is too long for an email address.");
    }
    return {};
}

} // namespace Vestibule
