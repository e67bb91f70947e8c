// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/serverclock.h"
#include "models/list/invitepager.h"
#include "ui/confirm/revokedialog.h"

#include <QPointer>

class QCheckBox;
class QSpinBox;

namespace Vestibule {

class ProgressStrip;
class ErrorBanner;
class InviteTableModel;
class NoteLabel;

/// Asks before all invites that have expired, or that have been pending for long, are revoked. Only
/// the whole list can be counted, so the rest of it is loaded first.
class OlderThanDialog : public RevokeDialog
{
    Q_OBJECT

public:
    enum class Which { Expired, PendingForLong };

    OlderThanDialog(InviteTableModel *invites, Which which, ServerNow now,
                    QWidget *parent = nullptr);
    ~OlderThanDialog() override; ///< stops a loading that it began

protected:
    [[nodiscard]] QString question(int count) const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] QString written(const WrittenCommand &command) const override;

private:
    void build();
    void load();
    void onPagerChanged();
    void showLoading(bool loading);
    void count();
    [[nodiscard]] QList<Invite> wanted(std::optional<qint64> now);

    QPointer<InviteTableModel> m_invites;
    ServerNow m_now;
    QPointer<InvitePager> m_pager;
    Which m_which;
    QWidget *m_age;
    QSpinBox *m_days;
    QWidget *m_kinds;
    QCheckBox *m_expired; // by the API's word
    QCheckBox *m_past; // by their time alone
    ProgressStrip *m_progress;
    ErrorBanner *m_banner;
    NoteLabel *m_unread;
    bool m_loading = false;
    ListClaim m_claim; // while loading
};

} // namespace Vestibule
