// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/invitepeopledialog.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "exchange/in/peoplereader.h"
#include "exchange/wholefile.h"
#include "models/draftmodel.h"
#include "session/peopleknowledge.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplechoices.h"
#include "ui/people/peopleinput.h"
#include "ui/people/peoplepreview.h"
#include "ui/widgets/activitystrip.h"
#include "ui/widgets/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Vestibule {

bool InvitePeopleDialog::isCompared() const
{
    const bool projects = !mayNameProjects() || !m_knowledge->isReadingProjects();
    return projects && !m_knowledge->isReadingMembers()
        && (isSingle() || m_knowledge->isListComplete());
}

QList<InviteDraft> InvitePeopleDialog::readyDrafts() const
{
    QList<InviteDraft> drafts;
    for (int row = 0; row < m_drafts->rowCount(); ++row) {
        if (m_drafts->judgedAt(row).isReady())
            drafts += m_drafts->draftAt(row);
    }
    return drafts;
}

void InvitePeopleDialog::send()
{
    if (m_waiting || m_sent)
        return;
    m_input->readNow();
    if (!problem().isEmpty())
        return;
    m_banner->clear();
    m_mayGoUncompared = false;
    m_knowledge->askForMembers();
    if (isCompared())
        commit();
    else
        startWaiting();
}

// Only where the person has been told that the comparison is not done.
void InvitePeopleDialog::sendUncompared()
{
    if (m_waiting || m_mayGoUncompared)
        commit();
}

void InvitePeopleDialog::commit()
{
    if (m_sent || !problem().isEmpty())
        return;
    if (m_waiting)
        stopWaiting();
    if (const QStringList doubts = m_drafts->doubtfulOwners(); !doubts.isEmpty())
        askAboutOwners(doubts);
    else
        finish();
}

void InvitePeopleDialog::finish()
{
    if (m_sent || !problem().isEmpty())
        return;
    m_sent = true;
    emit runRequested(m_drafts->steps(), m_drafts->leftOut());
    accept();
}

// An owner who is not who was meant can do everything.
void InvitePeopleDialog::askAboutOwners(const QStringList &doubts)
{
    constexpr int kMostNamed = 5;
    const auto number = static_cast<int>(doubts.size());
    QStringList named = doubts.mid(0, kMostNamed);
    if (number > kMostNamed)
        named += tr("And %Ln more.", nullptr, number - kMostNamed);
    auto *box =
        plainMessage(QMessageBox::Warning, windowTitle(),
                     tr("%Ln of these people would become an owner, and may not be who is meant.",
                        nullptr, number),
                     QMessageBox::Cancel, this, named.join(QStringLiteral("\n\n")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Invite as Owner"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, doubts] {
        // What was found out meanwhile was not asked about.
        if (m_drafts->doubtfulOwners() == doubts)
            finish();
        else
            commit();
    });
    box->open();
}

void InvitePeopleDialog::startWaiting()
{
    m_waiting = true;
    m_awaited = readyDrafts();
    if (!isSingle())
        m_knowledge->readListToEnd();
    m_form->setEnabled(false);
    m_preview->setEnabled(false);
    m_now->show();
    m_cancel->setText(tr("Stop"));
    m_activity->start({}, [this] { return m_knowledge->wait(); });
    goOnWaiting();
    refresh();
    m_now->setFocus(Qt::OtherFocusReason);
}

void InvitePeopleDialog::goOnWaiting()
{
    if (isCompared()) {
        const QList<InviteDraft> ready = readyDrafts();
        const auto fewer = static_cast<int>(m_awaited.size() - ready.size());
        if (ready == m_awaited) {
            commit();
            return;
        }
        stopWaiting();
        m_banner->showMessage(
            ErrorBanner::Tone::Information,
            fewer > 0 ? tr("%Ln person(s) turned out not to need this invite.", nullptr, fewer)
                      : tr("A column turned out to name projects: look at what the rows say now."),
            tr("Nothing was sent yet."));
        return;
    }
    if (!isSingle() && m_knowledge->hasListFailed()) {
        const QString why = m_knowledge->listProblem();
        stopWaiting();
        m_banner->showMessage(ErrorBanner::Tone::Warning,
                              tr("The list could not be read to its end. %1").arg(why),
                              tr("People who are pending further down may be invited twice."));
        m_banner->setAction(tr("Invite Now"));
        m_mayGoUncompared = true;
        return;
    }
    m_activity->setText(
        isSingle() || m_knowledge->isListComplete()
            ? tr("Checking who is a member already…")
            : tr("Comparing with the list first, so that nobody is invited twice: %Ln invite(s) "
                 "read so far…",
                 nullptr, m_knowledge->invitesRead()));
}

void InvitePeopleDialog::stopWaiting()
{
    m_waiting = false;
    m_activity->stop();
    m_form->setEnabled(true);
    m_preview->setEnabled(true);
    m_now->hide();
    m_cancel->setText(tr("Cancel"));
    refresh();
    m_primary->setFocus(Qt::OtherFocusReason);
}

void InvitePeopleDialog::reject()
{
    if (m_waiting)
        stopWaiting();
    else if (m_input->isTouched() || m_choices->isTouched())
        askToDiscard();
    else
        FittingDialog::reject();
}

void InvitePeopleDialog::askToDiscard()
{
    auto *box =
        plainMessage(QMessageBox::Question, windowTitle(), tr("Leave without inviting anybody?"),
                     QMessageBox::NoButton, this, tr("What you typed and chose will be lost."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = box->addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    auto *leave = box->addButton(tr("&Leave"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(leave, &QPushButton::clicked, this, [this] { FittingDialog::reject(); });
    box->open();
}

void InvitePeopleDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a List of People"), m_settings->exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Lists of people (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &InvitePeopleDialog::addFile);
    dialog->open();
}

void InvitePeopleDialog::saveTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Save Template"), m_settings->exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("people.csv", "file name"));
    connect(dialog, &QFileDialog::fileSelected, this, &InvitePeopleDialog::writeTemplate);
    dialog->open();
}

void InvitePeopleDialog::writeTemplate(const QString &path)
{
    inBackground(
        this,
        [path, bytes = peopleTemplate()] {
            return writeWholeFile(
                path, [&bytes](QIODevice *file) { return file->write(bytes) == bytes.size(); });
        },
        [this, path](const std::optional<QString> &fault) {
            if (!fault)
                m_banner->showMessage(
                    ErrorBanner::Tone::Information,
                    tr("The template was saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_banner->showMessage(ErrorBanner::Tone::Error,
                                      tr("The template could not be saved. %1").arg(*fault));
        });
}

} // namespace Vestibule
