// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doctor/chart.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Vestibule {

class ExpiryNotice;
class GuideWindow;
class MainWindow;
class Session;
class Settings;

/// Opens what explains the program: the guide, the keys, the language of searches, versions.
class HelpController : public QObject
{
    Q_OBJECT

public:
    HelpController(MainWindow *window, Settings *settings, QObject *parent = nullptr);
    ~HelpController() override;

    /// What is examined where problems are looked for: without a session, or that of the session.
    using PatientSource = std::function<Patient(Session *)>;
    void setPatientSource(const PatientSource &source) { m_patient = source; }
    void setSession(Session *session); ///< nullptr before it ends

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString host() const; ///< that is spoken to; may be empty
    void showGuide(const QString &place = {});
    void showShortcuts();
    void showSearchHelp();
    void findProblems();
    void reportProblem();

    MainWindow *m_window;
    Settings *m_settings;
    Session *m_session = nullptr;
    PatientSource m_patient;
    ExpiryNotice *m_expiry;
    QPointer<GuideWindow> m_guide;
};

} // namespace Vestibule
