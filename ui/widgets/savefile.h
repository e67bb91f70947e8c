// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;
class QObject;
class QWidget;

namespace Vestibule {

/// What may be saved, and where it is proposed to go.
struct FileToSave
{
    struct Format
    {
        QString filter; ///< as file dialogs have it: "PNG picture (*.png)"
        QString suffix;
    };

    QString title; ///< of the dialog
    QString folder;
    QString stem; ///< of the name
    QList<Format> formats; ///< the first is proposed
};

/// Asks above `window` where a file goes, and as which of its formats: a suffix that was typed says
/// more than the choice below it. `then` gets both, unless `context` has gone meanwhile.
void askWhereToSave(QWidget *window, const FileToSave &file, QObject *context,
                    const std::function<void(const QString &path, int format)> &then);

/// Writes a file in a thread, whole or not at all. `then` gets the system's words where that
/// failed.
void saveInBackground(QObject *context, const QString &path,
                      const std::function<bool(QIODevice *)> &write,
                      const std::function<void(const std::optional<QString> &fault)> &then);

} // namespace Vestibule
