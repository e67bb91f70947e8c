// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"
#include "ui/widgets/fittingdialog.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace Vestibule {

/// The rules of an organization that no run breaks, whatever asked for it.
class RosterRulesDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit RosterRulesDialog(const GuardRails &rails, QWidget *parent);

    [[nodiscard]] GuardRails rails() const; ///< as they are typed

signals:
    void chosen(const Vestibule::GuardRails &rails); ///< once, before the dialog closes

private:
    void build();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field, const QString &reason);
    void take();

    GuardRails m_before;
    QLineEdit *m_protected;
    QLineEdit *m_allowed;
    QLineEdit *m_own;
    QCheckBox *m_ownersFromOwn;
    QSpinBox *m_mostOwners;
};

} // namespace Vestibule
