// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peopledelegate.h"

#include "domain/draft/draftwords.h"
#include "domain/text/visibletext.h"
#include "models/draftmodel.h"
#include "ui/look/statuscolors.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/peopleverdict.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>

namespace Vestibule {

namespace {

/// The list's own word stays where it says the same.
void setRole(QAbstractItemModel *model, const QModelIndex &index, const QString &chosen)
{
    const QString own = index.data(Qt::EditRole).toString();
    if (chosen.isEmpty() || roleFromWord(own) != chosen)
        model->setData(index, chosen);
}

} // namespace

PeopleDelegate::PeopleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void PeopleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto verdict = DraftVerdict(index.data(DraftModel::VerdictRole).toInt());
    option->textElideMode =
        index.column() == DraftModel::AddressColumn ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.column() == DraftModel::VerdictColumn) {
        const int size = option->fontMetrics.ascent();
        const qreal ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(size, size);
        const bool doubtful = index.data(DraftModel::DoubtfulRole).toBool();
        option->icon = doubtful ? PeopleVerdict::doubtIcon(option->palette, size, ratio)
                                : PeopleVerdict::icon(verdict, option->palette, size, ratio);
        option->palette.setColor(QPalette::Text,
                                 doubtful ? PeopleVerdict::doubtColor(option->palette)
                                          : PeopleVerdict::color(verdict, option->palette));
    } else if (verdict == DraftVerdict::LeftOut || index.column() == DraftModel::LineColumn
               || index.data(DraftModel::InheritedRole).toBool()) {
        option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
}

QWidget *PeopleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (index.column() == DraftModel::RoleColumn) {
        auto *combo = new PeopleCombo(parent);
        combo->addItem(tr("As chosen for all"), QString());
        combo->addItem(tr("Reader"), QStringLiteral("reader"));
        combo->addItem(tr("Owner"), QStringLiteral("owner"));
        combo->setAccessibleName(tr("Role"));
        return combo;
    }
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    const bool projects = index.column() == DraftModel::ProjectsColumn;
    editor->setAccessibleName(projects ? tr("Projects") : tr("Address"));
    if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && projects) {
        line->setPlaceholderText(tr("As chosen for all"));
        setPlainToolTip(line, tr("Names or IDs separated by semicolons, or “none” or “default”"));
    }
    return editor;
}

void PeopleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<PeopleCombo *>(editor);
    if (combo == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString own = index.data(Qt::EditRole).toString();
    const QString role = roleFromWord(own);
    if (role.isEmpty() && !own.trimmed().isEmpty())
        combo->addItem(visibleText(own), own);
    combo->choose(role.isEmpty() ? own : role);
}

void PeopleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<PeopleCombo *>(editor))
        setRole(model, index, combo->currentData().toString());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace Vestibule
