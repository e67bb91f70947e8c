// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/wholeselection.h"

#include "models/list/rowranges.h"
#include "session/session.h"
#include "ui/list/invitesview.h"
#include "ui/notices/errorbanner.h"
#include "ui/window/invitespage.h"

#include <QApplication>

namespace Vestibule {

WholeSelection::WholeSelection(InvitesPage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_strip(new ErrorBanner(page))
{
    page->addStrip(m_strip);
    connect(m_strip, &ErrorBanner::triggered, this, &WholeSelection::onTriggered);
    connect(m_strip, &ErrorBanner::closed, this, &WholeSelection::end);
    connect(page->view(), &InvitesView::selectionChangedByAny, this, &WholeSelection::onSelected);
    connect(page, &InvitesPage::searchChanged, this, &WholeSelection::end);
}

void WholeSelection::setSession(Session *session)
{
    end();
    if (m_session != nullptr) {
        m_session->pager()->disconnect(this);
        m_session->filter()->disconnect(this);
    }
    m_session = session;
    if (session == nullptr)
        return;
    connect(session->pager(), &InvitePager::stateChanged, this, &WholeSelection::check);
    connect(session->filter(), &InviteFilterModel::arranged, this, &WholeSelection::check);
}

bool WholeSelection::isWhole() const
{
    return m_session->pager()->isReadWhole() && !m_session->filter()->isBehind();
}

int WholeSelection::selectedCount() const
{
    const auto *selection = m_page->view()->selectionModel();
    return selection != nullptr ? countRows(selectedRanges(selection->selection())) : 0;
}

void WholeSelection::enter(Stage stage)
{
    m_stage = stage;
    m_selected = selectedCount();
    m_wholeTold = isWhole();
    const bool filtered = m_page->isFiltered();
    QString text;
    QString action;
    if (stage == Stage::Offered) {
        const int all = m_session->filter()->rowCount();
        text = tr("%Ln invite(s) are selected.", nullptr, m_selected);
        if (m_wholeTold)
            action = filtered ? tr("Select all %Ln that match", nullptr, all)
                              : tr("Select all %Ln invite(s)", nullptr, all);
        else
            action = filtered ? tr("Select all that match, including those not loaded yet")
                              : tr("Select all, including those not loaded yet");
    } else if (stage == Stage::Reading) {
        text = filtered ? tr("Loading the rest; then all that match will be selected.")
                        : tr("Loading the rest; then all will be selected.");
        action = listActionText(ListAction::Cancel);
    } else {
        text = filtered ? tr("All %Ln invite(s) that match are selected.", nullptr, m_selected)
                        : tr("All %Ln invite(s) are selected.", nullptr, m_selected);
    }
    m_strip->showMessage(ErrorBanner::Tone::Information, text);
    m_strip->setAction(action);
}

void WholeSelection::onTriggered()
{
    if (m_stage == Stage::Reading) {
        m_stage = Stage::None; // what the claim's end tells is no news
        m_claim = {};
        enter(Stage::Offered);
    } else if (isWhole()) {
        finish();
    } else {
        m_claim = m_session->pager()->claimAll();
        enter(Stage::Reading);
    }
}

void WholeSelection::check()
{
    const InvitePager::State state = m_session->pager()->state();
    if (m_stage == Stage::Offered && isWhole() && !m_wholeTold) {
        const bool all = m_selected == m_session->filter()->rowCount();
        enter(all ? Stage::Done : Stage::Offered);
    } else if (m_stage == Stage::Reading && isWhole()) {
        finish();
    } else if (m_stage == Stage::Reading
               && (!m_claim.isHeld() || state == InvitePager::State::Failed)) {
        m_claim = {};
        enter(Stage::Offered);
    }
}

void WholeSelection::finish()
{
    m_claim = {};
    m_stage = Stage::None;
    if (m_strip->isAncestorOf(QApplication::focusWidget()))
        m_page->view()->setFocus();
    m_page->view()->selectAll();
    enter(Stage::Done);
}

// By whatever key or menu: all that are loaded, and more than a click selects.
void WholeSelection::onSelected()
{
    const int selected = selectedCount();
    if (m_stage != Stage::None && selected != m_selected)
        end();
    if (m_session != nullptr && m_stage == Stage::None && selected > 1 && !isWhole()
        && selected == m_session->filter()->rowCount())
        enter(Stage::Offered);
}

void WholeSelection::end()
{
    if (m_stage == Stage::None)
        return;
    m_stage = Stage::None;
    m_claim = {};
    if (m_strip->isAncestorOf(QApplication::focusWidget()))
        m_page->view()->setFocus();
    m_strip->clear();
}

} // namespace Vestibule
