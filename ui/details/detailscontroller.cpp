// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailscontroller.h"

#include "accounts/settings.h"
#include "domain/emailaddress.h"
#include "domain/text/visibletext.h"
#include "journal/journal.h"
#include "models/feeds/storytext.h"
#include "models/sameaddress.h"
#include "operations/storyreader.h"
#include "session/session.h"
#include "ui/details/detailspane.h"
#include "ui/list/invitesview.h"
#include "ui/runs/runcontroller.h"
#include "ui/widgets/sidepane.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr int kNarrowUnits = 240; // of gridUnit(): a table beside less would tell little

constexpr int kNeighboursEachSide = 14;
constexpr qsizetype kMostAsked = 25; // asked about; so that one request has room for them

} // namespace

DetailsController::DetailsController(MainWindow *window, RunController *runs, Settings *settings,
                                     QObject *parent)
    : QObject(parent)
    , m_page(window->invitesPage())
    , m_runs(runs)
    , m_pane(new DetailsPane(window->commands(), m_page))
{
    m_updateTimer.setInterval(0ms);
    m_tellThrottle.setInterval(30ms);
    m_restDebounce.setInterval(150ms);
    m_journalThrottle.setInterval(1s);
    for (QTimer *timer : {&m_updateTimer, &m_tellThrottle, &m_restDebounce, &m_journalThrottle})
        timer->setSingleShot(true);
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_updateTimer, &QTimer::timeout, this, &DetailsController::update);
    connect(&m_tellThrottle, &QTimer::timeout, this, &DetailsController::tell);
    connect(&m_restDebounce, &QTimer::timeout, this, &DetailsController::readJournal);
    connect(&m_journalThrottle, &QTimer::timeout, this, &DetailsController::readJournal);
    connect(&m_minute, &QTimer::timeout, this, &DetailsController::tell);
    connect(&m_counter, &SelectionCounter::changed, this,
            [this] { m_pane->showSelection(m_counter.counts()); });
    connect(runs, &RunController::journalChanged, this, &DetailsController::followJournal);
    placePane(window->commands()->details, settings);
    connectPane();
}

DetailsController::~DetailsController() = default;

void DetailsController::connectPane()
{
    m_pane->setTabAfter(m_page->view());
    connect(m_page->view(), &InvitesView::selectionChangedByAny, this,
            &DetailsController::onSelection);
    connect(m_pane, &DetailsPane::inviteWanted, this, &DetailsController::goTo);
    connect(m_pane, &DetailsPane::allWanted, m_page,
            [this](const QString &email) { m_page->searchFor(email); });
    connect(m_pane, &DetailsPane::jsonOpened, this, &DetailsController::ask);
    connect(m_pane, &DetailsPane::retryWanted, this, &DetailsController::askAgain);
}

// Beside the list alone; and from the first selection on, since before there is nothing to tell.
void DetailsController::placePane(QAction *toggle, Settings *settings)
{
    m_pane->setPreferredWidth(settings->detailsWidth());
    m_page->setDetails(m_pane);
    m_place = new SidePane(m_pane, m_page, toggle, kNarrowUnits, settings->detailsShown(), this);
    m_place->setDue(false);
    connect(m_place, &SidePane::shownChanged, this, &DetailsController::update);
    connect(m_place, &SidePane::wantedChanged, this,
            [settings](bool wanted) { settings->setDetailsShown(wanted); });
    connect(m_place, &SidePane::widthChanged, this,
            [settings](int pixels) { settings->setDetailsWidth(pixels); });
    connect(m_place, &SidePane::focusLeft, m_page->view(), qOverload<>(&QWidget::setFocus));
    connect(m_page, &InvitesPage::partChanged, m_place, [this](InvitesPage::Part part) {
        m_place->setPossible(part == InvitesPage::Part::List);
    });
    connect(m_page->view(), &InvitesView::selectionChangedByAny, m_place, [this] {
        if (m_page->view()->selectionModel()->hasSelection())
            m_place->setDue(true);
    });
}

void DetailsController::setSession(Session *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
        m_session->pager()->disconnect(this);
        m_session->invites()->disconnect(this);
        m_session->filter()->disconnect(this);
    }
    m_counter.stop();
    m_id.clear();
    m_refusalToldFor.clear();
    m_reader.reset();
    m_sameAddress.reset();
    m_session = session;
    if (session != nullptr)
        connectSession();
    update();
}

void DetailsController::connectSession()
{
    InviteTableModel *invites = m_session->invites();
    m_reader = std::make_unique<StoryReader>(m_session->service(), invites->clock());
    setPerMinute(m_perMinute);
    m_sameAddress = std::make_unique<SameAddress>(invites);
    connect(m_reader.get(), &StoryReader::changed, this, &DetailsController::tellThrottled);
    connect(m_reader.get(), &StoryReader::gone, this, &DetailsController::onGone);
    connect(m_reader.get(), &StoryReader::retrieved, invites, &InviteTableModel::upsert);
    connect(m_sameAddress.get(), &SameAddress::found, this, [this] {
        tellThrottled();
        ask();
    });
    connect(m_session, &Session::projectsChanged, this, &DetailsController::tellThrottled);
    connect(m_session, &Session::membersChanged, this, &DetailsController::tellThrottled);
    connect(m_session->pager(), &InvitePager::restarted, this, &DetailsController::forget);
    connect(invites, &QAbstractItemModel::dataChanged, this, &DetailsController::tellThrottled);
    const InviteFilterModel *filter = m_session->filter();
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &DetailsController::onSelection);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &DetailsController::onSelection);
    connect(filter, &QAbstractItemModel::modelReset, this, &DetailsController::onSelection);
}

void DetailsController::setPerMinute(int requests)
{
    m_perMinute = requests;
    // The demo is on this computer and does not count.
    const bool demo = m_session != nullptr && m_session->source() == Session::Source::Demo;
    if (m_reader)
        m_reader->setPerMinute(demo ? 0 : requests);
}

void DetailsController::followJournal()
{
    if (m_journal != nullptr)
        m_journal->disconnect(this);
    m_journal = m_runs->journal();
    m_steps.clear();
    if (m_journal == nullptr)
        return;
    connect(m_journal, &Journal::changed, this, [this] {
        // A run writes many times a second.
        if (m_rested && !m_journalThrottle.isActive())
            m_journalThrottle.start();
    });
    readJournal();
}

bool DetailsController::isShown() const
{
    return m_session != nullptr && !m_pane->isHidden();
}

void DetailsController::onSelection()
{
    if (!m_updateTimer.isActive())
        m_updateTimer.start();
}

void DetailsController::update()
{
    int rows = 0;
    int row = -1;
    if (isShown()) {
        const QItemSelection selection = m_page->view()->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            rows += range.height();
            row = range.top();
        }
        if (rows > 1)
            m_counter.count(selection, rows, m_session->filter());
    }
    if (rows <= 1)
        m_counter.stop();
    if (rows == 1) {
        showOne(m_session->filter()->inviteAt(row));
        return;
    }
    rest();
    if (rows == 0 && !m_pane->isHidden())
        m_pane->showHint();
}

void DetailsController::rest()
{
    m_id.clear();
    m_email.clear();
    m_steps.clear();
    m_rested = false;
    m_restDebounce.stop();
    if (m_reader)
        m_reader->drop();
    if (m_sameAddress)
        m_sameAddress->find({});
}

void DetailsController::showOne(const Invite &invite)
{
    if (invite.id != m_id) {
        if (invite.email != m_email)
            m_steps.clear();
        m_id = invite.id;
        m_email = invite.email;
        m_rested = false;
        m_reader->moveOn(invite.id, invite.email);
        m_sameAddress->find(invite.email);
        m_restDebounce.start();
    }
    tell();
}

void DetailsController::forget()
{
    m_reader->forget();
    if (m_rested)
        m_restDebounce.start();
}

void DetailsController::tellThrottled()
{
    if (!m_tellThrottle.isActive())
        m_tellThrottle.start();
}

void DetailsController::readJournal()
{
    if (m_id.isEmpty() || !isShown())
        return;
    m_rested = true;
    if (m_journal == nullptr) {
        ask();
        return;
    }
    StepQuery query;
    query.text = m_email;
    m_journal->readSteps(query, m_journal,
                         [this, email = m_email](const JournalResult<QList<RunStep>> &steps) {
                             if (email != m_email || !isShown())
                                 return;
                             m_steps = steps.value_or(QList<RunStep>());
                             const QString wanted = foldedEmail(email);
                             m_steps.removeIf([&wanted](const RunStep &step) {
                                 return foldedEmail(step.invite.email) != wanted;
                             });
                             tell();
                             ask();
                         });
}

QStringList DetailsController::otherIds() const
{
    QStringList ids = m_sameAddress->ids();
    ids.removeAll(m_id);
    const QStringList known = StoryText::journalIds(m_id, m_steps);
    for (const QString &id : known) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids.first(std::min(ids.size(), kMostAsked));
}

StoryQuestion DetailsController::question(const Invite &invite) const
{
    StoryQuestion question;
    question.id = invite.id;
    question.email = invite.email;
    question.otherIds = otherIds();
    question.json = m_pane->isJsonOpen();
    question.member = !m_session->members() && !m_session->isReadingMembers()
        && !(m_session->membersError() && isLasting(*m_session->membersError()));
    const InviteFilterModel *filter = m_session->filter();
    const int row = filter->rowOf(invite.id);
    for (int distance = 1; row >= 0 && distance <= kNeighboursEachSide; ++distance) {
        for (const int other : {row + distance, row - distance}) {
            if (other < 0 || other >= filter->rowCount())
                continue;
            const Invite neighbour = filter->inviteAt(other);
            question.neighbours.append({neighbour.id, neighbour.email});
        }
    }
    return question;
}

void DetailsController::ask()
{
    if (!m_rested || m_id.isEmpty() || !isShown())
        return;
    const int row = m_session->invites()->rowOf(m_id);
    if (row >= 0)
        m_reader->ask(question(m_session->invites()->inviteAt(row)));
    tellThrottled();
}

void DetailsController::askAgain()
{
    m_reader->forgetErrors();
    ask();
}

InviteStory DetailsController::story(const Invite &invite)
{
    InviteStory story = m_reader->story(invite.id, otherIds(), invite.email);
    story.steps = m_steps;
    tellMembership(invite.email, *m_session, story);
    // What a key may not do is said with the invite where it was found out, and not with each.
    if (story.auditRefused) {
        if (m_refusalToldFor.isEmpty())
            m_refusalToldFor = invite.id;
        if (m_refusalToldFor != invite.id)
            story.auditError.reset();
    }
    return story;
}

void DetailsController::tell()
{
    if (!isShown() || m_id.isEmpty())
        return;
    const InviteTableModel *invites = m_session->invites();
    const int row = invites->rowOf(m_id);
    if (row < 0)
        return;
    const Invite invite = invites->inviteAt(row);
    QList<Invite> others;
    const QStringList ids = m_sameAddress->ids();
    for (const QString &id : ids) {
        const int other = invites->rowOf(id);
        if (other >= 0 && id != m_id)
            others.append(invites->inviteAt(other));
    }
    m_pane->showStory(storyContent(invite, story(invite), others, m_session));
}

void DetailsController::onGone(const QString &id)
{
    const int row = m_session->invites()->rowOf(id);
    if (row < 0)
        return;
    const QString email = m_session->invites()->inviteAt(row).email;
    m_page->removeInvite(id);
    m_page->tell(ErrorBanner::Tone::Information,
                 tr("The invite for %1 was revoked elsewhere. It is no longer in the list.")
                     .arg(visibleText(email)));
}

void DetailsController::goTo(const QString &id)
{
    const int row = m_session->invites()->rowOf(id);
    if (row >= 0)
        m_page->showInvite(m_session->invites()->inviteAt(row));
}

} // namespace Vestibule
