// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "ui/widgets/fittingdialog.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace Vestibule {

class ProgressStrip;
class CopyButton;
class ErrorBanner;
class InviteFields;
class InviteTableModel;
class JsonText;

/// Reads one invite by its id from the API and shows every field, and the JSON it came as.
class LookUpDialog : public FittingDialog
{
    Q_OBJECT

public:
    LookUpDialog(InviteService *service, InviteTableModel *invites, QWidget *parent = nullptr);
    ~LookUpDialog() override;

    void lookUp(const QString &id); ///< drops a look-up that is under way

signals:
    void retrieved(const Vestibule::Invite &invite);
    void notFound(const QString &id); ///< the API knows no such invite (any more)

private:
    void build();
    QWidget *makeResult();
    void onFinished();
    void showJson();
    void showError(const ApiError &error);
    void updateButton();

    InviteService *m_service;
    InviteTableModel *m_invites;
    CallPtr<InviteDetails> m_call;
    QString m_asked; ///< the id that was asked for last

    QLineEdit *m_id;
    QPushButton *m_lookUp;
    ErrorBanner *m_banner;
    ProgressStrip *m_progress;
    QStackedWidget *m_pages;
    InviteFields *m_fields = nullptr;
    QByteArray m_rawJson; // as it came
    QTabWidget *m_tabs = nullptr;
    JsonText *m_json = nullptr;
    CopyButton *m_copyJson = nullptr;
};

} // namespace Vestibule
