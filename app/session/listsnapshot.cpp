// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listsnapshot.h"

#include "domain/text/momenttext.h"
#include "domain/waittext.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace Vestibule {

namespace {

struct ListWording
{
    Q_DECLARE_TR_FUNCTIONS(ListStatus)
};

} // namespace

ListSnapshot ListSnapshot::of(Session *session)
{
    const InvitePager *pager = session->pager();
    const InviteFilterModel *filter = session->filter();
    ListSnapshot now;
    now.state = pager->state();
    now.loadedAnything = pager->hasLoadedAnything();
    now.loadingAll = pager->isLoadingAll();
    now.loadingQuietly = pager->isLoadingQuietly();
    now.refreshing = pager->isRefreshing();
    now.loaded = session->invites()->rowCount();
    now.shown = filter->rowCount();
    now.filtered = !filter->filter().isEmpty();
    now.sorted = filter->sortColumn() >= 0;
    now.malformed = session->invites()->malformedCount();
    now.asOfRows = session->invites()->store().asOfCount();
    now.asOf = session->invites()->asOf();
    now.now = session->invites()->clock()();
    now.wait = pager->wait();
    now.readOnly = session->isReadOnly();
    return now;
}

QString ListSnapshot::showing() const
{
    return ListWording::tr("Showing %1 of %Ln loaded", "%1 is a number", loaded)
        .arg(QLocale().toString(shown));
}

ListSentence ListSnapshot::sentence() const
{
    ListSentence sentence = ofState();
    const QString moment = momentText(asOf, now);
    if (asOfRows > 0 && asOfRows == loaded) {
        sentence.text = ListWording::tr("As of %1. %2", "%1 is a time, %2 a sentence: Refreshing…")
                            .arg(moment, sentence.text);
    } else if (asOfRows > 0) {
        sentence.text = ListWording::tr("%Ln as of %1. %2",
                                        "%1 is a time, %2 a sentence: Refreshing…", asOfRows)
                            .arg(moment, sentence.text);
    }
    return sentence;
}

ListSentence ListSnapshot::ofState() const
{
    switch (state) {
    case InvitePager::State::Loading:
        return wait ? ListSentence{waitText(wait), ListAction::Cancel} : loading();
    case InvitePager::State::Failed:
        return failed();
    case InvitePager::State::Idle:
        if (hasNothing())
            return {ListWording::tr("Nothing loaded yet"), ListAction::LoadAll};
        return {ListWording::tr("%1, more on the server", "%1 is: Showing 12 of 300 loaded")
                    .arg(showing()),
                ListAction::LoadAll};
    case InvitePager::State::Complete:
        break;
    }
    if (loaded == 0)
        return {ListWording::tr("No invites"), ListAction::None};
    if (filtered) {
        return {ListWording::tr("Showing %1 of %Ln invites", "%1 is a number", loaded)
                    .arg(QLocale().toString(shown)),
                ListAction::ClearFilter};
    }
    return {ListWording::tr("All %Ln invites", nullptr, loaded), ListAction::None};
}

ListSentence ListSnapshot::loading() const
{
    if (refreshing)
        return {ListWording::tr("Refreshing…"), ListAction::Cancel};
    if (!loadedAnything)
        return {ListWording::tr("Loading the first invites…"), ListAction::Cancel};
    if (loadingQuietly)
        return {ListWording::tr("%Ln loaded, loading more…", nullptr, loaded), ListAction::Cancel};
    if (filtered)
        return {ListWording::tr("Searching… %Ln loaded so far", nullptr, loaded),
                ListAction::Cancel};
    if (sorted) {
        return {ListWording::tr("Loading the rest to sort it… %Ln loaded so far", nullptr, loaded),
                ListAction::Cancel};
    }
    if (loadingAll)
        return {ListWording::tr("Loading all… %Ln loaded so far", nullptr, loaded),
                ListAction::Cancel};
    return {ListWording::tr("%1, loading more…", "%1 is: Showing 12 of 300 loaded").arg(showing()),
            ListAction::Cancel};
}

ListSentence ListSnapshot::failed() const
{
    if (hasNothing())
        return {ListWording::tr("Nothing could be loaded"), ListAction::Retry};
    // The banner has the reason.
    return {refreshing ? ListWording::tr("Could not refresh")
                       : ListWording::tr("Could not load more"),
            ListAction::Retry};
}

QString ListSnapshot::malformedNote() const
{
    if (malformed == 0)
        return {};
    return ListWording::tr("%Ln rows could not be read and are left out", nullptr, malformed);
}

EmptyState ListSnapshot::emptyState() const
{
    using Kind = EmptyState::Kind;
    if (shown > 0)
        return {};
    if (state == InvitePager::State::Failed && hasNothing()) {
        return {Kind::Text, ListWording::tr("The invites could not be loaded"),
                ListWording::tr("See the message above."), ListAction::Retry};
    }
    if (hasNothing() && state != InvitePager::State::Complete) {
        if (state == InvitePager::State::Loading)
            return {Kind::Loading, {}, {}, ListAction::None};
        return {Kind::Text, ListWording::tr("Nothing loaded yet"),
                ListWording::tr("Loading was stopped."), ListAction::LoadAll};
    }
    if (state == InvitePager::State::Complete) {
        if (loaded == 0) {
            return {Kind::Text, ListWording::tr("No invites yet"),
                    ListWording::tr("People you invite to the organization appear here."),
                    readOnly ? ListAction::None : ListAction::Invite};
        }
        return {Kind::Text, ListWording::tr("No invite matches"),
                ListWording::tr("All %Ln invites were searched.", nullptr, loaded),
                ListAction::ClearFilter};
    }
    if (state == InvitePager::State::Loading) {
        if (loaded == 0)
            return {Kind::Loading, {}, {}, ListAction::None};
        return {Kind::Text, ListWording::tr("Searching…"),
                ListWording::tr("No match yet among the %Ln loaded; there are more on the server.",
                                nullptr, loaded),
                ListAction::None};
    }
    return {
        Kind::Text, ListWording::tr("No match so far"),
        ListWording::tr("Only %Ln were searched; there are more on the server.", nullptr, loaded),
        state == InvitePager::State::Failed ? ListAction::Retry : ListAction::LoadAll};
}

QString listActionText(ListAction action)
{
    switch (action) {
    case ListAction::LoadAll:
        return ListWording::tr("Load All");
    case ListAction::Cancel:
        return ListWording::tr("Cancel");
    case ListAction::Retry:
        return ListWording::tr("Try Again");
    case ListAction::Invite:
        return ListWording::tr("Invite…");
    case ListAction::ClearFilter:
        return ListWording::tr("Clear Filter");
    case ListAction::None:
        break;
    }
    return {};
}

} // namespace Vestibule
