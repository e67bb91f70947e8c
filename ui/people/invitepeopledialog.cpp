// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/invitepeopledialog.h"

#include "accounts/settings.h"
#include "cli/line/writtencommand.h"
#include "models/draftmodel.h"
#include "models/list/invitetablemodel.h"
#include "ui/look/metrics.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplechoices.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peopleinput.h"
#include "ui/people/peopleknowledge.h"
#include "ui/people/peoplepreview.h"
#include "ui/widgets/activitystrip.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace Vestibule {

InvitePeopleDialog::InvitePeopleDialog(InviteService *service, InviteTableModel *invites,
                                       Settings *settings, QWidget *parent)
    : FittingDialog(parent)
    , m_settings(settings)
    , m_drafts(new DraftModel([service] { return service->clock().serverNow(); }, this))
    , m_knowledge(new PeopleKnowledge(service, invites, this))
    , m_input(new PeopleInput(m_drafts, this))
    , m_choices(new PeopleChoices(service, this))
    , m_preview(new PeoplePreview(m_drafts, this))
    , m_form(new QWidget(this))
    , m_banner(new ErrorBanner(this))
    , m_single(new ErrorBanner(this))
    , m_note(new NoteLabel(this))
    , m_activity(new ActivityStrip(this))
    , m_reason(new NoteLabel(this))
{
    setWindowTitle(tr("Invite People"));
    setAcceptDrops(true);
    build();
    connectParts();
    const Preferences preferences = settings->preferences();
    m_choices->setDefaults(preferences.role, preferences.projects);
    m_drafts->setForAll(m_choices->forAll());
    m_preview->hide();
    m_note->hide();
    refresh();
    fitTo(letters(76));
    m_input->focusField();
}

InvitePeopleDialog::~InvitePeopleDialog() = default;

void InvitePeopleDialog::build()
{
    m_single->setClosable(false);
    m_single->setObjectName(QStringLiteral("addressMessage"));
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(2 * gridUnit(this));
    form->addWidget(m_input);
    form->addWidget(m_single);
    form->addWidget(m_choices, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(new FittingArea(m_form, this));
    column->addWidget(m_preview, 1);
    column->addWidget(m_note);
    column->addWidget(m_activity);
    column->addWidget(m_reason);
    addButtons(column);
}

void InvitePeopleDialog::addButtons(QVBoxLayout *column)
{
    auto *box = new DialogButtons(this);
    m_primary = box->addButton(tr("&Send Invite"), QDialogButtonBox::AcceptRole);
    m_now = box->addButton(tr("Invite &Now"), QDialogButtonBox::ActionRole);
    m_copy = new CopyButton(tr("Copy as Co&mmand"), box);
    m_copy->setAutoDefault(false);
    box->addButton(m_copy, QDialogButtonBox::ResetRole); // at the other end
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_primary->setDefault(true);
    m_now->hide();
    column->addWidget(box);
    connect(m_primary, &QPushButton::clicked, this, &InvitePeopleDialog::send);
    connect(m_now, &QPushButton::clicked, this, &InvitePeopleDialog::sendUncompared);
    connect(m_cancel, &QPushButton::clicked, this, &InvitePeopleDialog::reject);
    // In the field Return begins a line.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &InvitePeopleDialog::send);
    }
    setPlainToolTip(m_primary,
                    QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

void InvitePeopleDialog::connectParts()
{
    connect(m_input, &PeopleInput::changed, this, &InvitePeopleDialog::refresh);
    connect(m_input, &PeopleInput::shortened, this, [this] { fitTo(width()); });
    connect(m_input, &PeopleInput::openRequested, this, &InvitePeopleDialog::openFile);
    connect(m_input, &PeopleInput::templateRequested, this, &InvitePeopleDialog::saveTemplate);
    connect(m_input, &PeopleInput::fileFailed, this,
            [this](const QString &name, const QString &why) {
                m_banner->showMessage(ErrorBanner::Tone::Error,
                                      tr("Nothing was read from %1. %2").arg(name, why));
            });
    connect(m_choices, &PeopleChoices::changed, this,
            [this] { m_drafts->setForAll(m_choices->forAll()); });
    connect(m_choices, &PeopleChoices::shortened, this, [this] { fitTo(width()); });
    connect(m_choices, &PeopleChoices::projectsRead, m_knowledge, &PeopleKnowledge::setProjects);
    connect(m_drafts, &DraftModel::judged, this, &InvitePeopleDialog::onDrafts);
    connect(m_knowledge, &PeopleKnowledge::changed, this, &InvitePeopleDialog::onKnown);
    connect(m_banner, &ErrorBanner::triggered, this, &InvitePeopleDialog::sendUncompared);
    connect(m_banner, &ErrorBanner::closed, m_input, &PeopleInput::focusField);
}

void InvitePeopleDialog::setJournal(Journal *journal)
{
    m_knowledge->setJournal(journal);
}

void InvitePeopleDialog::addFile(const QString &path)
{
    m_banner->clear();
    m_input->addFile(path);
}

void InvitePeopleDialog::addLeftOut(const QList<LeftOutRow> &rows)
{
    m_input->addLeftOut(rows);
}

QString InvitePeopleDialog::addresses() const
{
    return m_input->text();
}

void InvitePeopleDialog::setAddresses(const QString &text)
{
    m_input->setText(text);
}

bool InvitePeopleDialog::isSingle() const
{
    return m_drafts->rowCount() <= 1 && !m_input->hasFiles();
}

void InvitePeopleDialog::onDrafts()
{
    m_knowledge->setAddresses(m_drafts->addresses());
    // Reading a long list to its end for one address would take minutes of the API's patience.
    if (!isSingle() && !m_knowledge->hasListFailed())
        m_knowledge->readListToEnd();
    if (mayNameProjects())
        m_knowledge->readProjects();
    refresh();
}

bool InvitePeopleDialog::mayNameProjects() const
{
    return m_drafts->namesProjects() || m_input->mayNameProjects();
}

void InvitePeopleDialog::onKnown()
{
    m_drafts->setKnown(m_knowledge->known());
    if (const auto &known = m_knowledge->known(); known.projects() && !m_projectsTold) {
        m_projectsTold = true;
        m_input->setProjects(known.projectNames());
    }
    if (m_waiting)
        goOnWaiting();
}

void InvitePeopleDialog::refresh()
{
    showPreview();
    tellSingle();
    m_note->setNote(m_drafts->addresses().isEmpty() || m_waiting ? QString() : m_knowledge->note());
    const QString why = m_waiting ? QString() : problem();
    m_reason->setNote(why);
    const int ready = m_drafts->readyCount();
    m_primary->setText(isSingle() || ready == 0 ? tr("&Send Invite")
                                                : tr("&Invite %Ln People", nullptr, ready));
    m_primary->setEnabled(!m_waiting && why.isEmpty());
    m_primary->setAccessibleDescription(why);
    m_copy->setContent(m_primary->isEnabled() ? command() : QString());
}

QString InvitePeopleDialog::command() const
{
    if (m_drafts->readyCount() > WrittenCommand::kMostWords)
        return {};
    QList<NewInvite> people;
    const QList<RunStep> steps = m_drafts->steps();
    for (const RunStep &step : steps)
        people.append(step.invite); // an expired one is sent anew by the command as well
    return WrittenCommand(m_demo).invite(people);
}

QString InvitePeopleDialog::problem() const
{
    if (m_input->isReading())
        return tr("A file is still being read.");
    if (const QString question = m_input->question(); !question.isEmpty())
        return question;
    if (m_drafts->rowCount() == 0)
        return tr("Enter the addresses of the people to invite.");
    if (const QString why = m_choices->problem(); !why.isEmpty())
        return why;
    if (m_drafts->readyCount() > 0)
        return {};
    if (!isSingle())
        return tr("None of the rows can be invited as it is.");
    return m_drafts->judgedAt(0).verdict == DraftVerdict::NotAnAddress
        ? tr("The address is not complete yet.")
        : tr("There is nothing to send.");
}

void InvitePeopleDialog::tellSingle()
{
    const bool told = isSingle() && m_drafts->rowCount() == 1 && m_drafts->readyCount() == 0;
    const auto verdict = told ? m_drafts->judgedAt(0).verdict : DraftVerdict::Ready;
    const bool slip = verdict == DraftVerdict::NotAnAddress;
    if (!told || (slip && !m_input->isJudged())) {
        if (!m_single->text().isEmpty())
            m_single->clear();
        return;
    }
    const QString text = verdictText(m_drafts->judgedAt(0));
    const QString advice = verdict == DraftVerdict::AlreadyPending
        ? tr("Resend in the list sends it anew.")
        : verdict == DraftVerdict::MayBeUnderWay
        ? tr("Resume or Send Again under Activity looks for it.")
        : QString();
    if (!m_single->text().startsWith(text))
        m_single->showMessage(slip ? ErrorBanner::Tone::Error : ErrorBanner::Tone::Warning, text,
                              advice);
}

void InvitePeopleDialog::showPreview()
{
    // Once grown it stays: a table that comes and goes under the typing helps nobody.
    if (isSingle() || m_drafts->rowCount() == 0 || !m_preview->isHidden())
        return;
    m_preview->show();
    const QRect room = screen()->availableGeometry();
    const int before = width();
    fitTo(qMin(qMax(before, letters(132)), room.width()));
    if (isVisible())
        move(qBound(room.left(), x() - (width() - before) / 2,
                    qMax(room.left(), room.right() - width())),
             y());
}

void InvitePeopleDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_waiting && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InvitePeopleDialog::dropEvent(QDropEvent *event)
{
    for (const QStringList files = localFiles(event->mimeData()); const QString &file : files)
        addFile(file);
    event->acceptProposedAction();
}

} // namespace Vestibule
