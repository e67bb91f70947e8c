// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencescontroller.h"

#include "accounts/settings.h"
#include "session/session.h"
#include "ui/preferences/appearancekeeper.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace Vestibule {

PreferencesController::PreferencesController(MainWindow *window, AppearanceKeeper *keeper,
                                             Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keeper(keeper)
    , m_settings(settings)
{
    const Actions *actions = window->commands();
    connect(actions->preferences, &QAction::triggered, this, &PreferencesController::open);
    connect(actions->zoomIn, &QAction::triggered, this, [this] { resizeText(1); });
    connect(actions->zoomOut, &QAction::triggered, this, [this] { resizeText(-1); });
    connect(actions->zoomReset, &QAction::triggered, this, [this] { resizeText(0); });
}

void PreferencesController::open()
{
    m_dialog = new PreferencesDialog(m_settings->preferences(),
                                     {m_settings->reviewOwnerDays(), m_settings->reviewDomains()},
                                     m_keeper->largestTextSize(), m_window->commands(), m_window);
    connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesController::choose);
    connect(m_dialog, &PreferencesDialog::reviewChanged, this,
            [this](const ReviewPreferences &review) {
                m_settings->setReviewOwnerDays(review.ownerDays);
                m_settings->setReviewDomains(review.domains);
                emit reviewOptionsChanged();
            });
    m_window->openDialog(m_dialog);
}

void PreferencesController::choose(const Preferences &preferences)
{
    m_settings->setPreferences(preferences);
    m_keeper->apply(preferences);
    if (m_dialog != nullptr)
        m_dialog->setPreferences(preferences);
    emit preferencesChanged();
    if (preferences.soonDays == expiringSoonDays())
        return;
    setExpiringSoonDays(preferences.soonDays);
    if (m_session != nullptr)
        m_session->invites()->judgeAgain();
}

void PreferencesController::resizeText(int by)
{
    Preferences preferences = m_settings->preferences();
    const QList<int> sizes = AppearanceKeeper::textSizes();
    const int largest = m_keeper->largestTextSize();
    int number = int(sizes.indexOf(qMin(preferences.textPercent, largest)));
    if (by == 0 || number < 0) // a size that is not offered was written by hand
        number = int(sizes.indexOf(100));
    number = int(qBound(0, number + by, sizes.indexOf(largest)));
    preferences.textPercent = sizes.at(number);
    choose(preferences);
}

} // namespace Vestibule
