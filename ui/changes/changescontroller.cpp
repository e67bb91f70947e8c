// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changescontroller.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "models/changetext.h"
#include "models/list/snapshottaker.h"
#include "models/list/timetext.h"
#include "session/listkeeper.h"
#include "session/session.h"
#include "ui/changes/changesstrip.h"
#include "ui/changes/gonedialog.h"
#include "ui/runs/runcontroller.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>

#include <chrono>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// Somebody who scrolls loads page after page; the comparison waits for the pause.
constexpr auto kRest = 400ms;

// Steps that were settled while a snapshot was taken may stand on either side of it.
constexpr qint64 kOverlapSeconds = 60;

} // namespace

ChangesController::ChangesController(MainWindow *window, RunController *runs, Settings *settings,
                                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_runs(runs)
    , m_settings(settings)
    , m_strip(new ChangesStrip(window->invitesPage()))
{
    window->invitesPage()->addStrip(m_strip);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ChangesController::takeSnapshot);
    connect(runs, &RunController::journalChanged, this, &ChangesController::follow);
    connect(m_strip, &ChangesStrip::showRequested, this, &ChangesController::showChanged);
    connect(m_strip, &ChangesStrip::goneRequested, this, &ChangesController::showGone);
    connect(m_strip, &ChangesStrip::closed, this, [this] {
        m_seen = true;
        m_strip->clear();
    });
    connect(m_strip, &ChangesStrip::switchOffRequested, this, [this] { setRemembering(false); });
    const Actions *actions = window->commands();
    connect(actions->showChanges, &QAction::triggered, this, &ChangesController::showChanged);
    connect(actions->rememberSnapshot, &QAction::triggered, this,
            &ChangesController::setRemembering);
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
    m_earlierKnown = session == nullptr || session->keeper() == nullptr;
    m_due = false;
    m_restDue = false;
    ++m_reading;
    m_session = session;
    m_strip->clear();
    m_strip->setRemembered(false);
    updateActions();
    if (session == nullptr)
        return;
    if (ListKeeper *keeper = session->keeper()) {
        connect(keeper, &ListKeeper::loaded, this, &ChangesController::onLoaded);
        connect(keeper, &ListKeeper::kept, this, &ChangesController::onKept);
    }
    m_taker = std::make_unique<SnapshotTaker>(session->invites());
    connect(m_taker.get(), &SnapshotTaker::taken, this, &ChangesController::onTaken);
    connect(session->pager(), &InvitePager::stateChanged, this, &ChangesController::onPagerChanged);
    connect(session->pager(), &InvitePager::restarted, this, &ChangesController::onRestarted);
}

void ChangesController::onLoaded()
{
    m_earlierKnown = true;
    if (!m_last) {
        m_last = m_session->keeper()->seenBefore();
        m_due = m_last.has_value();
    }
    setUnseen();
    onPagerChanged();
}

// What is saved says what the person saw, until that is what is saved.
void ChangesController::setUnseen()
{
    if (m_session && m_session->keeper())
        m_session->keeper()->setSeen(m_due ? m_last : std::nullopt);
}

void ChangesController::onKept()
{
    if (m_settings->rememberingTold())
        return;
    m_settings->setRememberingTold();
    m_strip->setRemembered(true);
}

void ChangesController::follow()
{
    m_journal = m_runs->journal();
    if (m_journal == nullptr)
        return;
    m_journal->readSnapshot(m_journal,
                            [this, journal = m_journal](const JournalResult<KeptSnapshot> &kept) {
                                if (journal == m_journal)
                                    takeOver(kept);
                            });
}

void ChangesController::takeOver(const JournalResult<KeptSnapshot> &kept)
{
    if (!kept || kept->choice == SnapshotChoice::NotAsked || !isWritable())
        return;
    if (kept->choice == SnapshotChoice::Leave)
        setRemembering(
            false); // that was said of a list that lay here unsealed; it holds all the more
    const bool isOn = m_session && m_session->keeper() && m_session->keeper()->isOn();
    if (kept->snapshot && isOn && !m_session->keeper()->seenBefore()) {
        m_last = kept->snapshot;
        m_due = true;
        setUnseen();
        onPagerChanged();
    }
    m_journal->eraseSnapshot(m_journal, [this](const JournalResult<void> &erased) {
        if (!erased)
            m_window->invitesPage()->tell(ErrorBanner::Tone::Warning,
                                          journalErrorText(erased.error()));
    });
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
    m_quiet = m_session->pager()->isRefreshingQuietly();
    m_due = m_last.has_value();
    m_restDue = false;
    setUnseen();
}

void ChangesController::takeSnapshot()
{
    if (!m_session || !m_earlierKnown)
        return;
    const InvitePager *pager = m_session->pager();
    const bool atRest = pager->state() == InvitePager::State::Idle
        || pager->state() == InvitePager::State::Complete;
    if (atRest && !pager->isRefreshing() && !pager->isRefreshingQuietly())
        m_taker->start();
}

void ChangesController::onTaken(const InvitesSnapshot &taken)
{
    InvitesSnapshot snapshot = taken;
    // A row that could not be read may be any of those that are missing.
    snapshot.whole = m_session->pager()->state() == InvitePager::State::Complete
        && m_session->invites()->malformedCount() == 0;
    if (m_due || (m_restDue && m_session->pager()->isReadWhole()))
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
    // What nobody asked for adds to what was told: the person may have been away.
    const bool adds = (m_quiet || !m_due) && !m_seen && !m_diff.isEmpty();
    if (adds)
        m_diff.add(diff);
    else
        m_diff = diff;
    m_seen = false;
    m_session->invites()->setChanges(m_diff.changes);
    tell(snapshot);
    // A snapshot of part of the list would forget the rest of the one before.
    if (snapshot.whole || !m_last->whole)
        accept(snapshot);
    updateActions();
    if (!diff.isEmpty())
        emit changesFound(diff);
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
}

void ChangesController::accept(const InvitesSnapshot &snapshot)
{
    m_last = snapshot;
    m_due = false;
    m_restDue = m_session->pager()->isRestKnown();
    setUnseen();
    emit snapshotTaken();
}

bool ChangesController::isWritable() const
{
    return m_journal != nullptr && m_runs->isWritable();
}

void ChangesController::setRemembering(bool isOn)
{
    Preferences preferences = m_settings->preferences();
    const bool wasOn = std::exchange(preferences.remembersList, isOn);
    m_settings->setPreferences(preferences);
    m_settings->setRememberingTold();
    m_strip->setRemembered(false);
    updateActions();
    if (wasOn == isOn)
        return;
    if (!isOn)
        m_window->invitesPage()->tell(ErrorBanner::Tone::Information,
                                      tr("The remembered lists were deleted from this computer. "
                                         "The next start reads the list before it shows it."));
    emit rememberingChanged(isOn);
}

void ChangesController::updateActions()
{
    const Actions *actions = m_window->commands();
    actions->showChanges->setEnabled(!m_diff.isEmpty());
    actions->rememberSnapshot->setChecked(m_settings->preferences().remembersList);
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
