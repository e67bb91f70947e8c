// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/typedpeople.h"
#include "domain/draft/leftoutrow.h"
#include "domain/invite.h"
#include "domain/run.h"
#include "journal/journal.h"
#include "operations/undo.h"
#include "ui/commands/selectioncontroller.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace Vestibule {

class ConfirmDialog;
class InvitePeopleDialog;
class InvitesView;
class MainWindow;
class Session;
class Settings;

/// Does what the window's actions ask for on the list: opens the dialogs, takes their results into
/// the model, keeps the actions enabled only where they apply.
class InviteController : public QObject
{
    Q_OBJECT

public:
    InviteController(MainWindow *window, Settings *settings, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before a session ends; closes open dialogs
    void setJournal(Journal *journal); ///< of the session; nullptr: none is open
    /// Why nothing that changes the organization can be begun; empty: it can.
    void setRunProblem(const QString &reason);
    /// By which names the organization of the session is known, the surest first: what was entered
    /// in it before the program was closed is offered.
    void setOwner(const QStringList &names);
    /// What stands in an open dialog is offered at the next start, with these lists of people that
    /// were to open after it.
    void keepTyped(const QStringList &files);
    /// Opens the dialog with what stands in them, where anything can be changed.
    void inviteFiles(const QStringList &paths);
    void inviteLeftOut(const QList<LeftOutRow> &rows); ///< opens the dialog with them
    /// The same, with the roles and projects that they had; those whose invite had expired are left
    /// out there until the person takes them in.
    void inviteAgain(const QList<RevokedPerson> &people);

signals:
    void runRequested(const QList<Vestibule::RunStep> &steps,
                      const QList<Vestibule::LeftOutRow> &leftOut = {});

private:
    void connectActions();
    void updateActions();
    InvitePeopleDialog *invite(const TypedPeople::Entry &entry = {});
    void offerTyped();
    void withdrawTyped();
    void confirm(ConfirmDialog *dialog);
    void revoke();
    void resend();
    void change();
    void revokeExpired();
    void revokeOlder();
    void lookUp();
    void exportList();
    void takeIn(const Invite &invite);
    void open(QDialog *dialog);
    [[nodiscard]] InvitesView *view() const; ///< nullptr where no table is shown
    /// That may be changed now; empty where nothing may.
    [[nodiscard]] QList<Invite> selectedInvites() const;
    [[nodiscard]] bool isChanging() const; ///< whether anything can be changed now
    [[nodiscard]] bool anyRevocable() const;

    MainWindow *m_window;
    Settings *m_settings;
    SelectionController m_selection;
    Session *m_session = nullptr;
    QPointer<Journal> m_journal;
    QString m_runProblem;
    TypedPeople m_typed;
    QStringList m_owner;
    bool m_offersTyped = false;
};

} // namespace Vestibule
