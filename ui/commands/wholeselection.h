// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list/invitepager.h"

#include <QObject>

namespace Vestibule {

class ErrorBanner;
class InvitesPage;
class Session;

/// Where all rows are selected of a list that is not loaded to its end: a strip over the list that
/// says so, and that reads the rest and selects all that match the search where the person wants
/// that. It goes as soon as something else is selected or searched for.
class WholeSelection : public QObject
{
    Q_OBJECT

public:
    /// `page` owns the strip.
    explicit WholeSelection(InvitesPage *page, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before a session ends

private:
    enum class Stage { None, Offered, Reading, Done };

    void enter(Stage stage);
    void onTriggered();
    void onSelected();
    void check();
    void finish();
    void end();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] int selectedCount() const;

    InvitesPage *m_page;
    ErrorBanner *m_strip;
    Session *m_session = nullptr;
    Stage m_stage = Stage::None;
    int m_selected = 0; // rows, when this stage began
    bool m_wholeTold = false; // how many there are stands in the offer
    ListClaim m_claim; // while Reading
};

} // namespace Vestibule
