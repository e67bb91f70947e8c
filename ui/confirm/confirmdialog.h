// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "domain/invite.h"
#include "operations/runplan.h"
#include "ui/widgets/fittingdialog.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class ConfirmList;
class CopyButton;
class ErrorBanner;
class FreshInvites;
class InviteService;
class InviteTableModel;
class NoteLabel;
class ProgressStrip;

/// Asks before a run: counts, shows every invite with what becomes of it, says what it means and
/// who is left out. Sends nothing itself. The default button is the one that changes nothing. What
/// takes many open invites away wants their number typed.
class ConfirmDialog : public FittingDialog
{
    Q_OBJECT

public:
    ~ConfirmDialog() override;

    void setTarget(const CommandTarget &target); ///< once; whose profile it names
    /// Before it is shown: the invites that it was given are judged once those of them that are as
    /// of an earlier session were read. Who closes it meanwhile ends that.
    void readFirst(InviteService *service, InviteTableModel *known, const QList<Invite> &invites);

signals:
    void runRequested(const QList<Vestibule::RunStep> &steps); ///< once, before the dialog closes

protected:
    explicit ConfirmDialog(QWidget *parent);

    virtual void take(const QList<Invite> &invites); ///< in place of those it was given
    void setPlan(const RunPlan &plan, std::optional<qint64> now); ///< UTC unix seconds
    void setProjects(const QList<Project> &projects); ///< for their names, before the plan
    [[nodiscard]] const RunPlan &plan() const { return m_plan; }
    /// Above the list, in the order of the calls.
    void addAbove(QWidget *widget, int stretch = 0);
    /// Why it cannot be begun yet, in place of the note; empty: it can, where there are steps.
    void setReason(const QString &reason);
    void showList(bool shown);
    void setKindsTold(bool told); ///< whether it says what states the invites are in
    [[nodiscard]] QPushButton *primary() const { return m_primary; }

    [[nodiscard]] virtual QString question(int count) const = 0;
    [[nodiscard]] virtual QString verb(int count) const = 0;
    [[nodiscard]] virtual QString meaning() const = 0; ///< what it brings about
    [[nodiscard]] virtual QString nothing() const = 0; ///< said in place of the question
    /// Why accepted ones are left out.
    [[nodiscard]] virtual QString acceptedNote(int count) const = 0;
    /// The command line that does the same, where there is anything to do; may be empty.
    [[nodiscard]] virtual QString written(const WrittenCommand &command) const;

private:
    void build();
    void updateWords();
    void updatePrimary();
    void updateCommand();
    [[nodiscard]] bool isNumberTyped() const; ///< or none is wanted
    [[nodiscard]] QString kindsNote() const; ///< what states the invites are in
    [[nodiscard]] QStringList leftOutNotes() const; ///< how many are left out, and why
    void begin();
    void read();
    void onRead();

    std::unique_ptr<FreshInvites> m_fresh; // where some had to be read
    ProgressStrip *m_progress = nullptr; // with it
    ErrorBanner *m_banner = nullptr; // with it
    bool m_isReading = false; // or could not
    int m_gone = 0; // invites that it was given
    RunPlan m_plan;
    std::optional<qint64> m_now;
    int m_removals = 0; // that have to be typed; 0: none have to
    QString m_reason;
    bool m_listWanted = true;
    bool m_kindsWanted = true;
    bool m_begun = false;
    CommandTarget m_target;
    QLabel *m_title;
    NoteLabel *m_note;
    ConfirmList *m_list;
    QVBoxLayout *m_above = nullptr;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    CopyButton *m_copy = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Vestibule
