// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fittingdialog.h"

namespace Vestibule {

class Settings;

/// What matters of the program and this computer for the report of a fault, in English. Never a
/// key, an address of a person, a search or the name of an organization. `host`: of the server;
/// empty: none is spoken to.
[[nodiscard]] QString problemReport(const QString &host, const Settings &settings);

/// Shows a report and copies it on demand; sends and opens nothing.
class ProblemReportDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit ProblemReportDialog(const QString &report, QWidget *parent = nullptr);
};

} // namespace Vestibule
