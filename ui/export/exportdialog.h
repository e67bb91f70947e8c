// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "exchange/out/exportformat.h"
#include "exchange/wholefile.h"
#include "ui/widgets/fittingdialog.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;

namespace Vestibule {

namespace Ui {
class ExportDialog;
}

class CopyButton;
class ExportRun;
class InviteFilterModel;
class Settings;

/// Takes invites along as a file: all or what the filter shows (loading the rest first), or a
/// selection.
class ExportDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `selectedIds`: of the rows selected in the table; may be empty.
    ExportDialog(InviteFilterModel *invites, const QStringList &selectedIds, Settings *settings,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// The search whose invites are shown, as a command takes it; for the command to copy.
    void setSearch(const std::optional<QString> &search, const CommandTarget &target);
    /// Stops what is under way, or closes. A file that was there stays as it was.
    void reject() override;

signals:
    void exported(const QString &path, int rows);

private:
    void build();
    void buildFormats();
    void connectParts();
    void onFormat();
    void browse();
    void onExport();
    void checkPath();
    void onPlace(const FilePlace &place);
    void forgetLostFolder();
    void askToReplace(const QString &path);
    void begin();
    void onPhase();
    void onFinished();
    void showDone();
    void showWriteFailed();
    void updateForm();
    [[nodiscard]] QString command() const; ///< that does the same; empty: there is none
    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString lossText() const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    QPointer<InviteFilterModel> m_invites;
    QStringList m_selected;
    Settings *m_settings;
    ExportRun *m_run;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    CopyButton *m_copy = nullptr;
    std::optional<QString> m_search; ///< see setSearch()
    CommandTarget m_target;
    QString m_replace; ///< a path whose replacement was agreed to
    std::optional<FilePlace> m_place; ///< what stands at the path, once the disk has said it
    QTimer m_patience; ///< for that
    int m_looks = 0;
    bool m_isExporting = false; ///< as soon as it is known what stands there
    bool m_done = false;
};

} // namespace Vestibule
