// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QTableView;

namespace Vestibule {

class DraftModel;
class PeopleCounts;
class PeopleRows;

/// The rows of a DraftModel with their verdicts, to be mended in place or left out, and the counts
/// that choose which of them are shown.
class PeoplePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePreview(DraftModel *drafts, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void makeTable();
    void makeToggle();
    void toggle();
    void updateToggle();
    void fitColumns(); ///< gives lines and roles the room that their words need, never less
    void widen(int column, int fewest, int most); ///< in letters
    [[nodiscard]] QList<int> selectedRows() const; ///< of the DraftModel
    [[nodiscard]] bool allLeftOut(const QList<int> &rows) const;

    DraftModel *m_drafts;
    PeopleRows *m_rows;
    PeopleCounts *m_counts;
    QTableView *m_table;
    QAction *m_toggle;
    QPushButton *m_button;
};

} // namespace Vestibule
