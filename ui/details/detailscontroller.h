// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invitestory.h"
#include "models/filter/selectioncounter.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>

class QAction;

namespace Vestibule {

class DetailsPane;
class InvitesPage;
class Journal;
class MainWindow;
class RunController;
class SameAddress;
class Session;
class Settings;
class SidePane;
class StoryReader;
struct StoryQuestion;

/// Shows in the details pane what is selected: at once what the table knows, and, when the
/// selection rests, what the API, the journal and the list's other rows tell.
class DetailsController : public QObject
{
    Q_OBJECT

public:
    DetailsController(MainWindow *window, RunController *runs, Settings *settings,
                      QObject *parent = nullptr);
    ~DetailsController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    /// Requests a minute to an endpoint; 0: any number.
    void setPerMinute(int requests);

private:
    void connectPane();
    void placePane(QAction *toggle, Settings *settings);
    void connectSession();
    void followJournal();
    void onSelection();
    void update();
    void rest();
    void forget();
    void showOne(const Invite &invite);
    void tellThrottled();
    void tell();
    void readJournal();
    void ask();
    void askAgain();
    void onGone(const QString &id);
    void goTo(const QString &id);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] StoryQuestion question(const Invite &invite) const;
    [[nodiscard]] QStringList otherIds() const;
    [[nodiscard]] InviteStory story(const Invite &invite);

    InvitesPage *m_page;
    RunController *m_runs;
    DetailsPane *m_pane;
    SidePane *m_place = nullptr;
    Session *m_session = nullptr;
    QPointer<Journal> m_journal;
    std::unique_ptr<StoryReader> m_reader; // of the session
    std::unique_ptr<SameAddress> m_sameAddress; // of the session
    SelectionCounter m_counter;
    QTimer m_updateTimer;
    QTimer m_tellThrottle;
    QTimer m_restDebounce; // until the selection rests
    QTimer m_journalThrottle;
    QTimer m_minute;
    QString m_id; // of the one invite that is shown; empty: none
    QString m_email;
    QList<RunStep> m_steps; // of the journal, about m_email
    bool m_rested = false; // m_id was asked about
    QString m_refusalToldFor; // the invite with which a refused audit log was told
    int m_perMinute = 6;
};

} // namespace Vestibule
