// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "exchange/export/exportrun.h"
#include "exchange/out/exportformattext.h"
#include "models/filter/invitefiltermodel.h"
#include "ui/export/exportpath.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui_exportdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include <cerrno>
#include <chrono>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 2s;

} // namespace

ExportDialog::ExportDialog(InviteFilterModel *invites, const QStringList &selectedIds,
                           Settings *settings, QWidget *parent)
    : FittingDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_invites(invites)
    , m_selected(selectedIds)
    , m_settings(settings)
    , m_run(new ExportRun(invites, this))
{
    m_ui->setupUi(this);
    build();
    connectParts();
    checkPath();
    forgetLostFolder();
}

ExportDialog::~ExportDialog()
{
    // Stopping the loading tells everybody, and this dialog is half gone already.
    if (m_invites)
        m_invites->invites()->pager()->disconnect(this);
    delete m_run;
}

void ExportDialog::build()
{
    m_export = m_ui->buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    m_export->setDefault(true);
    m_copy = new CopyButton(tr("Copy as Comman&d"), this);
    m_copy->setAutoDefault(false);
    m_ui->buttons->addButton(m_copy, QDialogButtonBox::ResetRole);
    m_patience.setSingleShot(true);
    m_ui->allNote->alignUnder(m_ui->all);
    m_ui->filteredNote->alignUnder(m_ui->filtered);
    buildFormats();
    m_ui->path->setText(defaultExportPath(*m_settings, exportSuffix(format())));
    m_ui->selected->setEnabled(!m_selected.isEmpty());
    if (m_selected.size() > 1)
        m_ui->selected->setChecked(true);
    else if (!m_invites->filter().isEmpty())
        m_ui->filtered->setChecked(true);
    else
        m_ui->all->setChecked(true);
    updateForm();
    fitTo(letters(70));
}

void ExportDialog::buildFormats()
{
    for (const ExportFormat format : exportFormats())
        m_ui->format->addItem(exportFormatName(format), exportFormatWord(format));
    m_ui->format->setCurrentIndex(qMax(0, m_ui->format->findData(m_settings->exportFormat())));
    m_ui->formatNote->setNote(exportFormatNote(format()));
}

void ExportDialog::connectParts()
{
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::onExport);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormat);
    connect(m_ui->path, &QLineEdit::textChanged, this, &ExportDialog::checkPath);
    connect(m_ui->path, &QLineEdit::textChanged, this, [this] {
        if (m_run->outcome() == ExportRun::Outcome::Failed) // which was at another place
            m_ui->banner->clear();
    });
    for (const QRadioButton *which : {m_ui->all, m_ui->filtered, m_ui->selected})
        connect(which, &QRadioButton::toggled, this, &ExportDialog::updateForm);
    connect(&m_patience, &QTimer::timeout, this, &ExportDialog::updateForm);
    connect(m_ui->banner, &ErrorBanner::triggered, this, &ExportDialog::onExport);
    connect(m_invites, &InviteFilterModel::rowsInserted, this, &ExportDialog::updateForm);
    connect(m_invites, &InviteFilterModel::rowsRemoved, this, &ExportDialog::updateForm);
    connect(m_invites, &InviteFilterModel::modelReset, this, &ExportDialog::updateForm);
    connect(m_invites->invites()->pager(), &InvitePager::stateChanged, this,
            &ExportDialog::updateForm);
    connect(m_run, &ExportRun::begun, this, &ExportDialog::onPhase);
    connect(m_run, &ExportRun::loadedChanged, this, [this](int invites) {
        m_ui->activity->setText(tr("Loading the rest: %Ln invite(s) so far…", nullptr, invites));
    });
    connect(m_run, &ExportRun::progress, m_ui->activity, &ProgressStrip::setProgress);
    connect(m_run, &ExportRun::finished, this, &ExportDialog::onFinished);
}

QString ExportDialog::path() const
{
    return exportPath(m_ui->path->text(), *m_settings);
}

ExportFormat ExportDialog::format() const
{
    return exportFormats().at(qMax(0, m_ui->format->currentIndex()));
}

void ExportDialog::onFormat()
{
    m_ui->formatNote->setNote(exportFormatNote(format()));
    m_ui->path->setText(withExportSuffix(m_ui->path->text(), exportSuffix(format())));
}

void ExportDialog::onPhase()
{
    if (m_run->phase() == ExportRun::Phase::Loading)
        m_ui->activity->start(tr("Loading the rest…"), [this] { return m_run->wait(); });
    else if (m_run->phase() == ExportRun::Phase::Writing)
        m_ui->activity->start(tr("Writing the file…"));
    else
        m_ui->activity->stop();
    const bool busy = m_run->phase() != ExportRun::Phase::Idle;
    m_ui->form->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    updateForm();
    (busy ? m_cancel : m_export)->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::reject()
{
    if (m_done)
        accept();
    else if (m_run->phase() != ExportRun::Phase::Idle)
        m_run->cancel();
    else
        FittingDialog::reject();
}

void ExportDialog::updateForm()
{
    const int all = m_invites->invites()->rowCount();
    const bool complete = m_invites->invites()->pager()->isReadWhole();
    m_ui->all->setText(complete ? tr("&All invites (%L1)", "count").arg(all) : tr("&All invites"));
    m_ui->allNote->setNote(
        complete ? QString()
                 : tr("%Ln invite(s) are loaded; the rest is loaded first.", nullptr, all));
    m_ui->filtered->setText(complete ? tr("What the &filter shows (%L1)").arg(m_invites->rowCount())
                                     : tr("What the &filter shows"));
    m_ui->filteredNote->setNote(complete
                                    ? QString()
                                    : tr("It shows %Ln invite(s) so far; the rest is loaded first.",
                                         nullptr, m_invites->rowCount()));
    m_ui->selected->setText(tr("The &selection (%L1)").arg(m_selected.size()));
    const QString problem = exportPathProblem(path(), m_place);
    const bool waits = !m_place && !m_patience.isActive() && problem.isEmpty();
    m_ui->reason->setNote(waits ? tr("This location is not responding yet.") : problem);
    const bool busy = m_run->phase() != ExportRun::Phase::Idle;
    m_export->setEnabled(m_done || (!busy && problem.isEmpty()));
    m_export->setAccessibleDescription(problem);
    m_copy->setContent(problem.isEmpty() ? command() : QString());
}

void ExportDialog::setSearch(const std::optional<QString> &search, const CommandTarget &target)
{
    m_search = search;
    m_target = target;
    updateForm();
}

// A selection is no search, and a command exports nothing else.
QString ExportDialog::command() const
{
    const std::optional<QString> search = m_ui->all->isChecked() ? QString() : m_search;
    if (m_ui->selected->isChecked() || !search)
        return {};
    return WrittenCommand(m_target).exported(*search, path(), exportFormatWord(format()));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export Invites"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({exportFileFilter(format()), tr("All files (*)")});
    dialog->setDefaultSuffix(exportSuffix(format()));
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_replace = file; // the file dialog has asked already
        m_ui->path->setText(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

void ExportDialog::onExport()
{
    if (!m_export->isEnabled() || m_isExporting) // the banner's button does not know of the path
        return;
    if (m_done) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path()).path()));
        return;
    }
    m_isExporting = true;
    checkPath();
}

// The disk may not answer for long, or never; the dialog does.
void ExportDialog::checkPath()
{
    m_place.reset();
    m_patience.start(kPatience);
    updateForm();
    inBackground(
        this, [path = path()] { return filePlace(path); },
        [this, look = ++m_looks](const FilePlace &place) {
            if (look == m_looks) // an earlier one saw another moment
                onPlace(place);
        });
}

void ExportDialog::onPlace(const FilePlace &place)
{
    m_place = place;
    updateForm();
    if (!std::exchange(m_isExporting, false) || !m_export->isEnabled())
        return;
    if (place.isThere && path() != m_replace)
        askToReplace(path());
    else
        begin();
}

void ExportDialog::forgetLostFolder()
{
    const QString folder = m_settings->exportFolder();
    inBackground(
        this, [folder] { return folder.isEmpty() || filePlace(folder).isFolder; },
        [this, folder, proposed = m_ui->path->text()](bool isThere) {
            if (isThere || m_settings->exportFolder() != folder)
                return;
            m_settings->setExportFolder({});
            if (m_ui->path->text() == proposed)
                m_ui->path->setText(defaultExportPath(*m_settings, exportSuffix(format())));
        });
}

void ExportDialog::askToReplace(const QString &path)
{
    const auto replace = [this, path] {
        m_replace = path;
        begin();
    };
    plainQuestion(this, this, windowTitle(),
                  tr("A file named %1 already exists. Replace it?").arg(QFileInfo(path).fileName()),
                  tr("It is replaced only when the export is complete."),
                  {{tr("&Replace"), replace}})
        ->open();
}

void ExportDialog::begin()
{
    m_ui->banner->clear();
    m_settings->setExportFolder(QFileInfo(path()).path());
    m_settings->setExportFormat(exportFormatWord(format()));
    ExportRun::Order order;
    order.rows = m_ui->all->isChecked() ? ExportRun::Rows::All
        : m_ui->filtered->isChecked()   ? ExportRun::Rows::Filtered
                                        : ExportRun::Rows::Selected;
    order.selected = m_selected;
    order.path = path();
    order.format = format();
    m_run->start(order);
}

void ExportDialog::onFinished()
{
    onPhase();
    switch (m_run->outcome()) {
    case ExportRun::Outcome::Written:
        showDone();
        return;
    case ExportRun::Outcome::Cancelled:
        m_ui->banner->showMessage(
            ErrorBanner::Tone::Information, tr("Stopped. Nothing was written."),
            m_place && m_place->isThere ? tr("The existing file is unchanged.") : QString());
        return;
    case ExportRun::Outcome::LoadFailed:
        m_ui->banner->showError(m_run->loadError());
        m_ui->banner->setAction(tr("&Try Again"));
        return;
    case ExportRun::Outcome::Failed:
        showWriteFailed();
        return;
    }
}

void ExportDialog::showWriteFailed()
{
    const bool full = m_run->reason() == qt_error_string(ENOSPC);
    const QString advice = full ? tr("Choose another folder, or make room on the disk.")
                                : tr("Choose another folder or another name.");
    m_ui->banner->showMessage(
        ErrorBanner::Tone::Error, tr("The file could not be written: %1.").arg(m_run->reason()),
        m_place && m_place->isThere ? tr("The existing file is unchanged.") + u' ' + advice
                                    : advice);
}

void ExportDialog::showDone()
{
    m_done = true;
    m_ui->form->hide();
    m_export->setText(tr("&Open Folder"));
    m_cancel->setText(tr("&Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    updateForm();
    m_ui->banner->setClosable(false);
    const QString loss = lossText();
    m_ui->banner->showMessage(!loss.isEmpty() ? ErrorBanner::Tone::Warning
                                              : ErrorBanner::Tone::Information,
                              tr("Exported %Ln invite(s) to %1", nullptr, m_run->rows())
                                  .arg(QDir::toNativeSeparators(path())),
                              loss);
    fitTo(width());
    emit exported(path(), m_run->rows());
}

QString ExportDialog::lossText() const
{
    QStringList sentences;
    if (const int unreadable = m_run->unreadableRows(); unreadable > 0) {
        sentences << tr("%Ln invite(s) of the list could not be read and are not in the file.",
                        nullptr, unreadable);
    }
    if (const int cut = m_run->cutValues(); cut > 0)
        sentences << tr("%Ln value(s) were too long for a cell and were shortened.", nullptr, cut);
    return sentences.join(u' ');
}

} // namespace Vestibule
