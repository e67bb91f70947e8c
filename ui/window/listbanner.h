// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/errorbanner.h"

#include <QStringView>

namespace Vestibule {

class InvitePager;
enum class ListAction;

/// What is the matter with the list, or what was told of it, with a button that helps.
class ListBanner : public ErrorBanner
{
    Q_OBJECT

public:
    explicit ListBanner(QWidget *parent = nullptr);

    void follow(const InvitePager &pager); ///< says why it failed, until it goes on
    /// A message that stands until it is closed; the next one takes its place.
    void tell(Tone tone, const QString &what);
    void tellHidden(const QString &email); ///< the filter hides its invite
    void onUnfiltered();
    /// The list was read long ago; nothing is said in place of another message.
    void offerRefresh(const QString &when);
    void onRead(); ///< anew
    void reset();

signals:
    void helpWanted(Vestibule::ListAction action);
    void keyChangeRequested();
    void profilesRequested(); ///< to be managed
    void refreshWanted();

private:
    /// Of its button.
    enum class Use { None, Retry, ChangeKey, ManageProfiles, ClearFilter, Refresh };

    [[nodiscard]] static Use useFor(const ApiError &error);
    void help();

    Use m_use = Use::None;
};

} // namespace Vestibule
