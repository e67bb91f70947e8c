// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"

#include "domain/errorwording.h"

namespace Vestibule {

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
        return ErrorWording::tr("This has more than one @; one address at a time.");
    case EmailProblem::NoLocalPart:
        return ErrorWording::tr("The name before the @ is missing.");
    case EmailProblem::BadDomain:
        return ErrorWording::tr("The part after the @ is not a full domain, such as example.com.");
    case EmailProblem::BadCharacter:
        return ErrorWording::tr(
            "The name before the @ has a character or a dot that cannot stand there.");
    case EmailProblem::Unseen:
        return ErrorWording::tr("This has a character that nobody sees (%1). Type the address "
                                "anew.")
            .arg(namedCharacter(address));
    case EmailProblem::Typographic:
        return ErrorWording::tr("This has a quote or a dash as text programs set them (%1). An "
                                "address has ' or - in its place.")
            .arg(namedCharacter(address));
    case EmailProblem::GuestName:
        return ErrorWording::tr("This is how a directory names a guest; no mail arrives there.");
    case EmailProblem::TooLong:
        return ErrorWording::tr("This is longer than an email address may be.");
    }
    return {};
}

} // namespace Vestibule
