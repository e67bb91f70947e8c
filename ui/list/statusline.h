// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/listsnapshot.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Vestibule {

class ElidedLabel;
class LateAnnouncement;

/// The line under the table: what is loaded and what can be done about the rest; at its end, whom
/// the program speaks to and when the list was read. A screen reader is told of what settles.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSentence(const ListSentence &sentence);
    void setNote(const QString &note); ///< about rows left out; empty: none
    /// What a menu is about to do, in place of the sentence while it is looked at; empty: none.
    void setTip(const QString &tip);
    void setSelected(int rows); ///< how many rows are selected; told where it is not one alone
    void setPlace(const QString &place, const QDateTime &lastRead);
    [[nodiscard]] QString text() const; ///< the sentence

signals:
    void triggered(Vestibule::ListAction action);
    void focusLost(); ///< the button went away while it had the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void showWords();
    void showPlace();

    ElidedLabel *m_sentence;
    QPushButton *m_button;
    ElidedLabel *m_selected;
    ElidedLabel *m_note;
    ElidedLabel *m_place;
    LateAnnouncement *m_saySentence;
    LateAnnouncement *m_saySelected;
    QString m_words; // of the sentence
    QString m_tip;
    QString m_where;
    QDateTime m_lastRead;
    QTimer m_minute;
    ListAction m_action = ListAction::None;
};

} // namespace Vestibule
