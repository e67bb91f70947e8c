// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/runcsv.h"
#include "journal/journal.h"

#include <QObject>

class QWidget;

namespace Vestibule {

class Settings;

/// Writes what came of a run, as the journal has it, into a CSV file of the person's choice.
class RunResultsFile : public QObject
{
    Q_OBJECT

public:
    RunResultsFile(QWidget *window, Settings *settings, QObject *parent = nullptr);

    void ask(Journal *journal, qint64 runId); ///< for the file's place; the journal must stay
    void write(Journal *journal, qint64 runId, const QString &path, CsvProfile profile);

signals:
    void saved(const QString &path);
    void failed(const QString &sentence); ///< an older file of that name is whole

private:
    void store(const JournalResult<QList<ResultRow>> &rows, const QString &path,
               CsvProfile profile);

    QWidget *m_window;
    Settings *m_settings;
};

} // namespace Vestibule
