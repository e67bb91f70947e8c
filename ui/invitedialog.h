// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "ui/fittingdialog.h"

class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class ActivityStrip;
class CreateInvite;
class ErrorBanner;
class InviteForm;
class InviteService;
class InviteTableModel;
class NoteLabel;

/// Invites one person. Stays open, with everything typed, until the invite is known to exist or
/// the person leaves.
class InviteDialog : public FittingDialog
{
    Q_OBJECT

public:
    InviteDialog(InviteService *service, InviteTableModel *invites, QWidget *parent = nullptr);
    ~InviteDialog() override;

    /// Cancels what is under way; with something typed asks before it is lost.
    void reject() override;

signals:
    void invited(const Vestibule::Invite &invite); ///< before the dialog closes

private:
    /// What stands between the form and an invite.
    enum class Stage {
        Filling, ///< the form is open
        Sending, ///< an operation runs
        NotListed, ///< the answer was lost, and two looks at the list did not show the invite
        Unclear, ///< the answer was lost, and the list could not be read
        Done, ///< the invite exists, found after its answer was lost
    };

    void build();
    void addButtons(QVBoxLayout *column);
    void onPrimary();
    void send();
    void onFinished();
    void onLostAnswer();
    void tellNotListed();
    void showPhase();
    void setStage(Stage stage);
    void updateButtons();
    [[nodiscard]] QString primaryText() const;
    void askToDiscard();

    InviteService *m_service;
    InviteTableModel *m_invites;
    InviteForm *m_form;
    ErrorBanner *m_banner;
    ActivityStrip *m_activity;
    NoteLabel *m_reason;
    QPushButton *m_primary = nullptr;
    QPushButton *m_cancel = nullptr;
    CreateInvite *m_operation = nullptr;
    Stage m_stage = Stage::Filling;
};

} // namespace Vestibule
