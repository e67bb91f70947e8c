// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invitestory.h"
#include "models/feeds/storytext.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

class Session;

/// All that the details pane says of one invite, in words.
struct StoryContent
{
    QString id;
    QString email;
    InviteState state = InviteState::Other;
    QString stateLine;
    bool isRevocable = false; ///< whether resend, change and revoke apply
    qint64 now = 0; ///< UTC unix seconds
    QList<TimelineEvent> timeline;
    QString note; ///< why something is not known; may be empty
    bool canRetry = false; ///< what is not known may be known when asked again
    QString role;
    QStringList projects; ///< names with their role, or one line that says why there are none
    QString projectIds; ///< to copy
    QString membership;
    QString memberId; ///< empty where the person is not known to be a member
    QList<OtherInvite> others;
    QByteArray rawJson; ///< as it came; empty before it was read
    QString jsonNote; ///< what is the matter with it; empty: it is being read

    friend bool operator==(const StoryContent &, const StoryContent &) = default;
};

/// Puts into a story whether the person is a member, as far as the session knows.
void tellMembership(const QString &email, const Session &session, InviteStory &story);

/// `others` are the invites of the address in the list.
[[nodiscard]] StoryContent storyContent(const Invite &invite, const InviteStory &story,
                                        const QList<Invite> &others, Session *session);

} // namespace Vestibule
