// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profiles.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Vestibule {

class DisclosureButton;
class KeyField;
class NoteLabel;

/// The way of one profile to the API, folded until there is something to say of it: whose
/// certificates are trusted, which proxy is used, and the login for that. Each field tells what was
/// written into it once it is left, as in ProfileForm; the keychain is not its matter.
class ProfileNetworkForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileNetworkForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    void takeTyped(); ///< of a field that was not left yet, but of a login
    /// Whether a file is being read; checked() follows.
    [[nodiscard]] bool isChecking() const { return m_checks > 0; }
    /// No login can be asked while something is under way, which `note` says.
    void setBusy(const QString &note);
    /// It has ended; `problem`: why it was not done; empty: it was.
    void setDone(const QString &problem);

signals:
    void changed(const Vestibule::Profiles::Change &change);
    /// A file was read for that profile, which may not be the one shown now; `problem`: why it
    /// cannot be used, empty: it can.
    void checked(const QString &profileId, const QString &path, const QString &problem);
    void saveRequested(const QString &user, const QString &password);
    void forgetRequested();

private:
    void addRow(QGridLayout *grid, const QString &label, QWidget *field, int columns,
                NoteLabel *note);
    void chooseFile();
    void takeFile();
    void onChecked(const QString &profileId, const QString &path, const QString &problem);
    void chooseProxy();
    void takeAddress();
    void showParts();
    void showLogin();
    void save();

    Profile m_profile;
    DisclosureButton *m_fold;
    QWidget *m_part; // the rest lies in it
    QLineEdit *m_file;
    NoteLabel *m_fileNote;
    QString m_refusedFile; // so that it is not read again
    int m_checks = 0; // under way
    QComboBox *m_choice;
    QLineEdit *m_address;
    NoteLabel *m_addressProblem;
    QLineEdit *m_user;
    KeyField *m_password;
    QPushButton *m_save;
    QPushButton *m_forget;
    NoteLabel *m_loginNote;
    QWidgetList m_ownParts; // of a proxy of its own
    bool m_busy = false;
};

} // namespace Vestibule
