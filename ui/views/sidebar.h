// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include <optional>

namespace Vestibule {

class ViewsModel;

/// The side list: views with their counts, then the other parts of the window. It shows what is
/// chosen and says what the person chooses; a ViewsController does the rest.
class SideBar : public QListView
{
    Q_OBJECT

public:
    /// How a row was chosen: Browsed leaves the focus here, Entered wants it in what is shown.
    enum class Way { Browsed, Entered };

    explicit SideBar(QWidget *parent = nullptr);
    ~SideBar() override;

    [[nodiscard]] ViewsModel *views() const { return m_views; }
    /// How many invites the review has findings about; none: not known yet.
    void setReviewCount(std::optional<int> count);
    void setRosterCount(std::optional<int> count); ///< the same of the roster
    void setPreferredWidth(int pixels); ///< 0: what the names ask for
    /// Marks the row that is shown; -1: none of them is. Nothing is emitted.
    void mark(int row);
    [[nodiscard]] int markedRow() const; ///< -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row, Vestibule::SideBar::Way way);
    void renameRequested(); ///< F2; of the marked row, as are the others
    void removeRequested(); ///< Del
    void moveRequested(int by); ///< -1: up, by Alt+Up
    void menuRequested(const QPoint &globalPosition);
    void left(); ///< Esc: the list shall have the focus

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool doOwnKey(const QKeyEvent *event, bool really);
    void chooseCurrent(Way way);

    ViewsModel *m_views;
    int m_preferredWidth = 0;
};

} // namespace Vestibule
