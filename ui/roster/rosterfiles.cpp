// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterfiles.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "domain/text/visibletext.h"
#include "exchange/csvwriter.h"
#include "exchange/in/peoplelist.h"
#include "exchange/roster/rosterfile.h"
#include "exchange/wholefile.h"
#include "models/differencesfilter.h"
#include "models/differencesmodel.h"
#include "ui/export/exportpath.h"
#include "ui/widgets/savefile.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QIODevice>
#include <QPointer>

namespace Vestibule {

namespace {

constexpr qint64 kMostOpenedBytes = 4 * kMaxPeopleBytes; // a plan says more of each than a roster

QString stemToday(const QString &word)
{
    return word + u'-' + QDate::currentDate().toString(Qt::ISODate);
}

/// Cells as they are shown, or for programs as they are copied.
QList<QStringList> cellsOf(const DifferencesFilter &rows, CsvProfile profile)
{
    const int role =
        profile == CsvProfile::Data ? int(DifferencesModel::CopyRole) : int(Qt::DisplayRole);
    const bool since = rows.differences()->news().since > 0;
    const int columns = since ? int(DifferencesModel::ColumnCount) : DifferencesModel::SinceColumn;
    QList<QStringList> cells;
    for (int row = -1; row < rows.rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < columns; ++column) {
            fields += row < 0 ? rows.headerData(column, Qt::Horizontal).toString()
                              : rows.index(row, column).data(role).toString();
        }
        cells.append(fields);
    }
    return cells;
}

} // namespace

RosterFiles::RosterFiles(QWidget *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{ }

QString RosterFiles::folder() const
{
    return QFileInfo(defaultExportPath(*m_settings)).path();
}

void RosterFiles::askToOpen()
{
    auto *dialog = new QFileDialog(m_window, tr("Open Roster or Plan"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Rosters and plans (*.csv *.tsv *.txt *.xlsx *.xlsm *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RosterFiles::chosen);
    const QPointer<QWidget> before = m_window->focusWidget();
    connect(dialog, &QFileDialog::finished, this, [before] {
        if (before != nullptr)
            before->setFocus();
    });
    dialog->open();
}

void RosterFiles::read(const QString &path)
{
    inBackground(
        this, [path] { return readWholeFile(path, kMostOpenedBytes); },
        [this, path](const FileContent &content) {
            const QString name = visibleText(QFileInfo(path).fileName());
            if (!content.fault.isEmpty())
                emit failed(tr("%1 cannot be read: %2.", "a file, and the system's words")
                                .arg(name, content.fault));
            else if (content.bytes.size() > kMostOpenedBytes)
                emit failed(tr("%1 is too large to be a roster.", "a file").arg(name));
            else
                emit opened(path, content.bytes);
        });
}

void RosterFiles::savePlan(const PlanFile &plan)
{
    FileToSave file;
    file.title = tr("Save Plan");
    file.folder = folder();
    file.stem = stemToday(QStringLiteral("plan"));
    file.formats = {{tr("Plans (*.json)"), QStringLiteral("json")}};
    askWhereToSave(m_window, file, this, [this, plan](const QString &path, int) {
        save(
            path,
            [plan](QIODevice *device) {
                const QByteArray bytes = planFile(plan);
                return device->write(bytes) == bytes.size();
            },
            tr("The plan was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void RosterFiles::saveRoster(const QList<RosterRow> &rows)
{
    FileToSave file;
    file.title = tr("Save Today as Roster");
    file.folder = folder();
    file.stem = stemToday(QStringLiteral("roster"));
    file.formats = {{tr("Rosters (*.csv)"), QStringLiteral("csv")}};
    askWhereToSave(m_window, file, this, [this, rows](const QString &path, int) {
        save(
            path,
            [rows](QIODevice *device) {
                const QByteArray bytes = rosterFile(rows);
                return device->write(bytes) == bytes.size();
            },
            tr("%Ln person(s) were saved as %1.", nullptr, int(rows.size()))
                .arg(QDir::toNativeSeparators(path)));
    });
}

void RosterFiles::saveRows(const DifferencesFilter &rows)
{
    FileToSave file;
    file.title = tr("Export Differences");
    file.folder = folder();
    file.stem = stemToday(QStringLiteral("differences"));
    constexpr int spreadsheet = 0;
    file.formats = {{tr("CSV for spreadsheets (*.csv)"), QStringLiteral("csv")},
                    {tr("CSV for programs (*.csv)"), QStringLiteral("csv")}};
    const QPointer<const DifferencesFilter> open(&rows);
    askWhereToSave(m_window, file, this, [this, open](const QString &path, int format) {
        if (open == nullptr)
            return;
        const CsvProfile profile =
            format == spreadsheet ? CsvProfile::Spreadsheet : CsvProfile::Data;
        save(
            path,
            [cells = cellsOf(*open, profile), profile](QIODevice *device) {
                QByteArray bytes(profile == CsvProfile::Spreadsheet ? "\xEF\xBB\xBF" : "");
                for (const QStringList &fields : cells)
                    bytes += csvRecord(fields, profile);
                return device->write(bytes) == bytes.size();
            },
            tr("The differences were saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void RosterFiles::save(const QString &path, const std::function<bool(QIODevice *)> &write,
                       const QString &done)
{
    m_settings->setExportFolder(QFileInfo(path).path());
    saveInBackground(this, path, write, [this, done](const std::optional<QString> &fault) {
        if (fault)
            emit failed(tr("The file could not be saved: %1. Choose another folder, or free some "
                           "disk space.",
                           "the system's words")
                            .arg(*fault));
        else
            emit saved(done);
    });
}

} // namespace Vestibule
