// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/savedview.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Vestibule {

class MainWindow;
class Settings;
class SideBar;

/// Keeps the person's own views: saves the present search as one, renames, moves and removes the
/// one that is marked, and writes them to the settings at once.
class ViewKeeper : public QObject
{
    Q_OBJECT

public:
    ViewKeeper(MainWindow *window, SideBar *sideBar, Settings *settings, QObject *parent = nullptr);

    /// Of the marked view, if it is one of the person's; else -1.
    [[nodiscard]] int markedRow() const;

    void read(); ///< those that the settings hold now
    void save();
    void rename();
    void remove();
    void move(int by); ///< -1: up

signals:
    void viewsChanged();

private:
    void askName(const QString &title, const QString &button, const QString &name,
                 const std::function<void(const QString &)> &done);
    void add(const QString &name, const QString &query);
    void replace(const SavedView &view, const QString &name);
    void drop(const SavedView &view);
    void keep(const QList<SavedView> &views);
    [[nodiscard]] SavedView at(int row) const;

    MainWindow *m_window;
    SideBar *m_sideBar;
    Settings *m_settings;
};

} // namespace Vestibule
