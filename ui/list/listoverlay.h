// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/listsnapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Vestibule {

/// Stands in the table's place while it has no rows: pale rows while the first page loads (not
/// before 200 ms), else what is the case and one button that helps.
class ListOverlay : public QWidget
{
    Q_OBJECT

public:
    ListOverlay(int rowHeight, QWidget *parent);

    void setState(const EmptyState &state);

signals:
    void triggered(Vestibule::ListAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const EmptyState &state);

    int m_rowHeight;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_skeletonDelay;
    EmptyState::Kind m_kind = EmptyState::Kind::None;
    ListAction m_action = ListAction::None;
};

} // namespace Vestibule
