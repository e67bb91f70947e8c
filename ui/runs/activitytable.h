// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <optional>

class QLabel;

namespace Vestibule {

class ActivityModel;

/// The table of what was done: its rows can be copied, it says which of them are in sight, and has
/// a sentence in its middle where there are none.
class ActivityTable : public QTableView
{
    Q_OBJECT

public:
    explicit ActivityTable(ActivityModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    /// First and last row in sight; none where there are no rows.
    [[nodiscard]] std::optional<std::pair<int, int>> rowsInSight() const;

signals:
    void sightChanged(); ///< other rows may be in sight: scrolled, resized, or shown

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void copy();

    QLabel *m_empty;
};

} // namespace Vestibule
