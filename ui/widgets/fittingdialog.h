// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Vestibule {

/// A dialog that is never lower than its wrapped texts need at its width, whatever appears in it.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FittingDialog(QWidget *parent = nullptr);

protected:
    /// A width of so many average letters of the dialog's font, in pixels.
    [[nodiscard]] int letters(int count) const;

    /// Takes `width` and the height that the contents need at it; also shrinks.
    void fitTo(int width);

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace Vestibule
