// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycompletion.h"
#include "domain/query/querytext.h"
#include "models/filter/listwords.h"

#include <QObject>

namespace Vestibule {

class Session;

/// What the search knows of the organization: words to offer, names of projects, and the members,
/// which are read only when a search asks for them.
class SearchKnowledge : public QObject
{
    Q_OBJECT

public:
    explicit SearchKnowledge(QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before a session ends
    /// Reads the members where the search cannot do without; once a session, and once more when a
    /// search asks for them anew after they could not be read.
    void setQuery(const InviteQuery &query);

    /// For completion and menus; the domains are the most frequent ones.
    [[nodiscard]] QueryKnowledge known() const;
    [[nodiscard]] QueryProjectName projectNames() const;
    /// Why a condition about members hides nothing yet, or at all; a status or role that no invite
    /// bears, once all are read; why it is not known, or not yet, who invited; empty where all is
    /// well.
    [[nodiscard]] QString note() const;

signals:
    void changed(); ///< note() or the names of projects

private:
    [[nodiscard]] QString projectName(const QString &value) const;
    [[nodiscard]] QString slip() const;
    [[nodiscard]] QString invitersNote() const;

    Session *m_session = nullptr;
    ListWords m_words;
    InviteQuery m_query;
    bool m_membersNeeded = false;
};

} // namespace Vestibule
