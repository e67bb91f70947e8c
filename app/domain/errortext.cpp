// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"

#include "domain/foreigninvite.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

using Kind = ApiError::Kind;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Our sentence, and what the server said itself.
QString withSaid(const QString &sentence, const ApiError &error)
{
    return error.message.isEmpty()
        ? sentence
        : Text::tr("%1 The server says: “%2”").arg(sentence, error.message);
}

QString host(const ApiError &error)
{
    return error.detail.isEmpty() ? Text::tr("the server") : error.detail;
}

QString checkConnection()
{
    return Text::tr("Check the network connection, then try again.");
}

ErrorText keyText(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoKey:
        return {Text::tr("There is no admin key yet."),
                Text::tr("Give an admin key of the organization; its owners make one in the "
                         "organization's settings.")};
    case Kind::MissingScope:
        return {
            Text::tr("The admin key may not do this: it lacks the permission %1.")
                .arg(error.missingScopes.join(Text::tr(", "))),
            Text::tr("Use a key that has it, or ask an owner of the organization to add it to this "
                     "key.")};
    case Kind::AddressNotAllowed:
        return {withSaid(
                    Text::tr("The organization does not allow requests from this network address."),
                    error),
                Text::tr("Connect from an allowed network, or have this address added to the "
                         "allow-list.")};
    case Kind::Forbidden:
        return {withSaid(Text::tr("The API refused this request."), error),
                Text::tr("Check that the key belongs to this organization and that your region is "
                         "supported.")};
    default:
        return {Text::tr("The API did not accept the admin key."),
                Text::tr("It may be mistyped, expired or deleted. Check it, or use another one.")};
    }
}

ErrorText networkText(const ApiError &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
        return {Text::tr("%1 was not found on the network.").arg(host(error)), checkConnection()};
    case Kind::Timeout:
        return {Text::tr("%1 did not answer in time.").arg(host(error)), checkConnection()};
    case Kind::Tls:
        return {Text::tr("The identity of %1 could not be verified, so nothing was sent.")
                    .arg(host(error)),
                Text::tr("Check the clock of this computer and whether a proxy inspects the "
                         "connection.")};
    case Kind::Redirect:
        return {
            Text::tr(
                "The server pointed to another address, %1, and was not followed, since the key "
                "would have gone along.")
                .arg(error.detail),
            Text::tr("Check the base URL and whether this network asks for a login first.")};
    case Kind::UnusableAddress:
        return {Text::tr("The base URL holds a user name, a query or a fragment, so nothing was "
                         "sent."),
                Text::tr("Take out what stands before an @ or after a ? or #.")};
    case Kind::WrongAddress:
        return {withSaid(Text::tr("The server has nothing at this address (status %1).")
                             .arg(error.httpStatus),
                         error),
                Text::tr("Check the base URL; the one of the API ends in /v1.")};
    case Kind::InsecureAddress:
        return {Text::tr("The base URL must begin with https://, so nothing was sent."),
                Text::tr("Correct OPENAI_BASE_URL; plain http works on this computer's own address "
                         "only.")};
    default:
        return {Text::tr("The connection to %1 failed.").arg(host(error)), checkConnection()};
    }
}

ErrorText answerText(const ApiError &error)
{
    switch (error.kind) {
    case Kind::TooLarge:
        return {Text::tr("The answer was larger than any the API gives, so it was not read."),
                Text::tr("Check the base URL and whether a proxy answers in the API's place.")};
    case Kind::BadAnswer:
        return {
            Text::tr("The answer is not what the API promises (%1).").arg(error.detail),
            Text::tr("Try again; if it stays so, check the base URL or look for a newer version.")};
    case Kind::CursorStuck:
        return {Text::tr("The server says that there is more, but its list does not advance."),
                Text::tr("What was loaded is shown. Try again later.")};
    case Kind::RateLimited:
        return {withSaid(Text::tr("The API keeps asking to slow down."), error),
                Text::tr("Wait a few minutes, then try again.")};
    case Kind::ServerError:
        return {
            withSaid(
                Text::tr("The API has trouble at the moment (status %1).").arg(error.httpStatus),
                error),
            Text::tr("Try again in a few minutes.")};
    default:
        return {Text::tr("%1 It is not known whether this was done.").arg(lostAnswerText(error)),
                Text::tr("Look at the list before you repeat it.")};
    }
}

ErrorText requestText(const ApiError &error)
{
    switch (error.kind) {
    case Kind::AlreadyMember:
        return {Text::tr("This person is a member of the organization already."),
                Text::tr("Nothing needs to be sent; change their role among the members.")};
    case Kind::AlreadyAccepted:
        return {Text::tr("The invite was accepted meanwhile and can no longer be revoked."),
                Text::tr(
                    "To take the access away, remove the person from the organization's members.")};
    case Kind::NotFound:
        return {Text::tr("There is no such invite any more, or there never was."),
                Text::tr("Check the ID, or refresh the list.")};
    case Kind::InvalidArgument:
        return {Text::tr("This cannot be asked of the API: %1.").arg(error.detail),
                Text::tr("Correct it, then try again.")};
    default:
        return {
            withSaid(
                Text::tr("The API did not accept the request (status %1).").arg(error.httpStatus),
                error),
            Text::tr("Correct what it names, then try again.")};
    }
}

} // namespace

ErrorText errorText(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return {Text::tr("Cancelled."),
                Text::tr("Nothing was changed by this; start it again when you like.")};
    case Kind::NoKey:
    case Kind::InvalidKey:
    case Kind::MissingScope:
    case Kind::AddressNotAllowed:
    case Kind::Forbidden:
        return keyText(error);
    case Kind::InsecureAddress:
    case Kind::UnusableAddress:
    case Kind::WrongAddress:
    case Kind::HostNotFound:
    case Kind::Connection:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Redirect:
        return networkText(error);
    case Kind::TooLarge:
    case Kind::BadAnswer:
    case Kind::CursorStuck:
    case Kind::RateLimited:
    case Kind::ServerError:
    case Kind::OutcomeUnknown:
        return answerText(error);
    case Kind::InvalidArgument:
    case Kind::BadRequest:
    case Kind::AlreadyMember:
    case Kind::AlreadyAccepted:
    case Kind::NotFound:
        break;
    }
    return requestText(error);
}

QString errorLine(const ApiError &error)
{
    const ErrorText text = errorText(error);
    if (error.requestId.isEmpty())
        return Text::tr("%1 %2", "what happened, what to do").arg(text.what, text.advice);
    return Text::tr("%1 %2 (request %3)", "what happened, what to do, an ID")
        .arg(text.what, text.advice, error.requestId);
}

QString lostAnswerText(const ApiError &error)
{
    if (isInvitedByAnother(error))
        return Text::tr("Somebody else invited this person meanwhile, as %1.").arg(error.detail);
    switch (error.cause.value_or(error.kind)) {
    case Kind::Cancelled:
        return Text::tr("This was stopped when it had already been sent.");
    case Kind::Timeout:
        return Text::tr("No answer came in time.");
    case Kind::ServerError:
        return withSaid(Text::tr("The API answered with status %1.").arg(error.httpStatus), error);
    case Kind::TooLarge:
    case Kind::BadAnswer:
        return Text::tr("The answer could not be read.");
    case Kind::HostNotFound:
    case Kind::Connection:
    case Kind::Tls:
        return Text::tr("The connection broke before an answer came.");
    default:
        return Text::tr("The answer was lost on the way.");
    }
}

QString emailProblemText(EmailProblem problem)
{
    switch (problem) {
    case EmailProblem::None:
        return {};
    case EmailProblem::Empty:
        return Text::tr("Type an email address.");
    case EmailProblem::HasBlank:
        return Text::tr("An email address contains no spaces.");
    case EmailProblem::NoAt:
        return Text::tr("An email address has an @ between name and domain.");
    case EmailProblem::SeveralAts:
        return Text::tr("This has more than one @; one address at a time.");
    case EmailProblem::NoLocalPart:
        return Text::tr("The name before the @ is missing.");
    case EmailProblem::BadDomain:
        return Text::tr("The part after the @ is not a full domain, such as example.com.");
    case EmailProblem::BadCharacter:
        return Text::tr("The name before the @ has a character or a dot that cannot stand there.");
    case EmailProblem::TooLong:
        return Text::tr("This is longer than an email address may be.");
    }
    return {};
}

} // namespace Vestibule
