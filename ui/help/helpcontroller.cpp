// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpcontroller.h"

#include "session/session.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/doctordialog.h"
#include "ui/help/expirynotice.h"
#include "ui/help/guideplaces.h"
#include "ui/help/guidewindow.h"
#include "ui/help/problemreport.h"
#include "ui/help/searchhelp.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/search/searchfield.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenuBar>

namespace Vestibule {

HelpController::HelpController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_expiry(new ExpiryNotice(window, settings, this))
{
    const Actions *actions = window->commands();
    connect(actions->guide, &QAction::triggered, this, [this] { showGuide(); });
    connect(actions->shortcuts, &QAction::triggered, this, &HelpController::showShortcuts);
    connect(actions->searchHelp, &QAction::triggered, this, &HelpController::showSearchHelp);
    connect(actions->findProblems, &QAction::triggered, this, &HelpController::findProblems);
    connect(actions->reportProblem, &QAction::triggered, this, &HelpController::reportProblem);
    connect(actions->about, &QAction::triggered, this,
            [this] { m_window->openDialog(new AboutDialog(host(), m_window)); });
    connect(window->invitesPage()->search(), &SearchField::helpRequested, this,
            &HelpController::showSearchHelp);
    qApp->installEventFilter(this);
}

HelpController::~HelpController()
{
    delete m_guide;
}

void HelpController::setSession(Session *session)
{
    m_session = session;
    m_expiry->setSession(session,
                         session != nullptr ? m_patient(session).credentials : Credentials());
}

QString HelpController::host() const
{
    return m_session != nullptr ? m_session->service()->host() : QString();
}

// By nobody's child: a dialog bars the window that it belongs to, and all windows of that one.
void HelpController::showGuide(const QString &place)
{
    if (m_guide == nullptr) {
        m_guide = new GuideWindow(nullptr);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        m_guide->setAttribute(Qt::WA_QuitOnClose, false);
    }
    if (!place.isEmpty())
        m_guide->showPlace(place);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

// The window's own actions are deaf while a dialog is open.
bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    if (dialog == nullptr || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    showGuide(guidePlace(dialog));
    return true;
}

void HelpController::showShortcuts()
{
    m_window->openDialog(new ShortcutsDialog(shortcutsOf(m_window->menuBar()), m_window));
}

// Beside the list, so that what an example finds is seen at once.
void HelpController::showSearchHelp()
{
    auto *help = m_window->findChild<SearchHelp *>();
    if (help == nullptr) {
        help = new SearchHelp(m_window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &SearchHelp::chosen, m_window->invitesPage(),
                [page = m_window->invitesPage()](const QString &search) {
                    page->searchFor(search, false);
                });
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpController::findProblems()
{
    const QPointer<Session> session = m_session;
    const QString problem = m_session != nullptr && m_session->isReadOnly()
        ? tr("This profile is read-only.")
        : QString();
    m_window->openDialog(new DoctorDialog(
        [source = m_patient, session] { return source(session.data()); }, problem, m_window));
}

void HelpController::reportProblem()
{
    m_window->openDialog(new ProblemReportDialog(problemReport(host(), *m_settings), m_window));
}

} // namespace Vestibule
