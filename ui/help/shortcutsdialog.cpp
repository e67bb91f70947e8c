// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/shortcutsdialog.h"

#include "ui/look/metrics.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(ShortcutsDialog::tr(" or ", "between two keys that do the same"));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_list->setAccessibleName(tr("Keyboard Shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(3 * gridUnit(this));
    m_list->setUniformRowHeights(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill(groups);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(box);
    fit();
    m_list->setFocus();
}

void ShortcutsDialog::fill(const QList<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups) {
        auto *head = new QTreeWidgetItem(m_list, {group.menu});
        QFont bold = m_list->font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setSizeHint(0, airyRow(fontMetrics(), group.menu));
        head->setFirstColumnSpanned(true);
        for (const ShortcutGroup::Entry &entry : group.entries) {
            const QString keys = keysText(entry.keys);
            auto *item = new QTreeWidgetItem(head, {entry.what, keys});
            item->setData(0, Qt::AccessibleTextRole,
                          tr("%1: %2", "what it does, its key").arg(entry.what, keys));
        }
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::fit()
{
    const int unit = gridUnit(this);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + 4 * unit);
    const int width = m_list->columnWidth(0) + m_list->columnWidth(1)
        + m_list->verticalScrollBar()->sizeHint().width() + 8 * unit;
    resize(QSize(width, 36 * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
}

} // namespace Vestibule
