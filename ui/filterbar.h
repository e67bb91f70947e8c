// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace Vestibule {

/// The choice of a status over the table: All, Pending, Accepted, Expired.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Status { All, Pending, Accepted, Expired };

    explicit FilterBar(QWidget *parent = nullptr);

    void setStatus(Status status);
    [[nodiscard]] Status status() const;
    [[nodiscard]] QString query() const; ///< to be put behind a search; empty for All

signals:
    void statusChanged();

private:
    void add(Status status, const QString &text, const QString &description);

    QButtonGroup *m_choices;
};

} // namespace Vestibule
