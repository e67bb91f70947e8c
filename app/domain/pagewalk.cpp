// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pagewalk.h"

#include <utility>

namespace Vestibule {

void PageWalk::restart()
{
    toTop();
    m_gaveUp = false;
}

void PageWalk::toTop()
{
    m_cursor.clear();
    m_before.clear();
    m_used.clear();
}

bool PageWalk::goOn(const QString &cursor)
{
    if (!leadsOn(cursor))
        return false;
    m_used.insert(m_cursor);
    m_before = std::exchange(m_cursor, cursor);
    return true;
}

bool PageWalk::leadsOn(const QString &cursor) const
{
    return cursor != m_cursor && !m_used.contains(cursor);
}

void PageWalk::goBack()
{
    m_cursor = m_before;
}

bool PageWalk::givesUpCursor(const ApiError &error)
{
    if (error.kind != ApiError::Kind::BadRequest || m_cursor.isEmpty() || m_gaveUp)
        return false;
    toTop();
    m_gaveUp = true;
    return true;
}

} // namespace Vestibule
