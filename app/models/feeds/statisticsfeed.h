// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/invitestatistics.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QAbstractItemModel;

namespace Vestibule {

class InviteFilterModel;

/// Keeps figures on a list up to date while it grows and changes, a few milliseconds at a time.
///
/// Rows that come at the end are added to what was counted; after any other change all is counted
/// anew, and the old figures stand until the new ones are whole.
class StatisticsFeed : public QObject
{
    Q_OBJECT

public:
    enum class Scope { All, Filtered };

    explicit StatisticsFeed(InviteFilterModel *filter, QObject *parent = nullptr);
    ~StatisticsFeed() override;

    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// Counts only while active, which it is not at first.
    void setActive(bool active);
    /// What was counted last; whole, but for changes that came since the last changed().
    [[nodiscard]] const InviteStatistics &statistics() const { return *m_shown; }
    [[nodiscard]] bool isCounting() const; ///< whether a changed() is still to come

signals:
    void changed(); ///< at most a few times a second

private:
    void follow(QAbstractItemModel *model, Scope scope);
    void onRowsInserted(Scope scope, int first);
    void onDataChanged(int firstColumn, int lastColumn);
    void onChanged(Scope scope);
    void countAnew();
    void begin();
    void work();
    void finish();
    [[nodiscard]] int rowCount() const;

    InviteFilterModel *m_filter;
    Scope m_scope = Scope::All;
    bool m_active = false;
    bool m_stale = true; // all has to be counted anew
    std::shared_ptr<InviteStatistics> m_shown;
    std::shared_ptr<InviteStatistics> m_fresh; // while all is counted anew
    int m_next = 0; // the first row not counted
    QTimer m_work;
    QTimer m_restart;
    QTimer m_tell;
    QElapsedTimer m_pass;
    int m_restMs = 0; // between the end of a pass and the next
};

} // namespace Vestibule
