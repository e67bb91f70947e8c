// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightsaver.h"

#include "accounts/settings.h"
#include "ui/export/exportpath.h"
#include "ui/widgets/savefile.h"

#include <QBuffer>
#include <QDate>
#include <QFileInfo>
#include <QWidget>

namespace Vestibule {

InsightSaver::InsightSaver(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{ }

void InsightSaver::ask(const PictureSheet &sheet, const QString &name)
{
    FileToSave file;
    file.title = tr("Save Chart");
    file.folder = QFileInfo(defaultExportPath(*m_settings)).path();
    file.stem = name + u'-' + QDate::currentDate().toString(Qt::ISODate);
    // As in PictureFormat.
    file.formats = {{tr("PNG image (*.png)"), QStringLiteral("png")},
                    {tr("SVG image (*.svg)"), QStringLiteral("svg")},
                    {tr("PDF document (*.pdf)"), QStringLiteral("pdf")}};
    askWhereToSave(m_window, file, this, [this, sheet](const QString &path, int format) {
        write(sheet, PictureFormat(format), path);
    });
}

void InsightSaver::write(const PictureSheet &sheet, PictureFormat format, const QString &path)
{
    m_settings->setExportFolder(QFileInfo(path).path());
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!writeSheet(&picture, format, sheet)) {
        tell(path, tr("it could not be drawn"));
        return;
    }
    saveInBackground(
        this, path,
        [bytes = picture.data()](QIODevice *file) { return file->write(bytes) == bytes.size(); },
        [this, path](const std::optional<QString> &fault) { tell(path, fault); });
}

void InsightSaver::tell(const QString &path, const std::optional<QString> &fault)
{
    if (!fault)
        emit saved(path);
    else
        emit failed(
            tr("The chart could not be saved: %1. Choose another folder, or free some disk space.",
               "the system's words")
                .arg(*fault));
}

} // namespace Vestibule
