// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterbar.h"

#include "ui/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace Vestibule {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
{
    setAccessibleName(tr("Status shown"));
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(this);
    // A flat button pads its text, so it starts that much before the common left edge.
    row->setContentsMargins(unit, unit, unit, unit);
    row->setSpacing(unit / 2);
    const QString ofOne = tr("Shows invites of this status only");
    add(Status::All, tr("All", "invites of any status"), tr("Shows invites of any status"));
    add(Status::Pending, tr("Pending"), ofOne);
    add(Status::Accepted, tr("Accepted"), ofOne);
    add(Status::Expired, tr("Expired"), ofOne);
    row->addStretch(1);
    setStatus(Status::All);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit statusChanged();
    });
}

void FilterBar::add(Status status, const QString &text, const QString &description)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(fontMetrics().horizontalAdvance(text) + 4 * gridUnit(this),
                           fontMetrics().height() + 2 * gridUnit(this));
    button->setAccessibleDescription(description);
    m_choices->addButton(button, int(status));
    layout()->addWidget(button);
}

void FilterBar::setStatus(Status status)
{
    m_choices->button(int(status))->setChecked(true);
}

FilterBar::Status FilterBar::status() const
{
    return Status(m_choices->checkedId());
}

QString FilterBar::query() const
{
    switch (status()) {
    case Status::All:
        break;
    case Status::Pending:
        return QStringLiteral(" status:pending");
    case Status::Accepted:
        return QStringLiteral(" status:accepted");
    case Status::Expired:
        return QStringLiteral(" status:expired");
    }
    return {};
}

} // namespace Vestibule
