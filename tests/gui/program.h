// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/settings.h"
#include "support/fakekeystore.h"
#include "support/scriptedserver.h"
#include "ui/actions.h"
#include "ui/activitycontroller.h"
#include "ui/activitydock.h"
#include "ui/changescontroller.h"
#include "ui/connectioncontroller.h"
#include "ui/detailscontroller.h"
#include "ui/detailspane.h"
#include "ui/errorbanner.h"
#include "ui/insightspage.h"
#include "ui/invitecontroller.h"
#include "ui/invitespage.h"
#include "ui/invitesview.h"
#include "ui/listoverlay.h"
#include "ui/mainwindow.h"
#include "ui/reviewcontroller.h"
#include "ui/runbar.h"
#include "ui/runcontroller.h"
#include "ui/searchfield.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/viewscontroller.h"
#include "ui/viewsmodel.h"
#include "ui/welcomepage.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace Vestibule {

/// The window with its controllers, as main() builds it, over a keychain in memory.
struct Program
{
    /// `settingsFile` empty: a fresh one.
    explicit Program(const Environment &environment = {}, const QString &settingsFile = {})
        : file(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("settings.ini"))
                                      : settingsFile)
        , settings(file)
        , window(&settings)
        , invites(&window, &settings)
        , views(&window, &settings)
        , review(&window, &settings)
        , connection(&window, &keys, &settings, environment)
        , runs(&window, &connection, &settings)
        , activity(&window, &runs)
        , details(&window, &runs, &settings)
        , changes(&window, &runs)
    {
        page()->addPart(InvitesPage::Part::Insights,
                        [this] { return new InsightsPage(page(), &settings); });
        QObject::connect(&connection, &ConnectionController::sessionChanged, &changes,
                         &ChangesController::setSession);
        QObject::connect(&connection, &ConnectionController::sessionChanged, window.invitesPage(),
                         &InvitesPage::setSession);
        QObject::connect(&connection, &ConnectionController::sessionChanged, &invites,
                         &InviteController::setSession);
        QObject::connect(&connection, &ConnectionController::sessionChanged, &views,
                         &ViewsController::setSession);
        QObject::connect(&connection, &ConnectionController::sessionChanged, &details,
                         &DetailsController::setSession);
        QObject::connect(&connection, &ConnectionController::sessionChanged, &review,
                         &ReviewController::setSession);
        QObject::connect(&invites, &InviteController::runRequested, &runs, &RunController::add);
        QObject::connect(&runs, &RunController::availabilityChanged, &invites,
                         &InviteController::setRunProblem);
        QObject::connect(&review, &ReviewController::runRequested, &runs, &RunController::add);
        QObject::connect(&review, &ReviewController::countChanged, window.sideBar(),
                         &SideBar::setReviewCount);
        QObject::connect(&runs, &RunController::availabilityChanged, &review,
                         &ReviewController::setRunProblem);
        connection.journalHome().setFolder(
            QFileInfo(file).absoluteDir().filePath(QStringLiteral("journals")));
        runs.setLookPauseMs(10);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
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

    [[nodiscard]] InvitesPage *page() const { return window.invitesPage(); }
    [[nodiscard]] InvitesView *view() const { return page()->view(); }
    [[nodiscard]] InviteFilterModel *rows() const { return view()->invites(); }
    [[nodiscard]] int shown() const { return rows() != nullptr ? rows()->rowCount() : -1; }
    [[nodiscard]] StatusLine *statusLine() const { return page()->findChild<StatusLine *>(); }
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
        return window.welcomePage()->findChild<ErrorBanner *>()->text();
    }
    [[nodiscard]] RunBar *runBar() const { return page()->runBar(); }
    [[nodiscard]] ActivityDock *dock() const { return window.activity(); }
    [[nodiscard]] bool isWelcoming() const { return !window.isShowingInvites(); }

    QTemporaryDir folder;
    QString file;
    Settings settings;
    FakeKeyStore keys;
    MainWindow window;
    InviteController invites;
    ViewsController views;
    ReviewController review;
    ConnectionController connection;
    RunController runs;
    ActivityController activity;
    DetailsController details;
    ChangesController changes;
};

} // namespace Vestibule
