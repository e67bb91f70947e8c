// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/invitefilter.h"

#include <QWidget>

class QButtonGroup;

namespace Vestibule {

/// The choice of a status over the table: All, Pending, Accepted, Expired.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setStatus(InviteFilter::Status status);
    [[nodiscard]] InviteFilter::Status status() const;

signals:
    void statusChanged();

private:
    void add(InviteFilter::Status status, const QString &text, const QString &description);

    QButtonGroup *m_choices;
};

} // namespace Vestibule
