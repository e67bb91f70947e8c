// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <QSet>
#include <QString>

namespace Vestibule {

/// Where a reading of a list, page after page, has come to, and the rules of the API's cursors: one
/// that comes again is an error and never a loop; one that is refused, since what it names may have
/// been deleted, is given up for the top of the list, once.
class PageWalk
{
public:
    /// The `after` of the page to ask for; empty: the first one.
    [[nodiscard]] const QString &cursor() const { return m_cursor; }
    void restart(); ///< from the top, with another refused cursor allowed
    /// Takes the cursor of a page that says there is more. False where it was used before: asking
    /// for it would never end, and the walk stays where it is.
    [[nodiscard]] bool goOn(const QString &cursor);
    [[nodiscard]] bool leadsOn(const QString &cursor) const; ///< whether goOn() would
    void goBack(); ///< once after goOn(): the page that it came from has to come again
    /// After an error: whether the cursor was refused, for the first time. The walk is back at the
    /// top then.
    [[nodiscard]] bool givesUpCursor(const ApiError &error);

private:
    void toTop();

    QString m_cursor;
    QString m_before; // that one
    QSet<QString> m_used;
    bool m_gaveUp = false;
};

} // namespace Vestibule
