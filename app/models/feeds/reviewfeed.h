// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/reviewworker.h"
#include "models/filter/rowscan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Vestibule {

class InviteTableModel;

/// Keeps a review of a table up to date while it grows and changes. Rows are handed out in slices
/// of a few milliseconds and judged in a thread, so that the window never waits.
class ReviewFeed : public QObject
{
    Q_OBJECT

public:
    explicit ReviewFeed(QObject *parent = nullptr);
    ~ReviewFeed() override; ///< waits for what the thread is at

    void setInvites(InviteTableModel *invites); ///< nullptr: none
    /// Begin anew, where they are other ones.
    void setOptions(int ownerDays, const QStringList &ownDomains);
    void setSources(const ReviewSources &sources);
    void again();
    /// A reviewed() is still to come.
    [[nodiscard]] bool isWorking() const;

signals:
    void workingChanged();
    /// Of all rows there were a moment before; while the list grows again and again.
    void reviewed(const std::shared_ptr<const Vestibule::ReviewResult> &result);

private:
    void onBegun();
    void onReached(int first, int last);
    void onCaughtUp();
    void ask();
    void onTold(int pass, const std::shared_ptr<const ReviewResult> &result);

    QThread m_thread;
    ReviewWorker *m_worker; // lives and dies in m_thread
    RowScan m_pass;
    ReviewOptions m_options;
    ReviewSources m_sources;
    int m_number = 0; // of the present pass
    bool m_asked = false;
    bool m_wanted = false; // there is more to be told
    QTimer m_askSoon;
    QElapsedTimer m_sinceAsked;
};

} // namespace Vestibule
