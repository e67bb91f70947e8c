// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandcopier.h"

#include "accounts/settings.h"
#include "cli/line/writtencommand.h"
#include "domain/text/visibletext.h"
#include "exchange/out/exportformat.h"
#include "session/session.h"
#include "ui/export/exportpath.h"
#include "ui/list/invitesview.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

CommandCopier::CommandCopier(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    m_noteGoes.setSingleShot(true);
    m_noteGoes.setInterval(6s);
    connect(&m_noteGoes, &QTimer::timeout, window->invitesPage(),
            [page = window->invitesPage()] { page->setNote({}); });
    connect(window->commandMenu(), &QMenu::aboutToShow, this, &CommandCopier::fill);
    setSession(nullptr);
}

void CommandCopier::setSession(Session *session)
{
    m_session = session;
    m_window->commandMenu()->menuAction()->setEnabled(session != nullptr);
}

void CommandCopier::fill()
{
    m_window->commandMenu()->clear();
    if (m_session == nullptr)
        return;
    const WrittenCommand command(m_session->commandTarget());
    const std::optional<QString> search =
        WrittenCommand::search(m_window->invitesPage()->searchText());
    const QString unknown = tr("Only the window knows what has changed since the last check.");
    add(tr("The &Search"), search ? command.list(*search) : QString(), unknown);
    QString format = m_settings->exportFormat();
    if (!exportFormatOf(format))
        format = exportFormatWord(exportFormats().constFirst());
    const QString path = defaultExportPath(*m_settings, exportSuffix(*exportFormatOf(format)));
    add(tr("The &Export of What It Finds"),
        search ? command.exported(*search, path, format) : QString(), unknown);
    add(tr("The Re&view"),
        command.review(m_settings->reviewOwnerDays(), m_settings->reviewDomains()), {});
    m_window->commandMenu()->addSeparator();
    addSelection();
    add(tr("Revoking All E&xpired"), command.revokeExpired(), {});
}

void CommandCopier::addSelection()
{
    const WrittenCommand command(m_session->commandTarget());
    const InvitesView *view = m_window->invitesPage()->currentView();
    const QStringList ids = view != nullptr ? view->selectedIds() : QStringList();
    const QString reason = ids.isEmpty()
        ? tr("Select invites first.")
        : tr("These are too many for a command line. Use a search instead.");
    add(tr("&Revoking the Selection"), command.picked(StepKind::Revoke, ids), reason);
    add(tr("Rese&nding the Selection"), command.picked(StepKind::Resend, ids), reason);
}

void CommandCopier::add(const QString &text, const QString &line, const QString &reason)
{
    QAction *action = m_window->commandMenu()->addAction(text);
    action->setEnabled(!line.isEmpty());
    action->setStatusTip(line.isEmpty() ? reason : visibleText(line));
    connect(action, &QAction::triggered, this, [this, line] { copy(line); });
}

void CommandCopier::copy(const QString &line)
{
    QGuiApplication::clipboard()->setText(line);
    m_window->invitesPage()->setNote(tr("Copied: %1").arg(visibleText(line)));
    m_noteGoes.start();
}

} // namespace Vestibule
