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
        return GapWording::tr("This key may not read the members, so who is one already shows "
                              "only when the API refuses.");
    return GapWording::tr("The members could not be read, so who is one already shows only when "
                          "the API refuses. %1")
        .arg(errorText(error).what);
}

QString projectsGapText(const ApiError &error)
{
    if (error.kind == ApiError::Kind::MissingScope)
        return GapWording::tr("This key may not read the projects, so they are taken as IDs, "
                              "unchecked.");
    return GapWording::tr("The projects could not be read, so what a row names is taken as their "
                          "IDs. %1")
        .arg(errorText(error).what);
}

} // namespace Vestibule
