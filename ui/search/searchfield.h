// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"
#include "domain/query/querycompletion.h"
#include "ui/search/completionlist.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Vestibule {

/// The search: words and qualifiers, with suggestions while typing and a wave under what is wrong.
/// Esc closes the suggestions, clears the field, and leaves it once it is empty; Down and Enter go
/// to the table where no suggestion is looked at, but Down in the empty field suggests some.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    /// What the suggestions are made from; asked at each of them.
    void setKnowledge(std::function<QueryKnowledge()> known) { m_known = std::move(known); }
    [[nodiscard]] CompletionList *suggestions() const { return m_suggestions; }
    /// What is wrong with the text. What is just being typed is not complained about before a
    /// pause.
    void setProblems(const QList<QueryProblem> &problems);
    [[nodiscard]] const QList<QueryProblem> &shownProblems() const { return m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void helpRequested();
    void left(); ///< the table shall have the focus
    void problemsShown(); ///< shownProblems() are others now

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest(bool asked);
    void accept(int row);
    [[nodiscard]] int tabRow() const;
    bool moveInSuggestions(int key);
    void onEdited();
    void judgeProblems();
    void paintWave(QPainter *painter, int from, int to, int baseline) const;

    std::function<QueryKnowledge()> m_known;
    QPointer<CompletionList> m_suggestions; // the window owns it while it is shown
    QueryCompletions m_offer;
    int m_offeredAt = -1; // where the cursor was
    QList<QueryProblem> m_problems;
    QList<QueryProblem> m_shown;
    QTimer m_pause; // runs while the person is typing
};

} // namespace Vestibule
