// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Vestibule {

/// A row of an answer that could not be read; the other rows of its page are kept.
struct MalformedRow
{
    int index = 0; ///< its place in the page, from 0
    QString reason; ///< a technical phrase for the log and the details ("no id"); not translated
};

/// One page of a list.
template <typename T>
struct Page
{
    QList<T> items;
    QList<MalformedRow> malformed;
    bool hasMore = false; ///< or it was not told, and only a page without rows is the end
    QString cursor; ///< the `after` of the next page; never empty while hasMore
    /// When its request left, UTC unix seconds by this computer's clock: it says how things stood
    /// then or later. 0: not told.
    qint64 askedAt = 0;
};

/// A page whose rows are not read yet, but what comes behind it is known.
template <typename T>
struct UnreadPage
{
    Page<T> head; ///< without items and malformed
    std::function<void(Page<T> &)> read; ///< puts them in; to be called once

    [[nodiscard]] Page<T> whole() const
    {
        Page<T> page = head;
        read(page);
        return page;
    }
};

} // namespace Vestibule
