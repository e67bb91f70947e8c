// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/quietlogs.h"

#include <QLoggingCategory>

#include <array>

namespace Vestibule {

namespace {

constexpr std::array kTalkative{"qt.accessibility", "qt.qpa.input",     "qt.qpa.events",
                                "qt.qpa.keys",      "qt.qpa.keymapper", "qt.qpa.clipboard",
                                "qt.qpa.mime",      "qt.qpa.dnd",       "qt.text"};

QLoggingCategory::CategoryFilter filterBefore = nullptr;

void filter(QLoggingCategory *category)
{
    if (filterBefore != nullptr)
        filterBefore(category);
    for (const char *name : kTalkative) {
        if (QLatin1String(category->categoryName()).startsWith(QLatin1String(name))) {
            for (const auto type : {QtDebugMsg, QtInfoMsg})
                category->setEnabled(type, false);
        }
    }
}

} // namespace

void quietLogs()
{
    if (filterBefore == nullptr)
        filterBefore = QLoggingCategory::installFilter(filter);
}

} // namespace Vestibule
