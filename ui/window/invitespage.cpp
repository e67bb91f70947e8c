// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/invitespage.h"

#include "domain/text/momenttext.h"
#include "models/list/rowranges.h"
#include "session/session.h"
#include "ui/keyboard/focuspass.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/list/listoverlay.h"
#include "ui/list/statusline.h"
#include "ui/search/searchfield.h"
#include "ui/window/listbanner.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr auto kOld = 12h; // of the list, when reading it anew is offered

} // namespace

InvitesPage::InvitesPage(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_demoBanner(new ErrorBanner(this))
    , m_journalBanner(new ErrorBanner(this))
    , m_banner(new ListBanner(this))
    , m_splitter(new QSplitter(this))
    , m_letter(fontMetrics().averageCharWidth())
    , m_middle(new QStackedWidget(m_splitter))
    , m_list(new ListPart(settings, m_middle))
    , m_status(new StatusLine(this))
{
    build();
    m_updateTimer.setSingleShot(true);
    m_seconds.setInterval(1s);
    m_minutes.start(1min);
    connectParts();
}

InvitesPage::~InvitesPage() = default;

void InvitesPage::connectParts()
{
    connect(&m_updateTimer, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(&m_seconds, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(m_demoBanner, &ErrorBanner::triggered, this, &InvitesPage::keyChangeRequested);
    connect(m_banner, &ListBanner::helpWanted, this, &InvitesPage::trigger);
    connect(m_banner, &ListBanner::keyChangeRequested, this, &InvitesPage::keyChangeRequested);
    connect(m_banner, &ListBanner::profilesRequested, this, &InvitesPage::profilesRequested);
    connect(m_banner, &ListBanner::refreshWanted, this, [this] {
        m_banner->onRead();
        loader()->refresh();
    });
    // A computer that slept wakes up with what was true before.
    connect(&m_minutes, &QTimer::timeout, this, [this] { judgeAge(QDateTime::currentDateTime()); });
    // Whoever types a search wants to see what it finds.
    connect(search(), &QLineEdit::textEdited, this, [this] { showPart(Part::List, false); });
    connect(m_list, &ListPart::searchChanged, this, &InvitesPage::searchChanged);
    connect(m_list, &ListPart::edited, this, [this] {
        if (!isFiltered())
            m_banner->onUnfiltered();
        scheduleUpdate();
    });
    connect(view(), &InvitesView::selectionChangedByAny, this, &InvitesPage::onSelected);
    connect(view()->overlay(), &ListOverlay::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::focusLost, view(), qOverload<>(&QWidget::setFocus));
}

void InvitesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_demoBanner);
    column->addWidget(m_journalBanner);
    column->addWidget(m_banner);
    buildMiddle();
    column->addWidget(m_splitter, 1);
    new FocusPass(this, [this] { return m_parts.value(m_part); });
}

void InvitesPage::buildMiddle()
{
    m_middle->addWidget(m_list);
    m_parts.insert(Part::List, m_list);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::addPart(Part part, std::function<QWidget *()> make)
{
    m_makers.insert(part, std::move(make));
}

void InvitesPage::showPart(Part part, bool focus)
{
    if (const auto make = m_makers.take(part)) {
        QWidget *widget = make();
        m_middle->addWidget(widget);
        m_parts.insert(part, widget);
        if (const auto *view = widget->findChild<InvitesView *>())
            connect(view, &InvitesView::selectionChangedByAny, this, &InvitesPage::onSelected);
    }
    QWidget *widget = m_parts.value(part);
    if (widget == nullptr)
        return;
    m_middle->setCurrentWidget(widget);
    if (focus)
        widget->setFocus();
    if (m_part == part)
        return;
    m_part = part;
    m_list->setWholeShown(part != Part::List);
    emit partChanged(part);
    onSelected();
}

void InvitesPage::onSelected()
{
    const InvitesView *shown = currentView();
    const auto *selection = shown != nullptr ? shown->selectionModel() : nullptr;
    m_status->setSelected(selection != nullptr ? countRows(selectedRanges(selection->selection()))
                                               : 0);
    emit conditionChanged();
}

InvitesView *InvitesPage::currentView() const
{
    return m_part == Part::List ? view() : m_parts.value(m_part)->findChild<InvitesView *>();
}

void InvitesPage::setSideBar(QWidget *sideBar)
{
    m_splitter->insertWidget(0, sideBar);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::setDetails(QWidget *details)
{
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::setRunBar(QWidget *runBar)
{
    static_cast<QBoxLayout *>(layout())->addWidget(runBar);
}

void InvitesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || letter == m_letter)
        return;
    // The parts at the sides keep their width in letters; the middle has the rest.
    QList<int> sizes = m_splitter->sizes();
    const int middle = m_splitter->indexOf(m_middle);
    const int whole = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    sizes[middle] = 0;
    for (int &size : sizes)
        size = size * letter / m_letter;
    sizes[middle] = qMax(0, whole - std::accumulate(sizes.cbegin(), sizes.cend(), 0));
    m_letter = letter;
    m_splitter->setSizes(sizes);
}

void InvitesPage::searchFor(const QString &query, bool focus)
{
    search()->setText(query);
    showPart(Part::List, focus);
}

void InvitesPage::setSession(Session *session)
{
    if (m_session != nullptr) {
        m_session->pager()->disconnect(this);
        m_session->filter()->disconnect(this);
    }
    m_session = session;
    m_banner->reset();
    m_demoBanner->clear();
    m_list->setSession(session);
    if (session != nullptr)
        connectSession();
    else
        clearStatus();
    updateStatus();
}

void InvitesPage::clearStatus()
{
    m_seconds.stop();
    m_status->setSentence({});
    m_status->setNote({});
    m_status->setSelected(0);
    m_status->setPlace({}, {});
    view()->overlay()->setState({});
}

void InvitesPage::connectSession()
{
    const InviteFilterModel *filter = m_session->filter();
    connect(m_session->pager(), &InvitePager::stateChanged, this, [this] {
        m_banner->follow(*m_session->pager());
        scheduleUpdate();
    });
    connect(m_session->pager(), &InvitePager::waitingChanged, this, &InvitesPage::updateStatus);
    // A filter may hide the whole page, and the next one may be asked for already.
    connect(m_session->pager(), &InvitePager::pageArrived, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::modelReset, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::modelReset, this, &InvitesPage::onSelected);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &InvitesPage::scheduleUpdate);
    if (m_session->source() == Session::Source::Demo) {
        m_demoBanner->showMessage(ErrorBanner::Tone::Information,
                                  tr("This is the demo organization. Nothing here is real."));
        m_demoBanner->setAction(tr("Use Your Key…"));
        m_demoBanner->setClosable(false); // what is on screen must never pass for real
    }
}

QString InvitesPage::searchText() const
{
    return m_list->search()->text();
}

void InvitesPage::clearFilter()
{
    search()->clear();
}

void InvitesPage::showInvite(const Invite &invite)
{
    if (!m_list->showInvite(invite))
        m_banner->tellHidden(invite.email);
}

void InvitesPage::tell(ErrorBanner::Tone tone, const QString &what)
{
    m_banner->tell(tone, what);
}

void InvitesPage::takeBack(const QString &what)
{
    if (m_banner->text() == what)
        m_banner->reset();
}

void InvitesPage::setNote(const QString &note)
{
    m_note = note;
    scheduleUpdate();
}

void InvitesPage::setTip(const QString &tip)
{
    m_status->setTip(tip);
}

void InvitesPage::judgeAge(const QDateTime &now)
{
    if (m_session == nullptr || !m_session->lastRead().isValid()
        || m_session->pager()->state() == InvitePager::State::Loading)
        return;
    const qint64 read = m_session->lastRead().toSecsSinceEpoch();
    const bool old = m_session->lastRead().secsTo(now) >= std::chrono::seconds(kOld).count();
    if (old && m_session->lastRead() != m_offeredFor) {
        m_offeredFor = m_session->lastRead(); // once, for whoever closes it
        m_banner->offerRefresh(momentText(read));
    } else if (!old) {
        m_banner->onRead();
    }
}

void InvitesPage::scheduleUpdate()
{
    if (!m_updateTimer.isActive())
        m_updateTimer.start(0);
}

void InvitesPage::updateStatus()
{
    if (m_session != nullptr) {
        const ListSnapshot now = ListSnapshot::of(m_session);
        m_status->setSentence(now.sentence());
        m_status->setNote(m_note.isEmpty() ? now.malformedNote() : m_note);
        m_status->setPlace(m_session->place(), m_session->lastRead());
        view()->overlay()->setState(now.emptyState());
        if (!now.wait)
            m_seconds.stop();
        else if (!m_seconds.isActive())
            m_seconds.start();
    }
    emit conditionChanged();
}

void InvitesPage::trigger(ListAction action)
{
    if (!m_session)
        return;
    switch (action) {
    case ListAction::LoadAll:
        loader()->loadAll();
        break;
    case ListAction::Cancel:
        loader()->cancel();
        break;
    case ListAction::Retry:
        loader()->retry();
        break;
    case ListAction::Invite:
        emit inviteRequested();
        break;
    case ListAction::ClearFilter:
        clearFilter();
        view()->setFocus();
        break;
    case ListAction::None:
        break;
    }
}

} // namespace Vestibule
