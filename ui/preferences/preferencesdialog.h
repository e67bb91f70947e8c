// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/preferences.h"
#include "ui/widgets/fittingdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Vestibule {

class Actions;

/// By what a review judges; kept apart from the rest, and chosen on its page as well.
struct ReviewPreferences
{
    int ownerDays = 0;
    QStringList domains; ///< empty: those of the members

    friend bool operator==(const ReviewPreferences &, const ReviewPreferences &) = default;
};

/// Shows the preferences and tells each change at once; there is nothing to confirm.
class PreferencesDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `largestText`: the largest size of text that has room, in percent. `actions`: what is
    /// remembered is turned on and off by them; they must outlive this.
    PreferencesDialog(const Preferences &preferences, const ReviewPreferences &review,
                      int largestText, Actions *actions, QWidget *parent = nullptr);

    /// They were changed elsewhere.
    void setPreferences(const Preferences &preferences);

signals:
    void changed(const Vestibule::Preferences &preferences);
    void reviewChanged(const Vestibule::ReviewPreferences &review);

private:
    void build();
    void fillBoxes(int largestText);
    void addRow(QGridLayout *grid, const QString &label, QWidget *field, const QString &reason);
    void addField(QGridLayout *grid, QWidget *field);
    void addReason(QGridLayout *grid, const QString &reason);
    void addHeading(QGridLayout *grid, const QString &text);
    void connectParts();
    void followActions();
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] ReviewPreferences review() const;

    Actions *m_actions;
    QComboBox *m_appearance;
    QComboBox *m_textSize;
    QSpinBox *m_soonDays;
    QComboBox *m_refresh;
    QComboBox *m_role;
    QComboBox *m_projects;
    QSpinBox *m_ownerDays;
    QLineEdit *m_domains;
    QCheckBox *m_tellsRuns;
    QCheckBox *m_tellsAccepted;
    QCheckBox *m_tellsExpiring;
    QCheckBox *m_tellsAddresses;
    QCheckBox *m_rememberSnapshot;
    QPushButton *m_forget;
};

} // namespace Vestibule
