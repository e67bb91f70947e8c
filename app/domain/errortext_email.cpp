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
