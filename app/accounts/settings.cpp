// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

namespace Vestibule {

namespace {

constexpr auto kWindowGeometry = QLatin1String("window/geometry");
constexpr auto kWindowState = QLatin1String("window/state");
constexpr auto kTableHeader = QLatin1String("table/header");
constexpr auto kSortColumn = QLatin1String("table/sortColumn");
constexpr auto kSortDescending = QLatin1String("table/sortDescending");
constexpr auto kSavedViews = QLatin1String("views");
constexpr auto kViewName = QLatin1String("name");
constexpr auto kViewQuery = QLatin1String("query");
constexpr auto kSideBarShown = QLatin1String("window/sideBarShown");
constexpr auto kSideBarWidth = QLatin1String("window/sideBarWidth");
constexpr auto kKeyWasStored = QLatin1String("key/wasStored");
constexpr auto kKeyOrigins = QLatin1String("key/origins"); // but the API's own
constexpr auto kExportFolder = QLatin1String("export/folder");
constexpr auto kExportFormat = QLatin1String("export/format");
constexpr auto kDetailsShown = QLatin1String("details/shown");
constexpr auto kDetailsWidth = QLatin1String("details/width");
constexpr auto kReviewOwnerDays = QLatin1String("review/ownerDays");
constexpr auto kReviewDomains = QLatin1String("review/domains");
constexpr int kUsualOwnerDays = 7;

} // namespace

// The names are given here rather than taken from the application, so that the command line and
// the window read the same file whatever their main() sets.
Settings::Settings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("vestibule"),
                                             QStringLiteral("vestibule")))
{ }

Settings::Settings(const QString &iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{ }

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(kWindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(kWindowGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(kWindowState).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(kWindowState, state);
}

QByteArray Settings::tableHeader() const
{
    return m_settings->value(kTableHeader).toByteArray();
}

void Settings::setTableHeader(const QByteArray &state)
{
    m_settings->setValue(kTableHeader, state);
}

int Settings::sortColumn() const
{
    bool ok = false;
    const int column = m_settings->value(kSortColumn, -1).toInt(&ok);
    return ok && column >= 0 ? column : -1;
}

void Settings::setSortColumn(int column)
{
    m_settings->setValue(kSortColumn, column);
}

bool Settings::sortDescending() const
{
    return m_settings->value(kSortDescending, false).toBool();
}

void Settings::setSortDescending(bool descending)
{
    m_settings->setValue(kSortDescending, descending);
}

QList<SavedView> Settings::savedViews() const
{
    QList<SavedView> views;
    const int count = m_settings->beginReadArray(kSavedViews);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const SavedView view{m_settings->value(kViewName).toString(),
                             m_settings->value(kViewQuery).toString()};
        if (!view.name.isEmpty())
            views.append(view);
    }
    m_settings->endArray();
    return views;
}

void Settings::setSavedViews(const QList<SavedView> &views)
{
    m_settings->remove(kSavedViews); // a longer list from before would leave its end
    m_settings->beginWriteArray(kSavedViews, int(views.size()));
    for (qsizetype i = 0; i < views.size(); ++i) {
        m_settings->setArrayIndex(int(i));
        m_settings->setValue(kViewName, views.at(i).name);
        m_settings->setValue(kViewQuery, views.at(i).query);
    }
    m_settings->endArray();
}

bool Settings::sideBarShown() const
{
    return m_settings->value(kSideBarShown, true).toBool();
}

void Settings::setSideBarShown(bool shown)
{
    m_settings->setValue(kSideBarShown, shown);
}

int Settings::sideBarWidth() const
{
    return qMax(0, m_settings->value(kSideBarWidth, 0).toInt());
}

void Settings::setSideBarWidth(int width)
{
    m_settings->setValue(kSideBarWidth, width);
}

bool Settings::keyWasStored(const QString &origin) const
{
    if (origin == apiOrigin())
        return m_settings->value(kKeyWasStored, false).toBool();
    return m_settings->value(kKeyOrigins).toStringList().contains(origin);
}

void Settings::setKeyWasStored(bool stored, const QString &origin)
{
    if (origin == apiOrigin()) {
        m_settings->setValue(kKeyWasStored, stored);
        return;
    }
    QStringList origins = m_settings->value(kKeyOrigins).toStringList();
    origins.removeAll(origin);
    if (stored)
        origins.append(origin);
    m_settings->setValue(kKeyOrigins, origins);
}

QString Settings::exportFolder() const
{
    return m_settings->value(kExportFolder).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    m_settings->setValue(kExportFolder, folder);
}

QString Settings::exportFormat() const
{
    return m_settings->value(kExportFormat).toString();
}

void Settings::setExportFormat(const QString &word)
{
    m_settings->setValue(kExportFormat, word);
}

bool Settings::detailsShown() const
{
    return m_settings->value(kDetailsShown, true).toBool();
}

void Settings::setDetailsShown(bool shown)
{
    m_settings->setValue(kDetailsShown, shown);
}

int Settings::detailsWidth() const
{
    return qMax(0, m_settings->value(kDetailsWidth, 0).toInt());
}

void Settings::setDetailsWidth(int width)
{
    m_settings->setValue(kDetailsWidth, width);
}

int Settings::reviewOwnerDays() const
{
    bool ok = false;
    const int days = m_settings->value(kReviewOwnerDays, kUsualOwnerDays).toInt(&ok);
    return ok && days >= 0 ? days : kUsualOwnerDays;
}

void Settings::setReviewOwnerDays(int days)
{
    m_settings->setValue(kReviewOwnerDays, days);
}

QStringList Settings::reviewDomains() const
{
    return m_settings->value(kReviewDomains).toStringList();
}

void Settings::setReviewDomains(const QStringList &domains)
{
    m_settings->setValue(kReviewDomains, domains);
}

} // namespace Vestibule
