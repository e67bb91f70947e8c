// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profile.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Vestibule {

class KeyField;
class NoteLabel;

/// The keys of one profile for its address: one for everything, or one to read and one to write.
/// It shows which there are and takes others; the keychain is not its matter.
class ProfileKeysForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileKeysForm(QWidget *parent = nullptr);

    /// What is kept for `origin`. `isOther`: of another profile or address than before.
    void setKeys(const QList<KeptKey> &kept, const QString &origin, bool isOther);
    /// Nothing can be asked while something is under way, which `note` says of that key.
    void setBusy(KeyUse use, const QString &note);
    /// It has ended; `problem`: why it was not done, below the key; empty: it was.
    void setDone(KeyUse use, const QString &problem);
    void forgetTyped();

signals:
    void saveRequested(Vestibule::KeyUse use, const QString &key);
    void forgetRequested(Vestibule::KeyUse use);

private:
    struct Row
    {
        KeyUse use = KeyUse::All;
        QLabel *label = nullptr;
        KeyField *field = nullptr;
        QPushButton *save = nullptr;
        QPushButton *forget = nullptr;
        NoteLabel *note = nullptr;
        bool isKept = false;
    };

    void addRow(QGridLayout *grid, KeyUse use, const QString &label, const QString &saveName,
                const QString &forgetName);
    void showRows();
    void showState(const Row &row) const;
    [[nodiscard]] const Row &rowOf(KeyUse use) const;
    void save(const Row &row);

    QRadioButton *m_one;
    QRadioButton *m_two;
    NoteLabel *m_others; // for other addresses
    QList<Row> m_rows;
    bool m_busy = false;
};

} // namespace Vestibule
