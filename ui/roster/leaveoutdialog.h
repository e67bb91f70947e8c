// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fittingdialog.h"

class QLineEdit;
class QPushButton;

namespace Vestibule {

/// Asks why some rows are left out of a plan. The reason stays in the plan.
class LeaveOutDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `email` where it is about one person alone.
    LeaveOutDialog(int count, const QString &email, QWidget *parent);

signals:
    void reasonGiven(const QString &reason); ///< once, before the dialog closes

private:
    void give();

    QLineEdit *m_reason;
    QPushButton *m_leaveOut = nullptr;
};

} // namespace Vestibule
