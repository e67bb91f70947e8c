// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Vestibule {

class InviteTableModel;

/// Finds the invites of one address in a list of any length, in slices so short that nothing else
/// waits; goes on as the list grows, and begins again where rows moved.
class SameAddress : public QObject
{
    Q_OBJECT

public:
    explicit SameAddress(const InviteTableModel *invites, QObject *parent = nullptr);

    void find(const QString &email); ///< empty: nothing
    [[nodiscard]] const QStringList &ids() const { return m_ids; } ///< so far, in server order
    [[nodiscard]] bool isComplete() const; ///< all rows there are were looked at

signals:
    void found(); ///< ids() are complete, and others than before

private:
    void restart();
    void go();
    void onRowsInserted(int first);
    void step();

    const InviteTableModel *m_invites;
    QByteArray m_email; // folded, UTF-8
    QTimer m_timer;
    QStringList m_ids;
    QStringList m_told; // the ids with which found() came last
    int m_next = 0; // the first row not looked at
};

} // namespace Vestibule
