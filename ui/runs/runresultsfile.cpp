// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runresultsfile.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "exchange/out/runcsv.h"
#include "exchange/wholefile.h"
#include "ui/export/exportpath.h"
#include "ui/window/mainwindow.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <memory>

namespace Vestibule {

namespace {

QString spreadsheetFilter()
{
    return RunResultsFile::tr("CSV for spreadsheets (*.csv)");
}

/// A row without a step as one of the results: in the words of the list, so that it can be mended
/// there and given back.
ResultRow resultOf(const LeftOutRow &leftOut, qsizetype position)
{
    ResultRow row;
    row.step.position = static_cast<int>(position);
    row.step.state = StepState::Skipped;
    row.step.skipReason = SkipReason::LeftOut;
    row.step.invite.email = leftOut.draft.email;
    row.line = leftOut.draft.line;
    row.role = leftOut.draft.role;
    row.projects = leftOut.draft.projects;
    row.message = leftOut.reason;
    return row;
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
    const auto rows = std::make_shared<JournalResult<QList<ResultRow>>>();
    journal->readRun(runId, this, [rows](const JournalResult<QList<RunStep>> &steps) {
        if (steps)
            *rows = resultRows(*steps);
        else
            *rows = tl::make_unexpected(steps.error());
    });
    journal->readLeftOut(
        runId, this, [this, rows, path, profile](const JournalResult<QList<LeftOutRow>> &leftOut) {
            if (!leftOut && *rows)
                *rows = tl::make_unexpected(leftOut.error());
            else if (*rows) {
                for (const LeftOutRow &row : *leftOut)
                    (*rows)->append(resultOf(row, (*rows)->size()));
            }
            store(*rows, path, profile);
        });
}

void RunResultsFile::store(const JournalResult<QList<ResultRow>> &rows, const QString &path,
                           CsvProfile profile)
{
    if (!rows) {
        emit failed(journalErrorText(rows.error()));
        return;
    }
    inBackground(
        this,
        [path, rows = *rows, profile] {
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
