// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/savefile.h"

#include "domain/inbackground.h"
#include "exchange/wholefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace Vestibule {

namespace {

int formatOf(const FileToSave &file, const QString &filter)
{
    const auto found = std::find_if(file.formats.cbegin(), file.formats.cend(),
                                    [&filter](const auto &one) { return one.filter == filter; });
    return found != file.formats.cend() ? int(found - file.formats.cbegin()) : 0;
}

int formatFor(const FileToSave &file, const QString &path, const QString &filter)
{
    const int chosen = formatOf(file, filter);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (file.formats.at(chosen).suffix == suffix)
        return chosen;
    const auto found = std::find_if(file.formats.cbegin(), file.formats.cend(),
                                    [&suffix](const auto &one) { return one.suffix == suffix; });
    return found != file.formats.cend() ? int(found - file.formats.cbegin()) : chosen;
}

} // namespace

void askWhereToSave(QWidget *window, const FileToSave &file, QObject *context,
                    const std::function<void(const QString &path, int format)> &then)
{
    auto *dialog = new QFileDialog(window, file.title, file.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileToSave::Format &format : file.formats)
        filters.append(format.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(file.formats.constFirst().suffix);
    dialog->selectFile(file.stem + u'.' + dialog->defaultSuffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, file](const QString &filter) {
                         const QString suffix = file.formats.at(formatOf(file, filter)).suffix;
                         dialog->setDefaultSuffix(suffix);
                         const QString name = dialog->selectedFiles().value(0);
                         dialog->selectFile(QFileInfo(name).completeBaseName() + u'.' + suffix);
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [dialog, file, then](const QString &path) {
                         then(path, formatFor(file, path, dialog->selectedNameFilter()));
                     });
    const QPointer<QWidget> before = window->window()->focusWidget();
    QObject::connect(dialog, &QFileDialog::finished, window, [before] {
        if (before != nullptr)
            before->setFocus();
    });
    dialog->open();
}

void saveInBackground(QObject *context, const QString &path,
                      const std::function<bool(QIODevice *)> &write,
                      const std::function<void(const std::optional<QString> &fault)> &then)
{
    inBackground(
        context, [path, write] { return writeWholeFile(path, write); }, then);
}

} // namespace Vestibule
