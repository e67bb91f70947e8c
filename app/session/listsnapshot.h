// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list/invitepager.h"

#include <QString>

namespace Vestibule {

class Session;

/// What a button in the status line or in an empty list does.
enum class ListAction { None, LoadAll, Cancel, Retry, Invite, ClearFilter };

/// A sentence about the list, and what can be done.
struct ListSentence
{
    QString text;
    ListAction action = ListAction::None;
};

/// What stands in the place of rows while there are none.
struct EmptyState
{
    enum class Kind { None, Loading, Text };

    Kind kind = Kind::None;
    QString title;
    QString text;
    ListAction action = ListAction::None;
};

/// The list's condition at one moment, and the words for it.
struct ListSnapshot
{
    InvitePager::State state = InvitePager::State::Idle;
    bool loadedAnything = false;
    bool loadingAll = false;
    bool loadingQuietly = false; ///< nobody waits for it
    bool refreshing = false;
    int loaded = 0; ///< rows held
    int shown = 0; ///< rows that pass the filter
    bool filtered = false;
    bool sorted = false;
    int malformed = 0;
    int asOfRows = 0; ///< of an earlier session, and not read since
    qint64 asOf = 0; ///< when the oldest of them was read, UTC unix seconds
    qint64 now = 0; ///< the same
    Wait wait;
    bool readOnly = false; ///< nobody can be invited

    [[nodiscard]] static ListSnapshot of(Session *session);

    /// What the status line says. Never that nothing was found before the whole list is there.
    [[nodiscard]] ListSentence sentence() const;
    /// About rows left out since they could not be read; empty where there are none.
    [[nodiscard]] QString malformedNote() const;
    [[nodiscard]] EmptyState emptyState() const;

private:
    [[nodiscard]] bool hasNothing() const { return !loadedAnything && loaded == 0; }
    [[nodiscard]] ListSentence ofState() const;
    [[nodiscard]] ListSentence loading() const;
    [[nodiscard]] ListSentence failed() const;
    [[nodiscard]] QString showing() const;
};

/// The words on the button for it; empty for None.
[[nodiscard]] QString listActionText(ListAction action);

} // namespace Vestibule
