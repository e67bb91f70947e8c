// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/selectioncontroller.h"

#include "ui/list/invitesview.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QLocale>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// Beyond that a clipboard takes hundreds of megabytes, and nothing to paste it into is at hand.
constexpr int kMostRows = 500'000;

} // namespace

SelectionController::SelectionController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_whole(window->invitesPage())
{
    const Actions *actions = window->commands();
    connect(actions->copy, &QAction::triggered, this, [this] { copy(false); });
    connect(actions->copyWithHeaders, &QAction::triggered, this, [this] { copy(true); });
    connect(actions->selectAll, &QAction::triggered, this, &SelectionController::selectAll);
    connect(actions->invertSelection, &QAction::triggered, this, &SelectionController::invert);
    connect(&m_copier, &RowCopier::progressed, this, [this](int done, int all) {
        m_window->invitesPage()->setNote(
            tr("Copying… %1%").arg(QLocale().toString(qint64(done) * 100 / all)));
    });
    connect(&m_copier, &RowCopier::finished, this,
            [this](int rows) { tell(tr("%Ln rows copied", nullptr, rows)); });
    m_noteGoes.setSingleShot(true);
    m_noteGoes.setInterval(5s);
    connect(&m_noteGoes, &QTimer::timeout, this, [this] { m_window->invitesPage()->setNote({}); });
}

InvitesView *SelectionController::view() const
{
    return m_window->invitesPage()->currentView();
}

void SelectionController::updateActions()
{
    const Actions *actions = m_window->commands();
    const InviteFilterModel *invites = view() != nullptr ? view()->invites() : nullptr;
    const bool rows = invites != nullptr && invites->rowCount() > 0;
    const bool selected = rows && view()->selectionModel()->hasSelection();
    actions->selectAll->setEnabled(rows);
    actions->invertSelection->setEnabled(rows);
    actions->copy->setEnabled(selected);
    actions->copyWithHeaders->setEnabled(selected);
}

void SelectionController::setSession(Session *session)
{
    m_whole.setSession(session);
    m_copier.cancel();
    m_window->invitesPage()->setNote({});
}

void SelectionController::copy(bool headers)
{
    if (view() == nullptr || view()->invites() == nullptr)
        return;
    const QList<RowRange> rows = selectedRanges(view()->selectionModel()->selection());
    if (rows.isEmpty())
        return;
    if (countRows(rows) > kMostRows) {
        m_window->invitesPage()->tell(ErrorBanner::Tone::Information,
                                      tr("The selection is too large for the clipboard, which "
                                         "takes %Ln rows. Export the selection to a file instead.",
                                         nullptr, kMostRows));
        return;
    }
    m_noteGoes.stop();
    m_copier.copy(view()->invites(), rows, view()->shownColumns(), headers);
}

void SelectionController::selectAll()
{
    if (view() != nullptr)
        view()->selectAll();
}

void SelectionController::invert()
{
    const InviteFilterModel *invites = view() != nullptr ? view()->invites() : nullptr;
    if (invites == nullptr || invites->rowCount() == 0)
        return;
    QItemSelectionModel *model = view()->selectionModel();
    const int lastColumn = invites->columnCount() - 1;
    QItemSelection others;
    const QList<RowRange> ranges =
        otherRanges(selectedRanges(model->selection()), invites->rowCount());
    for (const RowRange &range : ranges)
        others.append({invites->index(range.first, 0), invites->index(range.last, lastColumn)});
    model->select(others, QItemSelectionModel::ClearAndSelect);
}

void SelectionController::tell(const QString &note)
{
    m_window->invitesPage()->setNote(note);
    m_noteGoes.start();
}

} // namespace Vestibule
