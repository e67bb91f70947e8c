// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/gonedialog.h"

#include "domain/text/momenttext.h"
#include "models/changetext.h"
#include "models/gonemodel.h"
#include "models/list/invitetablemodel.h"
#include "ui/look/icons.h"
#include "ui/widgets/clipboardrows.h"
#include "ui/widgets/notelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

GoneDialog::GoneDialog(const SnapshotDiff &diff, qint64 now, QWidget *parent)
    : QDialog(parent)
    , m_model(new GoneModel(diff.gone, diff.since, this))
    , m_view(new QTreeView(this))
    , m_copy(new QPushButton(tr("&Copy All"), this))
{
    setWindowTitle(tr("No Longer in the List"));
    build(tr("%Ln invite(s) that were in the list at %1 are no longer in it.", "%1 is a moment",
             m_model->rowCount())
              .arg(momentText(diff.since, now)));
    const auto *keys =
        new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &GoneDialog::copy);
    connect(m_copy, &QPushButton::clicked, this, &GoneDialog::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_copy, [this] {
        m_copy->setText(m_view->selectionModel()->hasSelection() ? tr("&Copy Selected")
                                                                 : tr("&Copy All"));
    });
}

void GoneDialog::build(const QString &sentence)
{
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(tr("Invites that are no longer in the list"));
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(100); // of the rows in sight, not of thousands
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(GoneModel::EmailColumn, 36 * letter);
    header->resizeSection(GoneModel::StatusColumn, 24 * letter);
    header->resizeSection(GoneModel::ExpiresColumn, 26 * letter);
    m_copy->setIcon(icon(Sign::Copy));
    m_copy->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new NoteLabel(sentence, this));
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    const int lines = std::clamp(m_model->rowCount(), 6, 14);
    resize(110 * letter, (lines + 8) * fontMetrics().lineSpacing());
    m_view->setFocus();
}

void GoneDialog::copy()
{
    QGuiApplication::clipboard()->setText(
        rowText(m_model, selectedOrAllRows(m_view), InviteTableModel::CopyRole));
}

} // namespace Vestibule
