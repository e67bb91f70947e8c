// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "ui/insightspage.h"
#include "ui/invitespage.h"
#include "ui/sidebar.h"

#include <QImageReader>
#include <QThreadPool>

namespace Vestibule {

// A toolbar asks Qt for a picture of its own, for which Qt loads every plugin for pictures. They
// are loaded beside the rest of the start.
bool Program::loadPicturePlugins()
{
    QThreadPool::globalInstance()->start([] { (void)QImageReader::supportedImageFormats(); });
    return true;
}

Program::Program(KeyStore *keys, Settings *settings, const Environment &environment)
    : m_loading(loadPicturePlugins())
    , m_window(settings)
    , m_invites(&m_window, settings)
    , m_views(&m_window, settings)
    , m_review(&m_window, settings)
    , m_connection(&m_window, keys, settings, environment)
    , m_runs(&m_window, &m_connection, settings)
    , m_activity(&m_window, &m_runs)
    , m_details(&m_window, &m_runs, settings)
    , m_changes(&m_window, &m_runs)
{
    m_window.invitesPage()->addPart(InvitesPage::Part::Insights, [this, settings] {
        return new InsightsPage(m_window.invitesPage(), settings);
    });
    followSession();
    connectRuns();
}

void Program::followSession()
{
    const auto follow = [this](auto *part) {
        using Part = std::remove_pointer_t<decltype(part)>;
        QObject::connect(&m_connection, &ConnectionController::sessionChanged, part,
                         &Part::setSession);
    };
    follow(m_window.invitesPage());
    follow(&m_invites);
    follow(&m_views);
    follow(&m_review);
    follow(&m_details);
    follow(&m_changes);
}

void Program::connectRuns()
{
    QObject::connect(&m_invites, &InviteController::runRequested, &m_runs, &RunController::add);
    QObject::connect(&m_review, &ReviewController::runRequested, &m_runs, &RunController::add);
    QObject::connect(&m_runs, &RunController::availabilityChanged, &m_invites,
                     &InviteController::setRunProblem);
    QObject::connect(&m_runs, &RunController::availabilityChanged, &m_review,
                     &ReviewController::setRunProblem);
    QObject::connect(&m_review, &ReviewController::countChanged, m_window.sideBar(),
                     &SideBar::setReviewCount);
}

} // namespace Vestibule
