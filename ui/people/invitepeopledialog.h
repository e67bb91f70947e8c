// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/typedpeople.h"
#include "cli/line/writtencommand.h"
#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "ui/widgets/fittingdialog.h"

class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class ProgressStrip;
class CopyButton;
class DraftModel;
class ErrorBanner;
class InviteService;
class InviteTableModel;
class Journal;
class NoteLabel;
class PeopleChoices;
class PeopleInput;
class PeopleKnowledge;
class PeoplePreview;
class SendGate;
class Settings;

/// Invites one person or many: addresses typed, pasted or from files, each with a verdict before
/// anything is sent. Small for one address; grows a table for more.
class InvitePeopleDialog : public FittingDialog
{
    Q_OBJECT

public:
    InvitePeopleDialog(InviteService *service, InviteTableModel *invites, Settings *settings,
                       QWidget *parent = nullptr);
    ~InvitePeopleDialog() override;

    void setTarget(const CommandTarget &target); ///< once; whose profile it names
    void setJournal(Journal *journal); ///< whose runs are compared with; nullptr: none is open
    void addFile(const QString &path); ///< as if dropped
    void addLeftOut(const QList<LeftOutRow> &rows); ///< of an earlier run, to be mended
    void addRevoked(const QList<InviteDraft> &people); ///< to be invited once more
    void setAddresses(const QString &text); ///< replaces what is in the field
    /// What stands in it, without the rows of an earlier run; and the same put into a new dialog.
    [[nodiscard]] TypedPeople::Entry entry() const;
    void setEntry(const TypedPeople::Entry &entry);

    /// Stops waiting for the comparison; with something typed asks before it is lost.
    void reject() override;

signals:
    /// Once, before the dialog closes; with the rows that have no step.
    void runRequested(const QList<Vestibule::RunStep> &steps,
                      const QList<Vestibule::LeftOutRow> &leftOut);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addButtons(QVBoxLayout *column);
    void connectParts();
    [[nodiscard]] QString command() const; ///< that does the same; empty: there is none
    void onDrafts();
    void onKnown();
    void send();
    void commit();
    void finish();
    void askAboutOwners(const QStringList &doubts);
    void connectGate();
    void showWaiting();
    void tellProgress();
    void refresh();
    void showPreview();
    void tellSingle();
    void openFile();
    void tellUnread(const QString &sentence);
    void saveTemplate();
    void writeTemplate(const QString &path);
    void askToDiscard();
    [[nodiscard]] bool isSingle() const;
    [[nodiscard]] bool isSent() const;
    [[nodiscard]] QString problem() const;

    Settings *m_settings;
    DraftModel *m_drafts;
    PeopleKnowledge *m_knowledge;
    PeopleInput *m_input;
    SendGate *m_gate;
    PeopleChoices *m_choices;
    PeoplePreview *m_preview;
    QWidget *m_form;
    ErrorBanner *m_banner;
    ErrorBanner *m_single; ///< what is wrong with the one address
    NoteLabel *m_note;
    ProgressStrip *m_activity;
    NoteLabel *m_reason;
    CopyButton *m_copy = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_now = nullptr;
    QStringList m_unread; ///< what the banner tells of files
    CommandTarget m_target;
    QPushButton *m_cancel = nullptr;
    bool m_projectsTold = false; ///< to the input
};

} // namespace Vestibule
