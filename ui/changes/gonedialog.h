// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace Vestibule {

class GoneModel;

/// The invites that are no longer in the list: to be read and copied.
class GoneDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now`: UTC unix seconds.
    GoneDialog(const SnapshotDiff &diff, qint64 now, QWidget *parent = nullptr);

private:
    void build(const QString &sentence);
    void copy();

    GoneModel *m_model;
    QTreeView *m_view;
    QPushButton *m_copy;
};

} // namespace Vestibule
