// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/unattendedoutcomes.h"
#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "models/feeds/reviewfeed.h"
#include "models/filter/invitefiltermodel.h"
#include "ui/review/reviewtasks.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QDialog;

namespace Vestibule {

class ConfirmDialog;
class MainWindow;
class ReviewPage;
class Session;
class Settings;

/// Makes the review work: begins it when it is first shown, keeps it up to date as the list grows
/// and runs go on, opens the dialogs that ask before a run.
class ReviewController : public QObject
{
    Q_OBJECT

public:
    ReviewController(MainWindow *window, Settings *settings, QObject *parent = nullptr);
    ~ReviewController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    /// Why nothing that changes the organization can be begun; empty: it can.
    void setRunProblem(const QString &reason);
    /// Whose outcomes of timers are told; an empty id: nobody's.
    void setProfile(const QString &profileId, const UnattendedOutcomes &outcomes);
    /// Judges by what the settings say from now on.
    void readOptions();

signals:
    void runRequested(const QList<Vestibule::RunStep> &steps,
                      const QList<Vestibule::LeftOutRow> &leftOut = {});
    /// How many invites the review has findings about; none: not known, or not any more.
    void countChanged(std::optional<int> count);

private:
    [[nodiscard]] QWidget *makePage();
    void connectPage();
    void onShown();
    void readUnattended();
    void begin();
    void connectSession();
    void end();
    void updateSources();
    void onReviewed(const std::shared_ptr<const ReviewResult> &result);
    void onRowsAboutToBeRemoved(int first, int last);
    void showRule();
    void showRows(bool otherRule);
    void scheduleUpdate();
    void update();
    /// Why nothing can be changed now; empty: it can.
    [[nodiscard]] QString changingProblem() const;
    void setOptions(int ownerDays, const QStringList &domains);
    void again();
    void perform(ReviewTask task);
    void confirm(ConfirmDialog *dialog);
    [[nodiscard]] bool hasSelection() const;
    /// Those selected, else all of the finding that are not to be kept; in the list's order.
    [[nodiscard]] QList<Invite> chosenInvites() const;
    [[nodiscard]] int chosenCount() const;

    QString m_profileId;
    UnattendedOutcomes m_outcomes;
    MainWindow *m_window;
    Settings *m_settings;
    Session *m_session = nullptr;
    QPointer<ReviewPage> m_page; // the window's
    std::unique_ptr<InviteFilterModel> m_rows; // of the chosen finding; from begin() on
    std::unique_ptr<ReviewFeed> m_feed; // from the first begin() on
    std::optional<ReviewRule> m_shownRule;
    bool m_chosenByUs = false; // the finding shown; until the person chooses or does something
    bool m_choosing = false;
    QString m_runProblem;
    qint64 m_membersAsOf = 0; // UTC unix seconds
    QTimer m_updateTimer;
};

} // namespace Vestibule
