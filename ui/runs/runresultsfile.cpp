// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runresultsfile.h"

#include "accounts/settings.h"
#include "exchange/out/runcsv.h"
#include "ui/export/exportpath.h"
#include "ui/widgets/savefile.h"

#include <QDate>
#include <QFileInfo>
#include <QPointer>

#include <memory>

namespace Vestibule {

RunResultsFile::RunResultsFile(QWidget *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{ }

void RunResultsFile::ask(Journal *journal, qint64 runId)
{
    FileToSave file;
    file.title = tr("Save Results");
    file.folder = QFileInfo(defaultExportPath(*m_settings)).path();
    file.stem = QStringLiteral("results-") + QDate::currentDate().toString(Qt::ISODate);
    constexpr int kSpreadsheet = 0;
    file.formats = {{tr("CSV for spreadsheets (*.csv)"), QStringLiteral("csv")},
                    {tr("CSV for programs (*.csv)"), QStringLiteral("csv")}};
    const QPointer<Journal> open(journal);
    askWhereToSave(m_window, file, this, [this, open, runId](const QString &path, int format) {
        m_settings->setExportFolder(QFileInfo(path).path());
        if (open != nullptr)
            write(open, runId, path,
                  format == kSpreadsheet ? CsvProfile::Spreadsheet : CsvProfile::Data);
    });
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
            else if (*rows)
                addLeftOut(**rows, *leftOut);
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
    saveInBackground(
        this, path,
        [rows = *rows, profile](QIODevice *file) { return writeRunCsv(file, rows, profile); },
        [this, path](const std::optional<QString> &fault) {
            if (!fault)
                emit saved(path);
            else
                emit failed(tr("The results could not be saved: %1. Choose another folder, or free "
                               "some disk space.",
                               "the system's words")
                                .arg(*fault));
        });
}

} // namespace Vestibule
