// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"
#include "domain/project.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Vestibule {

namespace Ui {
class InviteForm;
}

class InviteService;
class InviteTableModel;
class ProjectPicker;

/// The fields of a new invite, checked as they are filled in.
class InviteForm : public QWidget
{
    Q_OBJECT

public:
    InviteForm(InviteService *service, InviteTableModel *invites, QWidget *parent = nullptr);
    ~InviteForm() override;

    [[nodiscard]] NewInvite invite() const;
    /// Why this cannot be sent yet, in one sentence; empty when it can.
    [[nodiscard]] QString problem() const;
    /// True where the list has an invite of this address that is open or accepted.
    [[nodiscard]] bool isKnownAddress() const { return m_known; }
    [[nodiscard]] QStringList knownIds() const; ///< of all invites of this address in the list
    [[nodiscard]] bool isTouched() const; ///< something was typed or chosen that would be lost
    void focusAddress();

signals:
    void changed();
    void shortened(); ///< a part of the form was put away

private:
    void showPicker(bool shown);
    void onAddressTyped();
    void judgeAddress();
    void tellProblem();
    void tellKnown();
    void warnOf(const Invite &known);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString coverage() const;

    std::unique_ptr<Ui::InviteForm> m_ui;
    InviteTableModel *m_invites;
    ProjectPicker *m_picker;
    QTimer m_pause; ///< runs while the person types
    QTimer m_recheck; ///< collects the pages that arrive meanwhile
    bool m_judged = false; ///< the address was left alone once, so its problem may be told
    bool m_known = false;
};

} // namespace Vestibule
