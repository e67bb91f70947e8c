// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listkeeper.h"

#include "domain/inbackground.h"
#include "session/session.h"

#include <QElapsedTimer>

#include <chrono>
#include <future>
#include <thread>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kFeedMs = 6; // of a turn of the event loop
constexpr qint64 kTakeMs = 2;
constexpr qsizetype kRowsPerFeed = 200; // at the clock
constexpr int kRowsPerTake = 50;
constexpr auto kSaveAfter = 3s; // what is changed by one action is saved once
constexpr auto kLongestStart = 2s;
constexpr auto kLongestEnd = 2s;

} // namespace

ListKeeper::ListKeeper(Session *session, const ListMemory &memory, const Credentials &credentials,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_memory(memory)
    , m_place(RememberedPlace::of(credentials))
    , m_adminKey(credentials.adminKey)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestStart);
    connect(&m_patience, &QTimer::timeout, this, &ListKeeper::goOnWithout);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSaveAfter);
    connect(&m_soon, &QTimer::timeout, this, &ListKeeper::save);
    const InviteTableModel *invites = session->invites();
    connect(invites, &QAbstractItemModel::rowsInserted, this, &ListKeeper::onChanged);
    connect(invites, &QAbstractItemModel::rowsRemoved, this, &ListKeeper::onChanged);
    connect(invites, &QAbstractItemModel::dataChanged, this, &ListKeeper::onChanged);
    connect(invites, &QAbstractItemModel::layoutChanged, this, [this] { onChanged(); });
    connect(session->pager(), &InvitePager::stateChanged, this, &ListKeeper::onPagerChanged);
    connect(session->service(), &InviteService::keyRefused, this, &ListKeeper::refuseKey);
    connect(session, &Session::projectsChanged, this, [this] {
        m_projects = m_session->knownProjects();
        m_projectsAtMs = nowMs();
        onChanged();
    });
}

ListKeeper::~ListKeeper() = default;

qint64 ListKeeper::nowMs() const
{
    return RememberedList::msOf(m_session->invites()->clock()());
}

void ListKeeper::setJournal(const QString &name)
{
    if (!name.isEmpty())
        m_place.journal = name;
}

void ListKeeper::load()
{
    m_session->invites()->setAwaitsRestored(true);
    m_patience.start();
    inBackground(
        this,
        [memory = m_memory, place = m_place, key = m_adminKey, now = nowMs()] {
            std::optional<RememberedList> list = memory.load(place, key, now);
            std::optional<InvitesSnapshot> seen = list ? list->seen() : std::nullopt;
            return std::pair(std::move(list), std::move(seen));
        },
        [this](const auto &found) { onFound(found.first, found.second); });
}

void ListKeeper::onFound(const std::optional<RememberedList> &list,
                         const std::optional<InvitesSnapshot> &seen)
{
    m_patience.stop();
    const InvitePager *pager = m_session->pager();
    const bool isNewerThere = m_isLate ? pager->hasLoadedAnything() : pager->isReadWhole();
    if (list && !isNewerThere)
        m_list = *list;
    if (!m_isLate || !isNewerThere) {
        m_seenBefore = seen;
        m_seen = seen;
    }
    if (m_list.wasWhole)
        m_session->invites()->setWholeAt(RememberedList::secondsOf(m_list.wholeAtMs));
    if (list && m_projectsAtMs == 0) {
        m_projects = list->projects;
        m_projectsAtMs = list->projectsAtMs;
        if (!m_projects.isEmpty()) // some may be named by a reading that failed half way
            m_session->invites()->setProjects(m_projects);
    }
    m_session->invites()->setAwaitsRestored(!m_list.invites.isEmpty());
    feed();
}

void ListKeeper::goOnWithout()
{
    m_isLate = true;
    m_session->invites()->setAwaitsRestored(false);
    emit loaded();
}

void ListKeeper::feed()
{
    QElapsedTimer clock;
    clock.start();
    while (m_fed < m_list.invites.size() && clock.elapsed() < kFeedMs) {
        m_session->invites()->restore(m_list.invites.mid(m_fed, kRowsPerFeed),
                                      m_list.readAtMs.mid(m_fed, kRowsPerFeed));
        m_fed += kRowsPerFeed;
    }
    if (m_fed < m_list.invites.size()) {
        QMetaObject::invokeMethod(this, &ListKeeper::feed, Qt::QueuedConnection);
        return;
    }
    const bool isTold = m_isLate && m_list.invites.isEmpty(); // there is nothing to add
    m_list = {};
    m_isLoaded = true;
    m_session->invites()->setAwaitsRestored(false);
    if (m_isRefused)
        m_session->invites()->dropAsOfRows();
    m_isDirty = m_session->pager()->hasLoadedAnything(); // by somebody who could not wait
    if (!m_isDirty)
        m_soon.stop();
    if (!isTold)
        emit loaded();
}

void ListKeeper::onPagerChanged()
{
    const InvitePager *pager = m_session->pager();
    if (pager->state() == InvitePager::State::Complete)
        onChanged();
    if (m_isDirty && pager->state() != InvitePager::State::Loading)
        m_soon.start();
}

// Whoever has a key that the API takes for none sees what that one shows: nothing.
void ListKeeper::refuseKey()
{
    m_isRefused = true;
    m_session->invites()->dropAsOfRows();
    erase();
}

// What a save under way would bring back is erased once it is there.
void ListKeeper::erase()
{
    m_erasesThen = m_isSaving;
    if (m_isSaving)
        return;
    inBackground(
        this,
        [memory = m_memory, place = m_place, key = m_adminKey, isRefused = m_isRefused] {
            if (!memory.isOn())
                return memory.forgetAll();
            if (!isRefused)
                return memory.forget(place, key);
            memory.wipeKey(place, key);
            return true;
        },
        [](bool) {});
}

void ListKeeper::onChanged()
{
    m_isDirty = true;
    if (m_isTaking) { // what was taken and what is still to be taken would not fit
        m_isTaking = false;
        m_list = {};
    }
    m_soon.start();
}

bool ListKeeper::maySave() const
{
    return m_isLoaded && m_isDirty && !m_session->service()->isKeyRefused() && m_memory.isOn()
        && m_session->pager()->hasLoadedAnything();
}

void ListKeeper::save()
{
    if (!maySave() || m_isTaking)
        return;
    if (m_session->pager()->state() == InvitePager::State::Loading)
        return; // its end is soon enough
    if (m_isSaving) {
        m_soon.start();
        return;
    }
    m_isTaking = true;
    m_taken = 0;
    m_list = {};
    takeSlice();
}

void ListKeeper::take(int row)
{
    const InviteTableModel *invites = m_session->invites();
    m_list.invites.append(invites->inviteAt(row));
    m_list.readAtMs.append(RememberedList::msOf(invites->store().readAt(row)));
}

void ListKeeper::takeSlice()
{
    if (!m_isTaking)
        return;
    QElapsedTimer clock;
    clock.start();
    const int rows = m_session->invites()->rowCount();
    while (m_taken < rows && clock.elapsed() < kTakeMs) {
        for (const int stop = qMin(rows, m_taken + kRowsPerTake); m_taken < stop; ++m_taken)
            take(m_taken);
    }
    if (m_taken < rows)
        QMetaObject::invokeMethod(this, &ListKeeper::takeSlice, Qt::QueuedConnection);
    else
        onTaken();
}

void ListKeeper::finishList()
{
    m_list.wholeAtMs = RememberedList::msOf(m_session->invites()->wholeAt());
    m_list.wasWhole = m_list.wholeAtMs > 0;
    m_list.projects = m_projects;
    m_list.projectsAtMs = m_projectsAtMs;
    m_list.lastCheck = m_seen.value_or(InvitesSnapshot());
    m_isDirty = false;
}

void ListKeeper::onTaken()
{
    m_isTaking = false;
    m_isSaving = true;
    finishList();
    inBackground(
        this,
        [memory = m_memory, place = m_place, key = m_adminKey,
         list = std::exchange(m_list, RememberedList()),
         now = nowMs()] { return memory.save(place, key, list, now); },
        [this](bool isKept) {
            m_isSaving = false;
            if (m_erasesThen)
                erase();
            else if (isKept)
                emit kept();
        });
}

void ListKeeper::saveAtEnd()
{
    if (!maySave())
        return;
    m_isTaking = false;
    m_list = {};
    const int rows = m_session->invites()->rowCount();
    for (int row = 0; row < rows; ++row)
        take(row);
    finishList();
    std::packaged_task<bool()> task([memory = m_memory, place = m_place, key = m_adminKey,
                                     list = std::move(m_list),
                                     now = nowMs()] { return memory.save(place, key, list, now); });
    const std::future<bool> done = task.get_future();
    std::thread(std::move(task)).detach(); // a drive that has gone holds up nothing
    done.wait_for(kLongestEnd);
}

void ListKeeper::forget()
{
    m_soon.stop();
    m_isDirty = false;
    erase();
}

void ListKeeper::setOn(bool isOn)
{
    if (isOn == m_memory.isOn())
        return;
    m_memory.setOn(isOn);
    m_erasesThen = false;
    if (isOn)
        onChanged();
    else
        erase();
}

} // namespace Vestibule
