// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Vestibule {

void installTranslations(QCoreApplication *app)
{
    // The C locale has no separators for thousands; people do.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto load = [app](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(app);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    auto *english = new QTranslator(app);
    if (english->load(QStringLiteral(":/i18n/vestibule_en.qm")))
        QCoreApplication::installTranslator(english);
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("vestibule"), QStringLiteral(":/i18n"));
}

} // namespace Vestibule
