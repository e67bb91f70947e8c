// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Vestibule {

namespace {

std::unique_ptr<QTranslator> translatorOf(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(QLocale(), name, QStringLiteral("_"), folder) ? std::move(translator)
                                                                          : nullptr;
}

void install(QCoreApplication *app, std::unique_ptr<QTranslator> translator)
{
    if (translator == nullptr)
        return;
    translator->setParent(app);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication *app)
{
    // The C locale has no separators for thousands; people do.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto english = std::make_unique<QTranslator>();
    if (english->load(QStringLiteral(":/i18n/vestibule_en.qm")))
        install(app, std::move(english));
    auto own = translatorOf(QStringLiteral("vestibule"), QStringLiteral(":/i18n"));
    // Qt's translation says whether windows are mirrored. English among it would be, half.
    if (own == nullptr)
        return;
    install(
        app,
        translatorOf(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(app, std::move(own)); // the last one is asked first
}

} // namespace Vestibule
