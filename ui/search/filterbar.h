// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"
#include "domain/query/querytext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Vestibule {

class FilterChip;
class FilterMenu;
class FlowLayout;
class NoteLabel;

/// The search in parts, over the table: a menu of conditions, each condition of the search as a
/// removable chip, and below them what is wrong with it. It only ever shows the search's text and
/// asks for another one, so that the two cannot differ.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// `query` is what `text` means.
    void setSearch(const QString &text, const InviteQuery &query);
    void setProjectNames(const QueryProjectName &names); ///< to show in the chips
    /// What is wrong with the search, else a quieter word about it; told to screen readers when it
    /// is new. Both empty: the line goes.
    void setProblem(const QString &problem);
    void setNote(const QString &note);
    [[nodiscard]] FilterMenu *menu() const { return m_menu; }
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void edited(const QString &text); ///< the search to have instead
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openMenu();
    void showChips();
    FilterChip *addChip();
    void remove(int chip);
    void moveFocus(int from, int by);
    void showLine();

    QString m_text;
    InviteQuery m_query;
    QueryProjectName m_projectNames;
    QString m_problem;
    QString m_note;
    FilterMenu *m_menu;
    FlowLayout *m_flow;
    QToolButton *m_menuButton;
    QList<FilterChip *> m_chips; // one a condition; hidden ones at the end
    QLabel *m_more;
    QToolButton *m_clear;
    QWidget *m_line;
    QLabel *m_icon;
    NoteLabel *m_words;
};

} // namespace Vestibule
