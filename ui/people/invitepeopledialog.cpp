// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/invitepeopledialog.h"

#include "accounts/settings.h"
#include "exchange/in/peoplereader.h"
#include "models/draftmodel.h"
#include "models/list/invitetablemodel.h"
#include "session/peopleknowledge.h"
#include "ui/look/metrics.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplechoices.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peopleinput.h"
#include "ui/people/peoplepreview.h"
#include "ui/people/sendgate.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/profilename.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/savefile.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
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
    , m_gate(new SendGate(m_drafts, m_input, m_knowledge, this))
    , m_choices(new PeopleChoices(service, this))
    , m_preview(new PeoplePreview(m_drafts, this))
    , m_form(new QWidget(this))
    , m_banner(new ErrorBanner(this))
    , m_single(new ErrorBanner(this))
    , m_note(new NoteLabel(this))
    , m_activity(new ProgressStrip(this))
    , m_reason(new NoteLabel(this))
{
    setWindowTitle(tr("Invite People"));
    setAcceptDrops(true);
    build();
    connectParts();
    connectGate();
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
    m_now->setAutoDefault(false);
    m_now->hide();
    column->addWidget(box);
    connect(m_primary, &QPushButton::clicked, this, &InvitePeopleDialog::send);
    connect(m_now, &QPushButton::clicked, m_gate, &SendGate::insist);
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
                tellUnread(tr("Nothing was read from %1. %2").arg(name, why));
            });
    connect(m_choices, &PeopleChoices::changed, this,
            [this] { m_drafts->setForAll(m_choices->forAll()); });
    connect(m_choices, &PeopleChoices::shortened, this, [this] { fitTo(width()); });
    connect(m_choices, &PeopleChoices::projectsRead, m_knowledge, &PeopleKnowledge::setProjects);
    connect(m_drafts, &DraftModel::judged, this, &InvitePeopleDialog::onDrafts);
    connect(m_knowledge, &PeopleKnowledge::changed, this, &InvitePeopleDialog::onKnown);
    connect(m_banner, &ErrorBanner::triggered, m_gate, &SendGate::insist);
    connect(m_banner, &ErrorBanner::closed, m_input, &PeopleInput::focusField);
}

// Of several files each that failed is named.
void InvitePeopleDialog::tellUnread(const QString &sentence)
{
    const QString shown = m_unread.join(u'\n');
    if (m_banner->isHidden() || m_banner->text() != shown)
        m_unread.clear();
    m_unread += sentence;
    m_banner->showMessage(ErrorBanner::Tone::Error, m_unread.join(u'\n'));
}

void InvitePeopleDialog::setJournal(Journal *journal)
{
    m_knowledge->setJournal(journal);
}

void InvitePeopleDialog::setTarget(const CommandTarget &target)
{
    m_target = target;
    nameProfile(this, target.profile);
    fitTo(width());
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

void InvitePeopleDialog::addRevoked(const QList<InviteDraft> &people)
{
    m_input->addRevoked(people);
}

void InvitePeopleDialog::setAddresses(const QString &text)
{
    m_input->setText(text);
}

TypedPeople::Entry InvitePeopleDialog::entry() const
{
    const NewInvite forAll = m_choices->forAll();
    return {{}, m_input->text(), m_input->files(), forAll.role, forAll.projects.kind};
}

void InvitePeopleDialog::setEntry(const TypedPeople::Entry &entry)
{
    m_choices->choose(entry.role, entry.projects);
    m_input->setText(entry.text);
    for (const QString &path : entry.files)
        addFile(path);
}

bool InvitePeopleDialog::isSingle() const
{
    return m_gate->isSingle();
}

bool InvitePeopleDialog::isSent() const
{
    return m_gate->state() == SendGate::State::Sent;
}

void InvitePeopleDialog::onDrafts()
{
    m_knowledge->setAddresses(m_drafts->addresses());
    // Reading a long list to its end for one address would take minutes of the API's patience.
    if (!isSingle() && !m_knowledge->hasListFailed())
        m_knowledge->readListToEnd();
    if (m_gate->mayNameProjects())
        m_knowledge->readProjects();
    refresh();
}

void InvitePeopleDialog::onKnown()
{
    m_drafts->setKnown(m_knowledge->known());
    if (const auto &known = m_knowledge->known(); known.projects() && !m_projectsTold) {
        m_projectsTold = true;
        m_input->setProjects(known.projectNames());
    }
    m_gate->goOn();
}

void InvitePeopleDialog::refresh()
{
    showPreview();
    tellSingle();
    m_note->setNote(m_drafts->addresses().isEmpty() || m_gate->isWaiting() ? QString()
                                                                           : m_knowledge->note());
    const QString why = m_gate->isWaiting() ? QString() : problem();
    m_reason->setNote(why);
    const int ready = m_drafts->readyCount();
    m_primary->setText(isSingle() || ready == 0 ? tr("&Send Invite")
                                                : tr("&Invite %Ln People", nullptr, ready));
    m_primary->setEnabled(!m_gate->isWaiting() && why.isEmpty());
    m_primary->setAccessibleDescription(why);
    m_copy->setContent(m_primary->isEnabled() ? command() : QString());
}

QString InvitePeopleDialog::command() const
{
    if (m_drafts->readyCount() > WrittenCommand::kMostWords)
        return {};
    return WrittenCommand(m_target).run(m_drafts->steps());
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
        return tr("No row is ready to be invited.");
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
        ? tr("To send it again, use Resend in the list.")
        : verdict == DraftVerdict::EarlierUnknown
        ? tr("To check it, use Resume or Send Again under Activity.")
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
    if (!m_gate->isWaiting() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InvitePeopleDialog::dropEvent(QDropEvent *event)
{
    for (const QStringList files = localFiles(event->mimeData()); const QString &file : files)
        addFile(file);
    event->acceptProposedAction();
}

void InvitePeopleDialog::send()
{
    if (m_gate->isWaiting() || isSent())
        return;
    m_input->readNow();
    if (!problem().isEmpty())
        return;
    m_banner->clear();
    m_gate->ask();
}

void InvitePeopleDialog::commit()
{
    if (isSent() || !problem().isEmpty())
        return;
    m_gate->stop();
    if (const QStringList doubts = m_drafts->doubtfulOwners(); !doubts.isEmpty())
        askAboutOwners(doubts);
    else
        finish();
}

void InvitePeopleDialog::finish()
{
    if (isSent() || !problem().isEmpty())
        return;
    m_gate->setSent();
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
    const auto invite = [this, doubts] {
        // What was found out meanwhile was not asked about.
        if (m_drafts->doubtfulOwners() == doubts)
            finish();
        else
            commit();
    };
    auto *box = plainQuestion(
        this, this, windowTitle(),
        tr("%Ln of these people would become an owner. Check that it is the right person.", nullptr,
           number),
        named.join(QStringLiteral("\n\n")), {{tr("&Invite as Owner"), invite}});
    box->setIcon(QMessageBox::Warning);
    nameProfile(box, m_target.profile);
    box->open();
}

void InvitePeopleDialog::connectGate()
{
    connect(m_gate, &SendGate::passed, this, &InvitePeopleDialog::commit);
    connect(m_gate, &SendGate::waitingChanged, this, &InvitePeopleDialog::showWaiting);
    connect(m_gate, &SendGate::progressed, this, &InvitePeopleDialog::tellProgress);
    connect(m_gate, &SendGate::othersMeant, this, [this](int fewer) {
        m_banner->showMessage(
            ErrorBanner::Tone::Information,
            fewer > 0 ? tr("%Ln person(s) do not need this invite after all.", nullptr, fewer)
                      : tr("One column contains projects. Check the rows again before you send."),
            tr("Nothing has been sent yet."));
    });
    connect(m_gate, &SendGate::failed, this, [this](const QString &why) {
        m_banner->showMessage(
            ErrorBanner::Tone::Warning, tr("The list could not be read completely. %1").arg(why),
            tr("People with pending invites in the missing part may be invited twice."));
        m_banner->setAction(tr("Invite Now"));
    });
}

void InvitePeopleDialog::showWaiting()
{
    const bool waiting = m_gate->isWaiting();
    m_form->setEnabled(!waiting);
    m_preview->setEnabled(!waiting);
    m_now->setVisible(waiting);
    m_cancel->setText(waiting ? tr("Stop") : tr("Cancel"));
    if (waiting) {
        m_activity->start({}, [this] { return m_knowledge->wait(); });
        tellProgress();
    } else {
        m_activity->stop();
    }
    refresh();
    // A key that is pressed twice must not send what the first press had compared.
    (waiting ? m_cancel : m_primary)->setFocus(Qt::OtherFocusReason);
}

void InvitePeopleDialog::tellProgress()
{
    if (m_knowledge->isAskingForInvites()) {
        m_activity->setText(tr("Comparing with what is new in the list…"));
        return;
    }
    m_activity->setText(isSingle() || m_knowledge->isListComplete()
                            ? tr("Checking who is already a member…")
                            : tr("Comparing with the list first, so that no one is invited twice: "
                                 "%Ln invite(s) read so far…",
                                 nullptr, m_knowledge->invitesRead()));
}

void InvitePeopleDialog::reject()
{
    if (m_gate->isWaiting())
        m_gate->stop();
    else if (m_input->isTouched() || m_choices->isTouched())
        askToDiscard();
    else
        FittingDialog::reject();
}

void InvitePeopleDialog::askToDiscard()
{
    plainQuestion(this, this, windowTitle(), tr("Close without inviting anyone?"),
                  tr("Your entries will be lost."),
                  {{tr("&Discard"), [this] { FittingDialog::reject(); }}}, tr("&Keep Editing"))
        ->open();
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
    FileToSave file;
    file.title = tr("Save Template");
    file.folder = m_settings->exportFolder();
    file.stem = tr("people", "file name");
    file.formats = {{tr("CSV files (*.csv)"), QStringLiteral("csv")},
                    {tr("All files (*)"), QStringLiteral("csv")}};
    askWhereToSave(this, file, this, [this](const QString &path, int) { writeTemplate(path); });
}

void InvitePeopleDialog::writeTemplate(const QString &path)
{
    saveInBackground(
        this, path,
        [bytes = peopleTemplate()](QIODevice *file) { return file->write(bytes) == bytes.size(); },
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
