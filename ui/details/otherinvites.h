// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/storytext.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class NoteLabel;

/// The other invites of an address, one a line; those in the list can be gone to. Hidden where
/// there are none.
class OtherInvites : public QWidget
{
    Q_OBJECT

public:
    explicit OtherInvites(QWidget *parent = nullptr);

    void setInvites(const QList<OtherInvite> &invites);

signals:
    void inviteWanted(const QString &id);
    void allWanted(); ///< those of the address, in the list

private:
    void rebuild();
    void addLine(const OtherInvite &invite);

    QVBoxLayout *m_column;
    NoteLabel *m_title;
    QPushButton *m_all;
    QWidget *m_lines = nullptr; // made anew with each other list
    QList<OtherInvite> m_invites;
};

} // namespace Vestibule
