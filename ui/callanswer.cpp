// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callanswer.h"

#include "domain/text/visibletext.h"
#include "ui/commands/invitecontroller.h"
#include "ui/desktop/windowraise.h"
#include "ui/notices/announcement.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/notelabel.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QFileInfo>

#include <algorithm>

namespace Vestibule {

namespace {

/// The dialog in front, or the one below it, that has a place for a note above its buttons.
QDialog *dialogWithPlace(QWidget *front)
{
    for (QWidget *widget = front; widget != nullptr; widget = widget->parentWidget()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        const auto *column =
            dialog != nullptr ? qobject_cast<QBoxLayout *>(dialog->layout()) : nullptr;
        if (column != nullptr && column->direction() == QBoxLayout::TopToBottom)
            return dialog;
    }
    return nullptr;
}

} // namespace

CallAnswer::CallAnswer(MainWindow *window, InviteController *invites, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_invites(invites)
{
    connect(window->invitesPage(), &InvitesPage::conditionChanged, this, &CallAnswer::tryNow,
            Qt::QueuedConnection);
    connect(window->commands()->invite, &QAction::changed, this, &CallAnswer::tryNow,
            Qt::QueuedConnection);
    // A dialog that was in front has gone.
    connect(qApp, &QApplication::focusChanged, this, &CallAnswer::tryNow, Qt::QueuedConnection);
}

void CallAnswer::answer(const WindowCall &call)
{
    raiseWindow(m_window, call.token);
    wait(call);
    if (!m_calls.isEmpty() && QApplication::activeModalWidget() == nullptr)
        tellAbove();
}

void CallAnswer::wait(const WindowCall &call)
{
    if (call.deed == WindowCall::Deed::Raise)
        return;
    const bool waits =
        std::any_of(m_calls.cbegin(), m_calls.cend(), [&call](const WindowCall &other) {
            return other.deed == call.deed && other.file == call.file;
        });
    if (!waits)
        m_calls.append(call);
    tryNow();
}

QStringList CallAnswer::files() const
{
    QStringList paths;
    for (const WindowCall &call : m_calls) {
        if (!call.file.isEmpty())
            paths.append(call.file);
    }
    return paths;
}

void CallAnswer::tryNow()
{
    while (isFree()) {
        const auto next = std::find_if_not(m_calls.cbegin(), m_calls.cend(),
                                           [this](const auto &call) { return isStopped(call); });
        if (next == m_calls.cend())
            break;
        take(m_calls.takeAt(next - m_calls.cbegin()));
    }
    if (m_calls.isEmpty())
        tellNothing();
    else
        tell();
}

bool CallAnswer::isFree() const
{
    return m_window->isShowingInvites() && m_window->invitesPage()->session() != nullptr
        && QApplication::activeModalWidget() == nullptr;
}

// The profile is read-only, say, or another program has the runs.
bool CallAnswer::isStopped(const WindowCall &call) const
{
    return call.deed == WindowCall::Deed::Invite && !m_window->commands()->invite->isEnabled();
}

void CallAnswer::take(const WindowCall &call)
{
    if (call.deed == WindowCall::Deed::Review)
        m_window->invitesPage()->showPart(InvitesPage::Part::Review);
    else if (call.file.isEmpty())
        m_window->commands()->invite->trigger();
    else
        m_invites->inviteFiles({call.file});
}

void CallAnswer::tell()
{
    QWidget *front = QApplication::activeModalWidget();
    if (auto *dialog = qobject_cast<QDialog *>(front))
        connect(dialog, &QDialog::finished, this, &CallAnswer::tryNow,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    if (QDialog *dialog = dialogWithPlace(front)) {
        clearAbove(); // it may speak of what this dialog is about
        const int more = int(m_calls.size()) - 1;
        tellIn(dialog,
               more == 0 ? tr("%1 opens after this.", "%1 is a file, or a page").arg(waiting())
                         : tr("%1 and %Ln more open after this.", "%1 is a file, or a page", more)
                               .arg(waiting()));
    } else if (isFree()) { // and yet something waits
        tellAbove();
    }
}

void CallAnswer::tellIn(QDialog *dialog, const QString &text)
{
    if (m_note == nullptr || m_note->parentWidget() != dialog) {
        delete m_note;
        auto *column = qobject_cast<QBoxLayout *>(dialog->layout());
        m_note = new NoteLabel(dialog);
        m_note->setObjectName(QStringLiteral("opensAfter"));
        column->insertWidget(std::max(column->count() - 1, 0), m_note);
    }
    if (m_note->accessibleName() == text)
        return;
    m_note->setNote(text);
    m_note->setAccessibleName(text);
    announce(m_note, text, Politeness::Polite);
}

// What stands there already is left to be read.
void CallAnswer::tellAbove()
{
    const QString text = m_calls.constFirst().deed == WindowCall::Deed::Review
        ? tr("The review opens as soon as the list is there.")
        : tr("%1 opens as soon as people can be invited.", "%1 is a file, or a page")
              .arg(waiting());
    ErrorBanner *notice = m_window->notice();
    if (!notice->isHidden() || m_told == text)
        return;
    m_told = text;
    notice->showMessage(ErrorBanner::Tone::Information, text);
}

void CallAnswer::tellNothing()
{
    delete m_note;
    clearAbove();
}

void CallAnswer::clearAbove()
{
    ErrorBanner *notice = m_window->notice();
    if (!m_told.isEmpty() && notice->text() == m_told)
        notice->clear();
    m_told.clear();
}

QString CallAnswer::waiting() const
{
    const WindowCall &call = m_calls.constFirst();
    if (call.deed == WindowCall::Deed::Review)
        return tr("The review");
    if (call.file.isEmpty())
        return tr("The dialog that invites people");
    return visibleText(QFileInfo(call.file).fileName());
}

} // namespace Vestibule
