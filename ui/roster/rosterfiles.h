// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/roster/planfile.h"

#include <QObject>

#include <functional>

class QIODevice;
class QWidget;

namespace Vestibule {

class DifferencesFilter;
class Settings;

/// Where rosters, plans and differences come from and go to, as files. Disks are looked at outside
/// of the window's thread.
class RosterFiles : public QObject
{
    Q_OBJECT

public:
    RosterFiles(QWidget *window, Settings *settings, QObject *parent = nullptr);

    void askToOpen(); ///< chosen() follows
    void read(const QString &path); ///< opened() or failed() follows
    void savePlan(const PlanFile &plan);
    void saveRoster(const QList<RosterRow> &rows);
    void saveRows(const DifferencesFilter &rows); ///< those that are shown

signals:
    void chosen(const QString &path);
    void opened(const QString &path, const QByteArray &bytes);
    void saved(const QString &sentence);
    void failed(const QString &sentence);

private:
    void save(const QString &path, const std::function<bool(QIODevice *)> &write,
              const QString &done);
    [[nodiscard]] QString folder() const;

    QWidget *m_window;
    Settings *m_settings;
};

} // namespace Vestibule
