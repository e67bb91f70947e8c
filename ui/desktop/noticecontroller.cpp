// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/noticecontroller.h"

#include "accounts/settings.h"
#include "domain/query/querywords.h"
#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"
#include "session/session.h"
#include "ui/changes/changescontroller.h"
#include "ui/desktop/windowraise.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/runstatus.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Vestibule {

using State = RunPlayer::State;

namespace {

constexpr qsizetype kMostMarks = 1'000; // of 12 letters; a list has hardly more news than that
constexpr qsizetype kMostNames = 3;
constexpr qsizetype kMostIds = 100; // in a search
constexpr int kMarkBytes = 6; // of a hash: enough to tell ids apart, too little to find one

QString toldMark(const QString &id)
{
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256)
                                   .first(kMarkBytes)
                                   .toHex());
}

/// The window is in front, or a dialog of it: whoever is there sees it.
bool isLookedAt()
{
    return QApplication::activeWindow() != nullptr;
}

} // namespace

NoticeController::NoticeController(MainWindow *window, RunController *runs,
                                   ChangesController *changes, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_runs(runs)
    , m_settings(settings)
{
    connect(runs, &RunController::busyChanged, this, &NoticeController::onRunChanged);
    connect(changes, &ChangesController::changesFound, this, &NoticeController::onChangesFound);
    connect(changes, &ChangesController::snapshotTaken, this, &NoticeController::onListRead);
    // Nobody would answer a click.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &NoticeController::withdrawAll);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (!isLookedAt())
            return;
        const QList<DesktopNotice::Kind> untold = m_marks.keys();
        for (const DesktopNotice::Kind kind : untold)
            settle(kind);
        withdrawAll();
    });
}

void NoticeController::setPort(NoticePort *port)
{
    if (m_port != nullptr)
        m_port->disconnect(this);
    m_port = port;
    if (port == nullptr)
        return;
    connect(port, &NoticePort::clicked, this, &NoticeController::open);
    connect(port, &NoticePort::shown, this, &NoticeController::settle);
    const QList<DesktopNotice> early = std::exchange(m_early, {});
    for (const DesktopNotice &notice : early)
        port->show(notice);
}

void NoticeController::settle(DesktopNotice::Kind kind)
{
    if (const auto mark = m_marks.take(kind))
        mark();
}

void NoticeController::setSession(Session *session)
{
    m_session = session;
    m_marks.clear();
    m_run = {};
    m_toldRun = 0;
    m_acceptedSearch.clear();
    withdrawAll(); // they are about another organization
}

bool NoticeController::isReal() const
{
    return m_session != nullptr && m_session->source() != Session::Source::Demo;
}

void NoticeController::onRunChanged()
{
    const RunPlayer *player = m_runs->player();
    const Condition now =
        player != nullptr ? Condition{player->runId(), player->state()} : Condition();
    if (m_session == nullptr || now == std::exchange(m_run, now) || player == nullptr)
        return;
    const RunStatus status = RunStatus::of(*player);
    const bool needsPerson = now.state == State::Failed || status.hasProblem();
    if (now.state == State::Finished || needsPerson)
        tellRun(*player);
    else if (m_port != nullptr && std::exchange(m_toldRun, 0) != 0)
        m_port->withdraw(DesktopNotice::Kind::Run); // it goes on
}

void NoticeController::tellRun(const RunPlayer &player)
{
    const Preferences preferences = m_settings->preferences();
    if (!preferences.tellsRuns || isLookedAt())
        return;
    RunStatus status = RunStatus::of(player);
    if (!preferences.tellsAddresses) {
        status.single.reset();
        status.reason.clear(); // the server's words may hold one
    }
    m_toldRun = player.runId();
    switch (player.state()) {
    case State::Finished:
        tell(DesktopNotice::Kind::Run, tr("Run finished"), status.title());
        break;
    case State::Paused:
        tell(DesktopNotice::Kind::Run, tr("Run paused"),
             tr("%1. The window says why, and what to do.", "how far it came: 120 of 300")
                 .arg(status.progress()));
        break;
    case State::Stopped:
        tell(DesktopNotice::Kind::Run, tr("Run stopped"), status.title());
        break;
    default:
        tell(DesktopNotice::Kind::Run, tr("Run not started"),
             tr("The window says why, and what to do."));
    }
}

void NoticeController::onChangesFound(const SnapshotDiff &news)
{
    if (!isReal() || news.accepted == 0)
        return;
    QStringList marks = m_settings->acceptedTold();
    QStringList ids;
    for (auto change = news.changes.cbegin(); change != news.changes.cend(); ++change) {
        const QString mark = *change == ListChange::Accepted ? toldMark(change.key()) : QString();
        if (mark.isEmpty() || marks.contains(mark))
            continue;
        marks.append(mark);
        ids.append(change.key());
    }
    if (ids.isEmpty())
        return;
    const auto mark = [settings = m_settings, marks] {
        settings->setAcceptedTold(marks.last(std::min(marks.size(), kMostMarks)));
    };
    if (isLookedAt() || !m_settings->preferences().tellsAccepted) {
        mark();
        return;
    }
    m_marks[DesktopNotice::Kind::Accepted] = mark;
    tellAccepted(ids);
}

void NoticeController::tellAccepted(const QStringList &ids)
{
    const InviteTableModel *invites = m_session->invites();
    QStringList addresses;
    QStringList found;
    qint64 since = invites->clock()();
    for (const QString &id : ids) {
        const int row = invites->rowOf(id);
        if (row < 0)
            continue;
        const Invite invite = invites->inviteAt(row);
        addresses.append(invite.email);
        found.append(quotedQueryValue(id));
        since = std::min(since, invite.acceptedAt.value_or(since));
    }
    // Of more than anybody reads one by one, by the day.
    m_acceptedSearch = !found.isEmpty() && found.size() <= kMostIds
        ? QStringLiteral("id:") + found.join(u',')
        : QStringLiteral("status:accepted accepted:>=")
            + QDateTime::fromSecsSinceEpoch(since).date().toString(Qt::ISODate);
    tell(DesktopNotice::Kind::Accepted,
         tr("%Ln invite(s) accepted", nullptr, static_cast<int>(ids.size())), names(addresses));
}

// An end later than any that was told is news; so is whatever a longer notice now includes.
void NoticeController::onListRead()
{
    const QDate today = QDate::currentDate();
    if (!isReal() || !m_settings->preferences().tellsExpiring
        || m_session->pager()->state() != InvitePager::State::Complete
        || m_settings->expiringToldOn() == today) // a large list would have news every hour
        return;
    const InviteTableModel *invites = m_session->invites();
    const qint64 now = invites->clock()();
    const qint64 told = std::max(now, m_settings->expiringTold());
    qint64 first = 0;
    qint64 last = told;
    QList<int> rows;
    for (int row = 0; row < invites->rowCount(); ++row) {
        const qint64 end = invites->store().expiresAt(row).value_or(0);
        if (end <= told || end > now + expiringSoonSeconds()
            || stateOf(invites->store().status(row), end, now) != InviteState::ExpiringSoon)
            continue;
        rows.append(row);
        first = first == 0 ? end : std::min(first, end);
        last = std::max(last, end);
    }
    if (rows.isEmpty())
        return;
    const auto mark = [settings = m_settings, last, today] {
        settings->setExpiringTold(last, today);
    };
    if (isLookedAt()) { // the side bar counts them
        mark();
        return;
    }
    m_marks[DesktopNotice::Kind::Expiring] = mark;
    tellExpiring(rows, first);
}

void NoticeController::tellExpiring(const QList<int> &rows, qint64 first)
{
    const InviteTableModel *invites = m_session->invites();
    QStringList addresses;
    for (const int row : rows.first(std::min(rows.size(), kMostNames + 1)))
        addresses.append(invites->inviteAt(row).email);
    for (qsizetype more = addresses.size(); more < rows.size(); ++more)
        addresses.append(QString()); // counted, not named
    const QString when = tr("The first one on %1.", "when an invite expires: a day and a time")
                             .arg(momentText(first));
    const QString who = names(addresses);
    tell(DesktopNotice::Kind::Expiring,
         tr("%Ln invite(s) expire soon", nullptr, static_cast<int>(rows.size())),
         who.isEmpty() ? when : who + u'\n' + when);
}

QString NoticeController::names(const QStringList &addresses) const
{
    if (!m_settings->preferences().tellsAddresses)
        return {};
    QStringList named;
    for (const QString &address : addresses.first(std::min(addresses.size(), kMostNames)))
        named.append(visibleText(address));
    const int more = static_cast<int>(addresses.size() - named.size());
    const QString list = named.join(tr(", ", "between addresses"));
    return more > 0 ? tr("%1 and %Ln more", "%1 are addresses", more).arg(list) : list;
}

void NoticeController::tell(DesktopNotice::Kind kind, const QString &title, const QString &text)
{
    const QString whose = m_session->source() == Session::Source::Demo
        ? tr("Demo")
        : visibleText(m_session->profileName());
    const DesktopNotice notice{
        kind,
        whose.isEmpty()
            ? title
            : tr("%1 – %2", "the name of a profile, and what happened").arg(whose, title),
        text};
    if (m_port != nullptr) {
        m_port->show(notice);
        return;
    }
    m_early.removeIf([kind](const DesktopNotice &other) { return other.kind == kind; });
    m_early.append(notice);
}

// Whoever comes to the window sees it there.
void NoticeController::withdrawAll()
{
    m_early.clear();
    if (m_port == nullptr)
        return;
    for (const auto kind :
         {DesktopNotice::Kind::Run, DesktopNotice::Kind::Accepted, DesktopNotice::Kind::Expiring})
        m_port->withdraw(kind);
}

void NoticeController::open(DesktopNotice::Kind kind, const QString &token)
{
    raiseWindow(m_window, token);
    if (m_session == nullptr || !m_window->isShowingInvites())
        return;
    switch (kind) {
    case DesktopNotice::Kind::Run:
        if (m_toldRun != 0)
            emit m_runs->detailsWanted(m_toldRun);
        break;
    case DesktopNotice::Kind::Accepted:
        // By what they are, since the marks of what has changed go with the next refresh.
        if (!m_acceptedSearch.isEmpty())
            m_window->invitesPage()->searchFor(m_acceptedSearch);
        break;
    case DesktopNotice::Kind::Expiring:
        m_window->invitesPage()->searchFor(QStringLiteral("is:soon"));
        break;
    }
}

} // namespace Vestibule
