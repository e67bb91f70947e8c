// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Vestibule {

/// What a roster is, and the ways to get one; shown until one is open.
class EmptyRoster : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyRoster(QWidget *parent = nullptr);

    void setExampleOffered(bool offered); ///< in the demo organization alone
    void setWorking(bool working); ///< nothing can be begun meanwhile
    [[nodiscard]] QWidget *chief() const; ///< what takes the focus

signals:
    void openRequested();
    void todayRequested();
    void exampleRequested();

private:
    QPushButton *m_open;
    QPushButton *m_today;
    QPushButton *m_example;
};

} // namespace Vestibule
