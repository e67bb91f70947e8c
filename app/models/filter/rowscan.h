// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Vestibule {

class InviteTableModel;

/// Leads a reader over all invites of a table without holding up the window: in slices of a few
/// milliseconds, from the first row down and on as rows are appended.
///
/// After any other change it goes over the rows once more, after a rest that keeps the work to a
/// tenth of the time however often the table changes.
class RowScan : public QObject
{
    Q_OBJECT

public:
    explicit RowScan(QObject *parent = nullptr);

    void setInvites(InviteTableModel *invites); ///< nullptr: none
    [[nodiscard]] InviteTableModel *invites() const { return m_invites; }
    void restart(); ///< leaves off what is under way and begins with the next turn
    void repeat(); ///< once more from the top when its time has come
    [[nodiscard]] bool isCaughtUp() const; ///< every row was reached and none has changed since

signals:
    void begun(); ///< from the top: what was gathered before is out of date
    void reached(int first, int last); ///< a few hundred rows at most, each once
    void caughtUp(); ///< the last row was reached; again after rows were appended

private:
    void connectInvites();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void goOn();

    InviteTableModel *m_invites = nullptr;
    QTimer m_timer;
    QElapsedTimer m_sinceEnd; // of the latest pass
    qint64 m_spentNs = 0; // in the present pass
    int m_next = 0; // the first row not reached
    bool m_begins = true; // the next turn begins from the top
    bool m_stale = false; // a row that was reached has changed
};

} // namespace Vestibule
