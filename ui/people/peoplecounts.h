// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QToolButton;

namespace Vestibule {

class DraftModel;

/// How many rows have which verdict; each count is a choice that shows its rows alone.
class PeopleCounts : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleCounts(DraftModel *drafts, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<DraftVerdict> verdict() const; ///< absent: all rows
    [[nodiscard]] QString summary() const; ///< "37 ready, 2 already pending"

signals:
    void verdictChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(int id);
    void refresh();
    void paintIcons();

    DraftModel *m_drafts;
    QButtonGroup *m_choices;
    QHash<int, QToolButton *> m_buttons; ///< by verdict; kAll: every row
};

} // namespace Vestibule
