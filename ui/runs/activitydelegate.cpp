// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/activitydelegate.h"

#include "domain/run.h"
#include "models/activitymodel.h"
#include "ui/look/icons.h"

namespace Vestibule {

namespace {

QIcon signOf(StepState state)
{
    switch (state) {
    case StepState::Queued:
        return paletteIcon(QStringLiteral(":/icons/queued.svg"));
    case StepState::Sent:
        return paletteIcon(QStringLiteral(":/icons/sent.svg"));
    case StepState::Done:
        return paletteIcon(QStringLiteral(":/icons/done.svg"));
    case StepState::Failed:
        return paletteIcon(QStringLiteral(":/icons/failed.svg"));
    case StepState::Unknown:
        return paletteIcon(QStringLiteral(":/icons/unknown.svg"));
    case StepState::Skipped:
        return paletteIcon(QStringLiteral(":/icons/skipped.svg"));
    }
    return {};
}

} // namespace

void ActivityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight; // a sentence, unlike what stands beside it
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = signOf(StepState(index.data(ActivityModel::StateRole).toInt()));
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
}

} // namespace Vestibule
