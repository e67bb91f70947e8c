// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/listbanner.h"

#include "domain/text/visibletext.h"
#include "models/list/invitepager.h"
#include "ui/list/listoverlay.h"
#include "ui/notices/profilehelp.h"

namespace Vestibule {

ListBanner::ListBanner(QWidget *parent)
    : ErrorBanner(parent)
{
    connect(this, &ErrorBanner::triggered, this, &ListBanner::help);
}

void ListBanner::follow(const InvitePager &pager)
{
    if (pager.state() == InvitePager::State::Failed) {
        m_use = useFor(pager.error());
        showError(pager.error());
        setAction(m_use == Use::ManageProfiles  ? tr("Manage Profiles…")
                      : m_use == Use::ChangeKey ? tr("Change Key…")
                                                : listActionText(ListAction::Retry));
    } else if (m_use == Use::Retry || m_use == Use::ChangeKey || m_use == Use::ManageProfiles) {
        reset();
    }
}

ListBanner::Use ListBanner::useFor(const ApiError &error)
{
    if (isSetRightInProfiles(error))
        return Use::ManageProfiles;
    return error.isAboutKey() ? Use::ChangeKey : Use::Retry;
}

void ListBanner::tell(Tone tone, const QString &what)
{
    m_use = Use::None;
    setAction({});
    showMessage(tone, what);
}

void ListBanner::tellHidden(const QString &email)
{
    tell(Tone::Information,
         tr("The invite for %1 is there, but the filter hides it.").arg(visibleText(email)));
    setAction(listActionText(ListAction::ClearFilter));
    m_use = Use::ClearFilter;
}

void ListBanner::onUnfiltered()
{
    if (m_use == Use::ClearFilter)
        reset();
}

void ListBanner::offerRefresh(const QString &when)
{
    if (!isHidden())
        return;
    tell(Tone::Information,
         tr("This list was read on %1. Others may have changed it since.").arg(when));
    setAction(tr("Refresh"));
    m_use = Use::Refresh;
}

void ListBanner::onRead()
{
    if (m_use == Use::Refresh)
        reset();
}

void ListBanner::reset()
{
    m_use = Use::None;
    clear();
}

void ListBanner::help()
{
    if (m_use == Use::Retry)
        emit helpWanted(ListAction::Retry);
    else if (m_use == Use::ChangeKey)
        emit keyChangeRequested();
    else if (m_use == Use::ManageProfiles)
        emit profilesRequested();
    else if (m_use == Use::ClearFilter)
        emit helpWanted(ListAction::ClearFilter);
    else if (m_use == Use::Refresh)
        emit refreshWanted();
}

} // namespace Vestibule
