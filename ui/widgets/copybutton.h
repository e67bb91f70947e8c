// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Vestibule {

/// Puts its content on the clipboard and says "Copied" for a moment.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);
    explicit CopyButton(const QString &text, QWidget *parent = nullptr);

    void setContent(const QString &content); ///< disabled while empty
    [[nodiscard]] const QString &content() const { return m_content; }
    /// Shows a symbol alone; `name` is what a screen reader and the tooltip say.
    void setCompact(const QString &name);

    QSize sizeHint() const override;

private:
    void copy();
    void restore();

    QString m_label;
    QString m_content;
    bool m_compact = false;
};

} // namespace Vestibule
