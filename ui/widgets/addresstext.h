// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace Vestibule {

/// An address of any length, larger than other text: broken wherever a line ends, selected and
/// copied as it is. As high as its lines.
class AddressText : public QTextEdit
{
    Q_OBJECT

public:
    explicit AddressText(QWidget *parent = nullptr);

    void setAddress(const QString &address);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void align();
};

} // namespace Vestibule
