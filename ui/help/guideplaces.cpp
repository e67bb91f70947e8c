// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guideplaces.h"

#include <QWidget>

#include <array>

namespace Vestibule {

namespace {

struct GuidePlace
{
    const char *dialog;
    const char *section;
};

// What comes first holds: a dialog for what has expired is one that revokes as well.
constexpr std::array kGuidePlaces{
    GuidePlace{"Vestibule::InvitePeopleDialog", "invite"},
    GuidePlace{"Vestibule::ApplyDialog", "roster"},
    GuidePlace{"Vestibule::LeaveOutDialog", "roster"},
    GuidePlace{"Vestibule::RosterRulesDialog", "roster"},
    GuidePlace{"Vestibule::ConfirmDialog", "change"},
    GuidePlace{"Vestibule::LookUpDialog", "find"},
    GuidePlace{"Vestibule::SearchHelp", "find"},
    GuidePlace{"QInputDialog", "find"}, // the name of a view
    GuidePlace{"Vestibule::ExportDialog", "export"},
    GuidePlace{"Vestibule::GoneDialog", "changes"},
    GuidePlace{"Vestibule::ProfilesDialog", "profiles"},
    GuidePlace{"Vestibule::PreferencesDialog", "preferences"},
    GuidePlace{"Vestibule::ShortcutsDialog", "keyboard"},
    GuidePlace{"Vestibule::DoctorDialog", "trouble"},
    GuidePlace{"Vestibule::ProblemReportDialog", "trouble"},
    GuidePlace{"Vestibule::AboutDialog", "trouble"},
};

} // namespace

QString guidePlace(const QWidget *dialog)
{
    for (const GuidePlace &place : kGuidePlaces) {
        if (dialog->inherits(place.dialog))
            return QLatin1String(place.section);
    }
    return {};
}

} // namespace Vestibule
