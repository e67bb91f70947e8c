// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/selectioncounter.h"
#include "session/storycontent.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace Vestibule {

class Actions;
class NoteLabel;
class SelectionView;
class StoryView;

/// Beside the table: the story of the selected invite, a summary of several, or a quiet hint. What
/// is shown is made when it is shown for the first time.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(Actions *actions, QWidget *parent = nullptr);

    void showHint();
    void showStory(const StoryContent &content);
    void showSelection(const SelectionCounts &counts);
    [[nodiscard]] const StoryView *story() const { return m_story; } ///< nullptr before the first
    /// Whether the JSON of the invite is wanted.
    [[nodiscard]] bool isJsonOpen() const;
    /// What the Tab key leads from into the pane.
    void setTabAfter(QWidget *before) { m_before = before; }
    void setPreferredWidth(int width); ///< in pixels; 0: one that suits the font

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void inviteWanted(const QString &id);
    void allWanted(const QString &email);
    void jsonOpened();
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QScrollArea *addScrolled(QWidget *content);
    void makeStory();
    void standOnBase();
    void chain(const QWidget *content);

    Actions *m_actions;
    QStackedLayout *m_pages;
    NoteLabel *m_hint = nullptr;
    StoryView *m_story = nullptr;
    QScrollArea *m_storyArea = nullptr;
    SelectionView *m_selection = nullptr;
    QScrollArea *m_selectionArea = nullptr;
    QWidget *m_before = nullptr;
    int m_preferredWidth = 0;
};

} // namespace Vestibule
