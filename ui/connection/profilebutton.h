// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Vestibule {

/// Says which profile is worked in, and opens the menu of all. A long name ends in an ellipsis.
class ProfileButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QMenu *menu, QWidget *parent = nullptr);

    void setName(const QString &name); ///< empty: none of them

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showName();

    QString m_name;
};

/// A name as a menu shows it: one line, of bounded length, without an access key.
[[nodiscard]] QString menuName(const QString &name, const QFontMetrics &metrics);

} // namespace Vestibule
