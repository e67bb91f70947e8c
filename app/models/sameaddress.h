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
    /// In server order, as when all rows were last looked at; some may be gone since.
    [[nodiscard]] const QStringList &ids() const { return m_found; }

signals:
    void found(); ///< ids() are others than before

private:
    void restart();
    void go();
    void onRowsInserted(int first);
    void step();
    [[nodiscard]] bool isComplete() const;

    const InviteTableModel *m_invites;
    QByteArray m_email; // folded, UTF-8
    QTimer m_timer;
    QStringList m_ids; // so far
    QStringList m_found;
    int m_next = 0; // the first row not looked at
};

} // namespace Vestibule
