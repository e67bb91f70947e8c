// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doctor/doctor.h"
#include "ui/widgets/fittingdialog.h"

#include <QList>

#include <functional>
#include <memory>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Vestibule {

class CopyButton;
class NoteLabel;
class ProgressStrip;

/// Finds out what is wrong, as the command "doctor" does: a row for each finding as it comes. It
/// begins by itself.
class DoctorDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `patient` is asked at each beginning. `writeProblem`: why it cannot be tried whether invites
    /// may be changed; empty: it can.
    DoctorDialog(const std::function<Patient()> &patient, const QString &writeProblem,
                 QWidget *parent = nullptr);
    ~DoctorDialog() override;

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] bool isWorking() const { return m_doctor != nullptr; }

public slots:
    void reject() override; ///< what goes on is stopped first

private:
    void build();
    void start();
    void stop(const QString &summary);
    void add(const Finding &finding);
    void showWorst();
    void fitRows();
    void fitRow(QTreeWidgetItem *item);
    [[nodiscard]] QString outcome() const;

    std::function<Patient()> m_patient;
    std::unique_ptr<Doctor> m_doctor;
    QList<Finding> m_findings;
    NoteLabel *m_words;
    QTreeWidget *m_list;
    ProgressStrip *m_progress;
    NoteLabel *m_summary;
    QCheckBox *m_write;
    QPushButton *m_again = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace Vestibule
