// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/invitefiltermodel.h"
#include "models/list/followedrows.h"
#include "models/list/rowranges.h"

#include <QObject>
#include <QTimer>

namespace Vestibule {

/// Puts rows on the clipboard: exact values, columns parted by TAB, rows by a line feed. Many rows
/// are written in slices, so that the window goes on; the clipboard changes once, at the end.
class RowCopier : public QObject
{
    Q_OBJECT

public:
    explicit RowCopier(QObject *parent = nullptr);

    /// Takes the place of a copy under way. A few rows are there when this returns.
    void copy(InviteFilterModel *invites, const QList<RowRange> &rows, const QList<int> &columns,
              bool headers);
    void cancel(); ///< nothing is put on the clipboard
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    void progressed(int done, int all); ///< rows, after each slice but the last
    void finished(int rows); ///< they are on the clipboard

private:
    void goOn();
    void add(int row);

    FollowedRows m_rows;
    QList<int> m_columns;
    QString m_text;
    int m_written = 0;
    QTimer m_timer;
};

} // namespace Vestibule
