// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

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
