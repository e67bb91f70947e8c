// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightpicture.h"

#include <QCoreApplication>
#include <QLocale>

namespace Vestibule {

namespace {

struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ShareWords)
};

} // namespace

QString percentText(int part, int whole)
{
    const int percent = whole > 0 ? qRound(100.0 * part / whole) : 0;
    if (percent == 0 && part > 0)
        return ShareWords::tr("less than 1%");
    if (percent == 100 && part < whole)
        return ShareWords::tr("more than 99%");
    return ShareWords::tr("%1%", "a share of a hundred").arg(QLocale().toString(percent));
}

} // namespace Vestibule
