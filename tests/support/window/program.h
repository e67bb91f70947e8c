// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/settings.h"
#include "models/viewsmodel.h"
#include "support/fakekeystore.h"
#include "support/scriptedserver.h"
#include "ui/connection/welcomepage.h"
#include "ui/details/detailspane.h"
#include "ui/list/invitesview.h"
#include "ui/list/listoverlay.h"
#include "ui/list/statusline.h"
#include "ui/notices/errorbanner.h"
#include "ui/programparts.h"
#include "ui/runs/activitydock.h"
#include "ui/runs/runbar.h"
#include "ui/search/searchfield.h"
#include "ui/views/sidebar.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace Vestibule {

/// What a program keeps outside of its window: settings in a folder of its own, keys in memory.
struct ProgramGround
{
    explicit ProgramGround(const QString &settingsFile)
        : file(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("settings.ini"))
                                      : settingsFile)
        , settings(file)
    { }

    QTemporaryDir folder;
    QString file;
    Settings settings;
    FakeKeyStore keys;
};

/// The exit code of a program's loop in which `leave` is done first; 7 where it goes on for that
/// long.
[[nodiscard]] inline int exitCodeOfLeaving(const std::function<void()> &leave, int patienceMs)
{
    QObject context;
    QTimer::singleShot(0, &context, leave);
    QTimer::singleShot(patienceMs, &context, [] { QCoreApplication::exit(7); });
    return QApplication::exec();
}

/// The whole program as main() builds it, over such a ground.
struct Program : ProgramGround, ProgramParts
{
    /// `settingsFile` empty: a fresh one.
    explicit Program(const Environment &environment = {}, const QString &settingsFile = {})
        : ProgramGround(settingsFile)
        , ProgramParts(&keys, &settings, environment)
        , origin(environment.origin())
    {
        connection.journalHome().setFolder(
            QFileInfo(file).absoluteDir().filePath(QStringLiteral("journals")));
        remember(false); // until a test is about that
        runs.setSearchPauseMs(10);
        page()->setReadsQuietly(false); // a half-loaded list stays one until a test asks
        window.resize(900, 600);
        window.show();
        window.activateWindow();
    }

    /// Whether sessions that are opened from now on keep their lists, beside the settings.
    void remember(bool isOn)
    {
        ListMemory memory(QFileInfo(file).absoluteDir().filePath(QStringLiteral("remembered")));
        memory.setOn(isOn);
        connection.setMemory(memory);
    }

    /// What the environment says for a run against `server`, with a key or without.
    [[nodiscard]] static Environment at(const ScriptedServer &server, const QString &key = {})
    {
        Environment environment;
        environment.baseUrl = server.baseUrl();
        if (!key.isEmpty())
            environment.adminKey = key;
        return environment;
    }

    const QString origin; ///< of where requests go
    void store(const QString &key) { keys.setStored(key, origin); }
    [[nodiscard]] std::optional<QString> stored() const { return keys.stored(origin); }

    [[nodiscard]] InvitesPage *page() const { return window.invitesPage(); }
    [[nodiscard]] InvitesView *view() const { return page()->view(); }
    [[nodiscard]] InviteFilterModel *rows() const { return view()->invites(); }
    [[nodiscard]] int shown() const { return rows() != nullptr ? rows()->rowCount() : -1; }
    [[nodiscard]] StatusLine *statusLine() const { return page()->statusLine(); }
    [[nodiscard]] QString status() const { return statusLine()->text(); }
    [[nodiscard]] ListOverlay *overlay() const { return view()->overlay(); }
    /// The words of the page's banners that are to be seen.
    [[nodiscard]] QString banner() const
    {
        QString text;
        const auto banners = page()->findChildren<ErrorBanner *>(Qt::FindDirectChildrenOnly);
        for (const ErrorBanner *banner : banners)
            text += banner->isVisible() ? banner->text() : QString();
        return text;
    }
    [[nodiscard]] QString notice() const
    {
        return connection.welcomePage()->findChild<ErrorBanner *>()->text();
    }
    [[nodiscard]] RunBar *runBar() const { return runs.runBar(); }
    [[nodiscard]] ActivityDock *dock() const { return activity.dock(); }
    [[nodiscard]] bool isWelcoming() const { return !window.isShowingInvites(); }
};

} // namespace Vestibule
