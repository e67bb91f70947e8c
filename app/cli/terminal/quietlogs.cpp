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
QtMessageHandler handlerBefore = nullptr;

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

// Where the system has no such locale, or no other than C, as in cron: Qt takes C.UTF-8 in its
// place, and the language stays what was asked for.
bool isAboutLocale(QtMsgType type, const QString &message)
{
    return type == QtWarningMsg && message.startsWith(QLatin1String("Detected "))
        && message.contains(QLatin1String("locale")) && message.contains(QLatin1String("UTF-8"));
}

void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!isAboutLocale(type, message))
        handlerBefore(type, context, message);
}

} // namespace

void quietLogs()
{
    if (filterBefore == nullptr)
        filterBefore = QLoggingCategory::installFilter(filter);
    if (handlerBefore == nullptr)
        handlerBefore = qInstallMessageHandler(pass);
}

} // namespace Vestibule
