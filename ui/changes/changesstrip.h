// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Vestibule {

/// The line over the list that tells what has changed since the last check, and once that the list
/// is remembered for the next. Hidden while there is nothing to tell.
class ChangesStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesStrip(QWidget *parent = nullptr);

    /// `exact` is the time of the last snapshot for those who want to know it to the second.
    void tell(const QString &sentence, const QString &exact, bool rows, bool gone);
    void setRemembered(bool told); ///< that the list is, with a button to switch that off
    void clear(); ///< what has changed
    [[nodiscard]] QString text() const; ///< the sentence; empty while hidden

signals:
    void showRequested();
    void goneRequested();
    void switchOffRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyColors();
    void fit();

    QWidget *m_news;
    QLabel *m_sentence;
    QPushButton *m_show;
    QPushButton *m_gone;
    QToolButton *m_close;
    QWidget *m_remembered;
    QLabel *m_says;
    QPushButton *m_switchOff;
    QPushButton *m_understood;
};

} // namespace Vestibule
