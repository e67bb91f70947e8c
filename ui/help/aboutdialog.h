// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fittingdialog.h"

namespace Vestibule {

/// What this program is, in which version, and what it runs on.
class AboutDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `host`: the server that is spoken to; may be empty.
    explicit AboutDialog(const QString &host, QWidget *parent = nullptr);

    /// What "Copy Versions" copies: for reports of errors, so in English.
    [[nodiscard]] static QString versions(const QString &host);
};

} // namespace Vestibule
