// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"
#include "ui/review/reviewtasks.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace Vestibule {

class FindingsModel;
class InviteFilterModel;
class InvitesView;
class NoteLabel;

/// What a review says of itself over its findings, and the button beside it.
struct ReviewNotice
{
    enum class Button { None, LoadAll, Cancel, Again };

    QString text;
    Button button = Button::None;
};

/// The review: its findings; the invites of the chosen one, with the buttons that begin what helps.
/// It shows and says what the person wants; a ReviewController does it.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] InvitesView *view() const { return m_view; }
    [[nodiscard]] FindingsModel *findings() const { return m_findings; }
    [[nodiscard]] ReviewRule rule() const; ///< of the finding that is chosen
    void choose(ReviewRule rule);

    void setInvites(InviteFilterModel *invites); ///< nullptr takes the rows away
    void setOptions(int ownerDays, const QStringList &ownDomains);
    void setFoundDomains(const OwnDomains &own);
    void setNotice(const ReviewNotice &notice);
    /// What a timer has found; hidden while `text` is empty.
    void setUnattended(const QString &text);
    /// Over the table while the chosen finding has no rows; `working`: they may still come.
    void setEmptyWords(const QString &title, const QString &text, bool working);
    /// What can be done, the first one in front. `problem`: why nothing can be begun now.
    void setTasks(const QList<ReviewTask> &tasks, int count, bool ofSelection,
                  const QString &problem);
    void setRowNote(const QString &note); ///< on the current row

signals:
    void ruleChosen();
    void taskRequested(Vestibule::ReviewTask task);
    void optionsChanged(int ownerDays, const QStringList &ownDomains);
    void loadAllRequested();
    void cancelRequested(); ///< of the reading of the rest
    void againRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNotice();
    QWidget *buildFinding();
    QWidget *buildOptions();
    void buildFindings();
    void arrangeKeys();
    void connectParts();
    void showRule();
    void tellOptions();

    FindingsModel *m_findings;
    QListView *m_list;
    InvitesView *m_view;
    QSplitter *m_splitter;
    NoteLabel *m_notice;
    NoteLabel *m_unattended;
    QPushButton *m_noticeButton;
    ReviewNotice::Button m_button = ReviewNotice::Button::None;
    QLabel *m_title;
    NoteLabel *m_reason;
    QList<QPushButton *> m_taskButtons; // the first one is in front
    QList<ReviewTask> m_tasks;
    QWidget *m_ownerOption;
    QSpinBox *m_ownerDays;
    QWidget *m_domainOption;
    QLineEdit *m_domains;
    NoteLabel *m_domainNote;
    NoteLabel *m_rowNote;
    QTimer m_optionsDebounce;
    bool m_fitted = false;
};

} // namespace Vestibule
