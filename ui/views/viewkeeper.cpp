// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewkeeper.h"

#include "accounts/settings.h"
#include "models/viewsmodel.h"
#include "ui/views/sidebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QInputDialog>

namespace Vestibule {

ViewKeeper::ViewKeeper(MainWindow *window, SideBar *sideBar, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sideBar(sideBar)
    , m_settings(settings)
{
    m_sideBar->views()->setSavedViews(settings->savedViews());
}

void ViewKeeper::read()
{
    m_sideBar->views()->setSavedViews(m_settings->savedViews());
    emit viewsChanged();
}

int ViewKeeper::markedRow() const
{
    const int row = m_sideBar->markedRow();
    return m_sideBar->views()->kind(row) == ViewsModel::Kind::Saved ? row : -1;
}

SavedView ViewKeeper::at(int row) const
{
    return {m_sideBar->views()->name(row), m_sideBar->views()->query(row)};
}

void ViewKeeper::askName(const QString &title, const QString &button, const QString &name,
                         const std::function<void(const QString &)> &done)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setOkButtonText(button);
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, done);
    m_window->openDialog(dialog);
}

void ViewKeeper::save()
{
    const QString query = m_window->invitesPage()->searchText().trimmed();
    askName(tr("Save View"), tr("Save"), query,
            [this, query](const QString &name) { add(name.simplified(), query); });
}

void ViewKeeper::add(const QString &name, const QString &query)
{
    QList<SavedView> views = m_sideBar->views()->savedViews();
    views.append({name.isEmpty() ? query : name, query});
    keep(views);
}

void ViewKeeper::rename()
{
    const int row = markedRow();
    if (row < 0)
        return;
    const SavedView view = at(row);
    askName(tr("Rename View"), tr("Rename"), view.name,
            [this, view](const QString &name) { replace(view, name.simplified()); });
}

void ViewKeeper::replace(const SavedView &view, const QString &name)
{
    QList<SavedView> views = m_sideBar->views()->savedViews();
    const qsizetype place = views.indexOf(view);
    if (place < 0 || name.isEmpty())
        return;
    views[place].name = name;
    keep(views);
}

void ViewKeeper::remove()
{
    const int row = markedRow();
    if (row < 0)
        return;
    const SavedView view = at(row);
    m_window->openDialog(
        plainQuestion(m_window, this, tr("Remove View"), tr("Remove the view “%1”?").arg(view.name),
                      tr("Its search is: %1").arg(view.query),
                      {{tr("Remove"), [this, view] { drop(view); }, QMessageBox::AcceptRole}}));
}

void ViewKeeper::drop(const SavedView &view)
{
    QList<SavedView> views = m_sideBar->views()->savedViews();
    views.removeOne(view);
    keep(views);
}

void ViewKeeper::move(int by)
{
    ViewsModel *views = m_sideBar->views();
    const int row = markedRow();
    if (row < 0)
        return;
    views->moveSaved(row, row + by);
    keep(views->savedViews());
}

void ViewKeeper::keep(const QList<SavedView> &views)
{
    m_sideBar->views()->setSavedViews(views);
    m_settings->setSavedViews(views);
    emit viewsChanged();
}

} // namespace Vestibule
