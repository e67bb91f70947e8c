// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightfile.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Vestibule {

class Settings;

/// Asks where a picture goes and as what, and writes it there.
class InsightSaver : public QObject
{
    Q_OBJECT

public:
    explicit InsightSaver(Settings *settings, QWidget *window); ///< which owns it

    /// `name` begins the proposed file name.
    void ask(const PictureSheet &sheet, const QString &name);
    /// Writes it whole, or leaves what was there; ends with saved() or failed().
    void write(const PictureSheet &sheet, PictureFormat format, const QString &path);

signals:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void tell(const QString &path, const std::optional<QString> &fault);

    Settings *m_settings;
    QWidget *m_window;
};

} // namespace Vestibule
