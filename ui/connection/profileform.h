// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profiles.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace Vestibule {

class NoteLabel;

/// What is said of one profile, but its keys. Each field tells what was written into it once it is
/// left; what cannot be taken stays there, with the reason below it.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// `organizationNote`: who else has its organization; may be empty.
    void setProfile(const Profile &profile, const QString &organizationNote);
    void takeTyped(); ///< of a field that was not left yet
    void editName();

signals:
    void changed(const Vestibule::Profiles::Change &change);

private:
    void addRow(QGridLayout *grid, const QString &label, QLineEdit *field, NoteLabel *problem);
    void takeName();
    void takeAddress();
    void takeOrganization();

    Profile m_profile;
    QLineEdit *m_name;
    NoteLabel *m_nameProblem;
    QLineEdit *m_address;
    NoteLabel *m_addressProblem;
    QLineEdit *m_organization;
    NoteLabel *m_organizationProblem;
    NoteLabel *m_organizationNote;
    QCheckBox *m_readOnly;
};

} // namespace Vestibule
