// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/peoplegaps.h"

#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

struct GapWording
{
    Q_DECLARE_TR_FUNCTIONS(PeopleGaps)
};

} // namespace

QString membersGapText(const ApiError &error)
{
    if (error.kind == ApiError::Kind::MissingScope)
        return GapWording::tr("This key has no permission to read the members, so members are "
                              "recognized only when the API refuses an invite.");
    return GapWording::tr("The members could not be read, so members are recognized only when the "
                          "API refuses an invite. %1")
        .arg(errorText(error).what);
}

QString projectsGapText(const ApiError &error)
{
    if (error.kind == ApiError::Kind::MissingScope)
        return GapWording::tr("This key has no permission to read the projects, so project names "
                              "are used as IDs and not checked.");
    return GapWording::
        tr("The projects could not be read, so project names are used as IDs and not checked. %1")
            .arg(errorText(error).what);
}

} // namespace Vestibule
