// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changescontroller.h"

#include "domain/inbackground.h"
#include "models/changetext.h"
#include "models/list/snapshottaker.h"
#include "models/list/timetext.h"
#include "session/session.h"
#include "ui/changes/changesstrip.h"
#include "ui/changes/gonedialog.h"
#include "ui/runs/runcontroller.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// Somebody who scrolls loads page after page; the comparison waits for the pause.
constexpr auto kRest = 400ms;

// Steps that were settled while a snapshot was taken may stand on either side of it.
constexpr qint64 kOverlapSeconds = 60;

} // namespace

ChangesController::ChangesController(MainWindow *window, RunController *runs, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_runs(runs)
    , m_strip(new ChangesStrip(window->invitesPage()))
{
    window->invitesPage()->addStrip(m_strip);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ChangesController::takeSnapshot);
    connect(runs, &RunController::journalChanged, this, &ChangesController::follow);
    connect(m_strip, &ChangesStrip::showRequested, this, &ChangesController::showChanged);
    connect(m_strip, &ChangesStrip::goneRequested, this, &ChangesController::showGone);
    connect(m_strip, &ChangesStrip::closed, m_strip, &ChangesStrip::clear);
    connect(m_strip, &ChangesStrip::answered, this, [this](bool remember) {
        setChoice(remember ? SnapshotChoice::Keep : SnapshotChoice::Leave);
    });
    const Actions *actions = window->commands();
    connect(actions->showChanges, &QAction::triggered, this, &ChangesController::showChanged);
    connect(actions->rememberSnapshot, &QAction::triggered, this, [this](bool remember) {
        setChoice(remember ? SnapshotChoice::Keep : SnapshotChoice::Leave);
    });
    updateActions();
}

ChangesController::~ChangesController() = default;

void ChangesController::setSession(Session *session)
{
    if (m_session)
        m_session->pager()->disconnect(this);
    m_soon.stop();
    m_taker.reset();
    m_last.reset();
    m_diff = {};
    m_choice = SnapshotChoice::NotAsked;
    m_journalRead = false;
    m_due = false;
    ++m_reading;
    m_session = session;
    m_strip->clear();
    updateActions();
    if (session == nullptr)
        return;
    m_taker = std::make_unique<SnapshotTaker>(session->invites());
    connect(m_taker.get(), &SnapshotTaker::taken, this, &ChangesController::onTaken);
    connect(session->pager(), &InvitePager::stateChanged, this, &ChangesController::onPagerChanged);
    connect(session->pager(), &InvitePager::restarted, this, &ChangesController::onRestarted);
}

void ChangesController::follow()
{
    m_journal = m_runs->journal();
    updateActions();
    if (m_journal != nullptr) {
        m_journal->readSnapshot(
            m_journal, [this, journal = m_journal](const JournalResult<KeptSnapshot> &kept) {
                if (journal == m_journal)
                    onKept(kept);
            });
        return;
    }
    m_journalRead = m_session != nullptr; // without a journal nothing is kept
    onPagerChanged();
}

void ChangesController::onKept(const JournalResult<KeptSnapshot> &kept)
{
    m_journalRead = true;
    if (kept)
        m_choice = kept->choice;
    if (kept && kept->snapshot) {
        m_last = kept->snapshot;
        m_due = true;
    }
    updateActions();
    onPagerChanged();
}

void ChangesController::onPagerChanged()
{
    if (!m_session)
        return;
    const InvitePager *pager = m_session->pager();
    const bool whole = pager->state() == InvitePager::State::Complete;
    const bool rests = pager->state() == InvitePager::State::Idle && pager->hasLoadedAnything();
    if (whole || (rests && !pager->isRefreshing()))
        m_soon.start(whole ? 0ms : kRest);
}

void ChangesController::onRestarted()
{
    // What is being taken or compared mixes two readings from here on.
    m_taker->stop();
    m_soon.stop();
    ++m_reading;
    m_due = m_last.has_value();
}

void ChangesController::takeSnapshot()
{
    if (!m_session || !m_journalRead)
        return;
    const InvitePager *pager = m_session->pager();
    const bool atRest = pager->state() == InvitePager::State::Idle
        || pager->state() == InvitePager::State::Complete;
    if (atRest && !pager->isRefreshing())
        m_taker->start();
}

void ChangesController::onTaken(const InvitesSnapshot &taken)
{
    InvitesSnapshot snapshot = taken;
    // A row that could not be read may be any of those that are missing.
    snapshot.whole = m_session->pager()->state() == InvitePager::State::Complete
        && m_session->invites()->malformedCount() == 0;
    if (m_due)
        readOwn(snapshot);
    else
        accept(snapshot);
}

void ChangesController::readOwn(const InvitesSnapshot &snapshot)
{
    if (m_journal == nullptr) {
        compare(snapshot, {});
        return;
    }
    m_journal->readOwnChanges(
        m_last->takenAt - kOverlapSeconds, m_journal,
        [this, snapshot, reading = m_reading](const JournalResult<OwnChanges> &own) {
            if (reading == m_reading)
                compare(snapshot, own.value_or(OwnChanges()));
        });
}

void ChangesController::compare(const InvitesSnapshot &snapshot, const OwnChanges &own)
{
    inBackground(
        this, [snapshot, own, last = *m_last] { return compareSnapshots(last, snapshot, own); },
        [this, snapshot, reading = m_reading](const SnapshotDiff &diff) {
            if (reading == m_reading)
                onCompared(snapshot, diff);
        });
}

void ChangesController::onCompared(const InvitesSnapshot &snapshot, const SnapshotDiff &diff)
{
    m_diff = diff;
    m_session->invites()->setChanges(diff.changes);
    tell(snapshot);
    // A snapshot of part of the list would forget the rest of the one before.
    if (snapshot.whole || !m_last->whole)
        accept(snapshot);
    updateActions();
}

void ChangesController::tell(const InvitesSnapshot &snapshot)
{
    if (m_diff.isEmpty()) {
        m_strip->clear();
        return;
    }
    const bool whole = m_session->pager()->state() == InvitePager::State::Complete;
    const auto loaded = whole ? std::nullopt : std::optional<int>(int(snapshot.count()));
    m_strip->tell(changesText(m_diff, loaded, m_session->invites()->clock()()),
                  tr("The last check was on %1.", "date and time").arg(exactTime(m_diff.since)),
                  !m_diff.changes.isEmpty(), !m_diff.gone.isEmpty());
    m_strip->setQuestion(snapshot.whole && m_choice == SnapshotChoice::NotAsked && isWritable());
}

void ChangesController::accept(const InvitesSnapshot &snapshot)
{
    m_last = snapshot;
    m_due = false;
    if (m_choice == SnapshotChoice::Keep)
        keep();
    emit snapshotTaken();
}

void ChangesController::keep()
{
    if (!isWritable() || !m_last || !m_last->whole)
        return;
    m_journal->keepSnapshot(*m_last, m_journal, [this](const JournalResult<void> &kept) {
        if (kept)
            emit snapshotKept();
        else
            m_window->invitesPage()->tell(ErrorBanner::Tone::Warning,
                                          journalErrorText(kept.error()));
    });
}

bool ChangesController::isWritable() const
{
    return m_journal != nullptr && m_runs->isWritable();
}

void ChangesController::setChoice(SnapshotChoice choice)
{
    if (!isWritable()) {
        updateActions();
        return;
    }
    const bool erases = m_choice == SnapshotChoice::Keep && choice != SnapshotChoice::Keep;
    m_choice = choice;
    m_strip->setQuestion(false);
    m_journal->setSnapshotChoice(
        choice, m_journal,
        [this, erases](const JournalResult<void> &chosen) { onChosen(chosen, erases); });
    if (choice == SnapshotChoice::Keep && !m_due)
        keep();
    updateActions();
}

void ChangesController::onChosen(const JournalResult<void> &chosen, bool erased)
{
    InvitesPage *page = m_window->invitesPage();
    if (!chosen)
        page->tell(ErrorBanner::Tone::Error, journalErrorText(chosen.error()));
    else if (erased)
        page->tell(ErrorBanner::Tone::Information,
                   tr("The remembered list was deleted from this computer. The next start cannot "
                      "show what is new."));
}

void ChangesController::updateActions()
{
    const Actions *actions = m_window->commands();
    actions->showChanges->setEnabled(!m_diff.isEmpty());
    actions->rememberSnapshot->setEnabled(m_journalRead && isWritable());
    actions->rememberSnapshot->setChecked(m_choice == SnapshotChoice::Keep);
}

void ChangesController::showChanged()
{
    if (m_diff.changes.isEmpty()) {
        showGone();
        return;
    }
    m_window->invitesPage()->searchFor(QStringLiteral("is:new,changed"));
}

void ChangesController::showGone()
{
    if (m_diff.gone.isEmpty() || !m_session)
        return;
    m_window->openDialog(new GoneDialog(m_diff, m_session->invites()->clock()(), m_window));
}

} // namespace Vestibule
