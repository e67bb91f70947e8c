// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightsaver.h"

#include "accounts/settings.h"
#include "domain/inbackground.h"
#include "exchange/wholefile.h"
#include "ui/export/exportpath.h"

#include <QBuffer>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <array>

namespace Vestibule {

namespace {

constexpr std::array<PictureFormat, 3> kFormats{PictureFormat::Png, PictureFormat::Svg,
                                                PictureFormat::Pdf};

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return InsightSaver::tr("PNG picture (*.png)");
    case PictureFormat::Svg:
        return InsightSaver::tr("SVG drawing (*.svg)");
    case PictureFormat::Pdf:
        break;
    }
    return InsightSaver::tr("PDF document (*.pdf)");
}

PictureFormat formatOf(const QString &filter)
{
    for (const PictureFormat format : kFormats) {
        if (filterOf(format) == filter)
            return format;
    }
    return PictureFormat::Png;
}

// A suffix that was typed says more than the choice below it.
PictureFormat formatFor(const QString &path, const QString &filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PictureFormat format : kFormats) {
        if (suffixOf(format) == suffix)
            return format;
    }
    return formatOf(filter);
}

} // namespace

InsightSaver::InsightSaver(Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{ }

void InsightSaver::ask(const PictureSheet &sheet, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Save Picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const PictureFormat format : kFormats)
        filters.append(filterOf(format));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(kFormats.front()));
    dialog->setDirectory(QFileInfo(defaultExportPath(*m_settings)).path());
    const QString stem =
        QStringLiteral("%1-%2").arg(name, QDate::currentDate().toString(Qt::ISODate));
    dialog->selectFile(stem + u'.' + suffixOf(kFormats.front()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = suffixOf(formatOf(filter));
        dialog->setDefaultSuffix(suffix);
        const QString chosen = dialog->selectedFiles().value(0);
        dialog->selectFile(QFileInfo(chosen).completeBaseName() + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, sheet](const QString &path) {
        write(sheet, formatFor(path, dialog->selectedNameFilter()), path);
    });
    const QPointer<QWidget> before = m_window->window()->focusWidget();
    connect(dialog, &QFileDialog::finished, this, [before] {
        if (before != nullptr)
            before->setFocus();
    });
    dialog->open();
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
    inBackground(
        this,
        [path, bytes = picture.data()] {
            return writeWholeFile(
                path, [&bytes](QIODevice *file) { return file->write(bytes) == bytes.size(); });
        },
        [this, path](const std::optional<QString> &fault) { tell(path, fault); });
}

void InsightSaver::tell(const QString &path, const std::optional<QString> &fault)
{
    if (!fault)
        emit saved(path);
    else
        emit failed(tr("The picture could not be saved: %1. Choose another place, or make room.",
                       "the system's words")
                        .arg(*fault));
}

} // namespace Vestibule
