// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace Vestibule {

class GuideBrowser;

/// The user's guide in a window of its own, to be read beside the work: its contents, its text, and
/// a search over both. Esc empties the search, and closes the window where it is empty.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent);
    void showPlace(const QString &name); ///< a section by its anchor

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void search();
    void step(int by); ///< through what was found, and round
    void fillContents();
    void followText();

    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QListWidget *m_contents;
    GuideBrowser *m_text;
    int m_found = 0;
    int m_current = -1;
};

} // namespace Vestibule
