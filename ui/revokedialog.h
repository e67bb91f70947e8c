// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/invite.h"
#include "ui/fittingdialog.h"

#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Vestibule {

class ActivityStrip;
class ErrorBanner;
class InviteService;
class NoteLabel;
class RevokeInvites;

/// Asks, revokes one invite after the other, and tells what came of each.
class RevokeDialog : public FittingDialog
{
    Q_OBJECT

public:
    RevokeDialog(InviteService *service, const QList<Invite> &invites, QWidget *parent = nullptr);
    ~RevokeDialog() override;

    /// While invites are being revoked: stops after the one under way.
    void reject() override;

signals:
    void revoked(const QString &id); ///< as each is done; it is gone from the API
    void changed(const Vestibule::Invite &invite); ///< it was accepted meanwhile

private:
    void build();
    void fillList(const QList<Invite> &invites);
    void ask(int acceptedCount);
    void start();
    void onRowFinished(int row);
    void onFinished();
    void tellResults();
    void tellCurrentRow();
    [[nodiscard]] QString summary() const;

    InviteService *m_service;
    QList<Invite> m_toRevoke; ///< those not yet done
    int m_done = 0; ///< revoked over all runs
    bool m_stopping = false;
    RevokeInvites *m_operation = nullptr; ///< while invites are being revoked
    QHash<QString, QTreeWidgetItem *> m_items; ///< by id
    QHash<QString, ApiError> m_failures; ///< by id, of the last run

    QLabel *m_title;
    NoteLabel *m_note;
    QTreeWidget *m_list;
    ErrorBanner *m_banner;
    ActivityStrip *m_activity;
    QPushButton *m_primary = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Vestibule
