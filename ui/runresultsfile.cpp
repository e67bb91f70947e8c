// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runresultsfile.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "exchange/runcsv.h"
#include "exchange/wholefile.h"
#include "ui/exportpath.h"
#include "ui/mainwindow.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace Vestibule {

namespace {

QString spreadsheetFilter()
{
    return RunResultsFile::tr("CSV for spreadsheets (*.csv)");
}

} // namespace

RunResultsFile::RunResultsFile(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{ }

void RunResultsFile::ask(Journal *journal, qint64 runId)
{
    auto *dialog = new QFileDialog(m_window, tr("Save Results"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({spreadsheetFilter(), tr("CSV for programs (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QFileInfo(defaultExportPath(*m_settings)).path());
    dialog->selectFile(
        QStringLiteral("results-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    const QPointer<Journal> open(journal);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, open, runId](const QString &path) {
                const bool sheet = dialog->selectedNameFilter() == spreadsheetFilter();
                m_settings->setExportFolder(QFileInfo(path).path());
                if (open != nullptr)
                    write(open, runId, path, sheet ? CsvProfile::Spreadsheet : CsvProfile::Data);
            });
    m_window->openDialog(dialog);
}

void RunResultsFile::write(Journal *journal, qint64 runId, const QString &path, CsvProfile profile)
{
    journal->readRun(runId, this,
                     [this, path, profile](const JournalResult<QList<RunStep>> &steps) {
                         store(steps, path, profile);
                     });
}

void RunResultsFile::store(const JournalResult<QList<RunStep>> &steps, const QString &path,
                           CsvProfile profile)
{
    if (!steps) {
        emit failed(journalErrorText(steps.error()));
        return;
    }
    inBackground(
        this,
        [path, rows = *steps, profile] {
            return writeWholeFile(path, [&rows, profile](QIODevice *file) {
                return writeRunCsv(file, rows, profile);
            });
        },
        [this, path](const std::optional<QString> &fault) {
            if (!fault)
                emit saved(path);
            else
                emit failed(
                    tr("The results could not be saved: %1. Choose another place, or make room.",
                       "the system's words")
                        .arg(*fault));
        });
}

} // namespace Vestibule
