// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/systemkeystore.h"
#include "cli/commands/command.h"
#include "doctor/doctor.h"

#include <memory>

namespace Vestibule {

/// `doctor`: what is wrong, from this computer to the key.
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    bool needsService() const override { return false; } // that there is none may be the fault
    void start(InviteService *service) override;
    void cancel() override;

private:
    void takeProfile(Patient &patient) const;
    void onFound(const Finding &finding);
    void onFinished();
    [[nodiscard]] QByteArray json() const;

    bool m_json = false;
    bool m_write = false;
    SystemKeyStore m_keys;
    QList<Finding> m_findings;
    std::unique_ptr<Doctor> m_doctor;
};

} // namespace Vestibule
