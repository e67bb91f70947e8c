// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

#include "accounts/settingsfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

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
constexpr auto kLastProfile = QLatin1String("profile/last");
constexpr auto kKeyEndsTold = QLatin1String("key/endsTold");
constexpr auto kAcceptedTold = QLatin1String("notices/acceptedTold");
constexpr auto kExpiringTold = QLatin1String("notices/expiringTold");
constexpr auto kExpiringToldOn = QLatin1String("notices/expiringToldOn");
constexpr auto kExportFolder = QLatin1String("export/folder");
constexpr auto kExportFormat = QLatin1String("export/format");
constexpr auto kDetailsShown = QLatin1String("details/shown");
constexpr auto kDetailsWidth = QLatin1String("details/width");
constexpr auto kOrganizations = QLatin1String("organizations");
constexpr auto kLastOrganization = QLatin1String("lastOrganization");
constexpr auto kReviewOwnerDays = QLatin1String("review/ownerDays");
constexpr auto kReviewDomains = QLatin1String("review/domains");
constexpr auto kGuardProtected = QLatin1String("guard/protected");
constexpr auto kGuardDomains = QLatin1String("guard/allowedDomains");
constexpr auto kGuardOwnersFromOwn = QLatin1String("guard/ownersFromOwnDomains");
constexpr auto kGuardOpenOwners = QLatin1String("guard/mostOpenOwners");
constexpr auto kAppearance = QLatin1String("appearance/theme");
constexpr auto kTextPercent = QLatin1String("appearance/textPercent");
constexpr auto kSoonDays = QLatin1String("list/soonDays");
constexpr auto kRemembersList = QLatin1String("list/remember");
constexpr auto kRememberingTold = QLatin1String("list/rememberTold");
constexpr auto kRefreshMinutes = QLatin1String("list/refreshMinutes");
constexpr auto kTellsRuns = QLatin1String("notices/runs");
constexpr auto kTellsAccepted = QLatin1String("notices/accepted");
constexpr auto kTellsExpiring = QLatin1String("notices/expiring");
constexpr auto kTellsAddresses = QLatin1String("notices/addresses");
constexpr auto kInviteRole = QLatin1String("invite/role");
constexpr auto kInviteProjects = QLatin1String("invite/projects");
// As their enums count them; the first holds where the word is none of them.
constexpr std::array kAppearances{QLatin1String("desktop"), QLatin1String("light"),
                                  QLatin1String("dark")};
constexpr std::array kProjectKinds{QLatin1String("default"), QLatin1String("none"),
                                   QLatin1String("ask")};
constexpr int kUsualOwnerDays = 7;
constexpr int kMostOwnerDays = 3650;
constexpr int kWidest = 4000; // pixels that a part at a side was ever given
constexpr int kMostViews = 1000;
constexpr int kMostOpenOwners = 100'000;

template <typename Words>
int numberOf(const Words &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? 0 : int(found - words.begin());
}

/// Never the one that cannot be read, even where it has to stay.
QString fileFor(const QString &path, const QString &setAside)
{
    return setAside == path ? path + QStringLiteral(".new") : path;
}

QString ownFile()
{
    return fileBesideSettings(QStringLiteral("vestibule.ini"));
}

int number(const QSettings &settings, const QString &key, int least, int most, int usual)
{
    bool ok = false;
    const int value = settings.value(key, usual).toInt(&ok);
    return ok && value >= least && value <= most ? value : usual;
}

Preferences preferencesIn(const QSettings &settings)
{
    const Preferences usual;
    Preferences kept;
    kept.appearance = Appearance(numberOf(kAppearances, settings.value(kAppearance).toString()));
    kept.textPercent = number(settings, kTextPercent, Preferences::kLeastTextPercent,
                              Preferences::kMostTextPercent, usual.textPercent);
    kept.soonDays = number(settings, kSoonDays, 1, Preferences::kMostSoonDays, usual.soonDays);
    if (settings.value(kInviteRole).toString() == QLatin1String("owner"))
        kept.role = QStringLiteral("owner");
    kept.projects =
        ProjectChoice::Kind(numberOf(kProjectKinds, settings.value(kInviteProjects).toString()));
    kept.remembersList = settings.value(kRemembersList, usual.remembersList).toBool();
    kept.refreshMinutes = number(settings, kRefreshMinutes, 0, Preferences::kMostRefreshMinutes,
                                 usual.refreshMinutes);
    kept.tellsRuns = settings.value(kTellsRuns, usual.tellsRuns).toBool();
    kept.tellsAccepted = settings.value(kTellsAccepted, usual.tellsAccepted).toBool();
    kept.tellsExpiring = settings.value(kTellsExpiring, usual.tellsExpiring).toBool();
    kept.tellsAddresses = settings.value(kTellsAddresses, usual.tellsAddresses).toBool();
    return kept;
}

QVariantMap kept(const Preferences &preferences)
{
    return {{kAppearance, QString(kAppearances.at(size_t(preferences.appearance)))},
            {kTextPercent, preferences.textPercent},
            {kSoonDays, preferences.soonDays},
            {kInviteRole, preferences.role},
            {kInviteProjects, QString(kProjectKinds.at(size_t(preferences.projects)))},
            {kRemembersList, preferences.remembersList},
            {kRefreshMinutes, preferences.refreshMinutes},
            {kTellsRuns, preferences.tellsRuns},
            {kTellsAccepted, preferences.tellsAccepted},
            {kTellsExpiring, preferences.tellsExpiring},
            {kTellsAddresses, preferences.tellsAddresses}};
}

QString keyOf(const QString &organization, QLatin1String key)
{
    return organization.isEmpty() ? QString(key)
                                  : kOrganizations + u'/' + organization + u'/' + key;
}

GuardRails guardRailsIn(const QSettings &settings, const QString &organization)
{
    const auto listOf = [&](QLatin1String key) {
        return settings.value(keyOf(organization, key)).toStringList();
    };
    GuardRails rails;
    rails.protectedPeople = listOf(kGuardProtected);
    rails.allowedDomains = listOf(kGuardDomains);
    rails.ownDomains = listOf(kReviewDomains);
    rails.ownersFromOwnDomains = settings.value(keyOf(organization, kGuardOwnersFromOwn)).toBool();
    const int most =
        number(settings, keyOf(organization, kGuardOpenOwners), 0, kMostOpenOwners, -1);
    if (most >= 0)
        rails.mostOpenOwners = most;
    return rails;
}

} // namespace

Settings::Settings()
    : Settings(ownFile())
{ }

Settings::Settings(const QString &iniFile)
    : m_setAside(setAsideUnreadable(iniFile))
    , m_settings(std::make_unique<QSettings>(fileFor(iniFile, m_setAside), QSettings::IniFormat))
{
    if (QFile::exists(m_settings->fileName()))
        makePrivate(m_settings->fileName());
    m_lookOf = m_settings->value(kLastOrganization).toString();
}

void Settings::setFailureHandler(const FailureHandler &handler)
{
    m_handler = handler;
}

void Settings::set(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (m_settings->contains(name) && m_settings->value(name) == value)
        return;
    m_settings->setValue(name, value);
    write();
}

void Settings::write()
{
    makePrivate(m_settings->fileName());
    m_settings->sync();
    if (m_settings->status() == QSettings::NoError || m_failed)
        return;
    m_failed = true;
    if (m_handler)
        m_handler(m_settings->fileName(), whyUnwritable(m_settings->fileName()));
}

Preferences Settings::preferences() const
{
    return preferencesIn(*m_settings);
}

QString Settings::keptFile()
{
    return ownFile();
}

Preferences Settings::keptPreferences()
{
    const QString path = ownFile();
    return isSettingsFile(path) ? preferencesIn(QSettings(path, QSettings::IniFormat))
                                : Preferences();
}

// What was never chosen is not written, so that it stays as it is meant in later versions.
void Settings::setPreferences(const Preferences &preferences)
{
    const QVariantMap before = kept(this->preferences());
    const QVariantMap now = kept(preferences);
    for (auto one = now.cbegin(); one != now.cend(); ++one) {
        if (one.value() != before.value(one.key()))
            set(one.key(), one.value());
    }
}

bool Settings::rememberingTold() const
{
    return m_settings->value(kRememberingTold).toBool();
}

void Settings::setRememberingTold()
{
    set(kRememberingTold, true);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(kWindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(kWindowGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(kWindowState).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    set(kWindowState, state);
}

QByteArray Settings::tableHeader() const
{
    return m_settings->value(ofLook(kTableHeader)).toByteArray();
}

void Settings::setTableHeader(const QByteArray &state)
{
    set(ofLook(kTableHeader), state);
}

int Settings::sortColumn() const
{
    bool ok = false;
    const int column = m_settings->value(ofLook(kSortColumn), -1).toInt(&ok);
    return ok && column >= 0 ? column : -1;
}

void Settings::setSortColumn(int column)
{
    set(ofLook(kSortColumn), column);
}

bool Settings::sortDescending() const
{
    return m_settings->value(ofLook(kSortDescending), false).toBool();
}

void Settings::setSortDescending(bool descending)
{
    set(ofLook(kSortDescending), descending);
}

QList<SavedView> Settings::savedViews() const
{
    return viewsIn(ofLook(kSavedViews));
}

QList<SavedView> Settings::viewsIn(const QString &key) const
{
    QList<SavedView> views;
    const int count = std::min(m_settings->beginReadArray(key), kMostViews);
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
    m_settings->remove(ofLook(kSavedViews)); // a longer list from before would leave its end
    m_settings->beginWriteArray(ofLook(kSavedViews), int(views.size()));
    for (qsizetype i = 0; i < views.size(); ++i) {
        m_settings->setArrayIndex(int(i));
        m_settings->setValue(kViewName, views.at(i).name);
        m_settings->setValue(kViewQuery, views.at(i).query);
    }
    m_settings->endArray();
    write();
}

int Settings::width(QLatin1String key) const
{
    const int pixels = m_settings->value(key, 0).toInt();
    return pixels > 0 && pixels <= kWidest ? pixels : 0;
}

bool Settings::sideBarShown() const
{
    return m_settings->value(kSideBarShown, true).toBool();
}

void Settings::setSideBarShown(bool shown)
{
    set(kSideBarShown, shown);
}

int Settings::sideBarWidth() const
{
    return width(kSideBarWidth);
}

void Settings::setSideBarWidth(int width)
{
    set(kSideBarWidth, width);
}

bool Settings::keyWasStored(const QString &origin) const
{
    if (origin == apiOrigin())
        return m_settings->value(kKeyWasStored, false).toBool();
    return m_settings->value(kKeyOrigins).toStringList().contains(origin);
}

QStringList Settings::originsOfKeptKeys(const QString &file)
{
    if (!isSettingsFile(file))
        return {};
    const QSettings settings(file, QSettings::IniFormat);
    QStringList origins = settings.value(kKeyOrigins).toStringList();
    if (settings.value(kKeyWasStored, false).toBool())
        origins.prepend(apiOrigin());
    return origins;
}

void Settings::setKeyWasStored(bool stored, const QString &origin)
{
    if (origin == apiOrigin()) {
        set(kKeyWasStored, stored);
        return;
    }
    QStringList origins = m_settings->value(kKeyOrigins).toStringList();
    origins.removeAll(origin);
    if (stored)
        origins.append(origin);
    set(kKeyOrigins, origins);
}

QString Settings::lastProfile() const
{
    return m_settings->value(kLastProfile).toString();
}

void Settings::setLastProfile(const QString &id)
{
    set(kLastProfile, id);
}

QStringList Settings::keyEndsTold() const
{
    return m_settings->value(kKeyEndsTold).toStringList();
}

void Settings::setKeyEndsTold(const QStringList &marks)
{
    set(kKeyEndsTold, marks);
}

QStringList Settings::acceptedTold() const
{
    return m_settings->value(ofOrganization(kAcceptedTold)).toStringList();
}

void Settings::setAcceptedTold(const QStringList &marks)
{
    set(ofOrganization(kAcceptedTold), marks);
}

qint64 Settings::expiringTold() const
{
    return m_settings->value(ofOrganization(kExpiringTold)).toLongLong();
}

QDate Settings::expiringToldOn() const
{
    return QDate::fromString(m_settings->value(ofOrganization(kExpiringToldOn)).toString(),
                             Qt::ISODate);
}

void Settings::setExpiringTold(qint64 end, const QDate &day)
{
    set(ofOrganization(kExpiringTold), end);
    set(ofOrganization(kExpiringToldOn), day.toString(Qt::ISODate));
}

QString Settings::exportFolder() const
{
    return m_settings->value(kExportFolder).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    set(kExportFolder, folder);
}

QString Settings::exportFormat() const
{
    return m_settings->value(kExportFormat).toString();
}

void Settings::setExportFormat(const QString &word)
{
    set(kExportFormat, word);
}

bool Settings::detailsShown() const
{
    return m_settings->value(kDetailsShown, true).toBool();
}

void Settings::setDetailsShown(bool shown)
{
    set(kDetailsShown, shown);
}

int Settings::detailsWidth() const
{
    return width(kDetailsWidth);
}

void Settings::setDetailsWidth(int width)
{
    set(kDetailsWidth, width);
}

bool Settings::setOrganization(const QString &organization)
{
    m_organization = organization;
    if (organization.isEmpty())
        return false;
    const QString before = std::exchange(m_lookOf, organization);
    if (organization == demoOrganization())
        return before != organization;
    const QString last = m_settings->value(kLastOrganization).toString();
    for (const QLatin1String key : {kReviewOwnerDays, kReviewDomains, kGuardProtected,
                                    kGuardDomains, kGuardOwnersFromOwn, kGuardOpenOwners})
        takeOver(key);
    if (last.isEmpty()) {
        for (const QLatin1String key : {kTableHeader, kSortColumn, kSortDescending})
            takeOver(key);
        takeOverViews();
    }
    set(kLastOrganization, organization);
    const bool tookOver = last.isEmpty() && before.isEmpty();
    return before != organization && !tookOver;
}

void Settings::takeOver(QLatin1String key)
{
    if (!m_settings->contains(key))
        return;
    set(ofOrganization(key), m_settings->value(key));
    m_settings->remove(key);
    write();
}

void Settings::takeOverViews()
{
    const QList<SavedView> views = viewsIn(kSavedViews);
    m_settings->remove(kSavedViews);
    if (!views.isEmpty())
        setSavedViews(views);
}

QString Settings::ofLook(QLatin1String key) const
{
    return m_lookOf.isEmpty() ? QString(key) : kOrganizations + u'/' + m_lookOf + u'/' + key;
}

QString Settings::ofOrganization(QLatin1String key) const
{
    return keyOf(m_organization, key);
}

int Settings::reviewOwnerDays() const
{
    return number(*m_settings, ofOrganization(kReviewOwnerDays), 0, kMostOwnerDays,
                  kUsualOwnerDays);
}

void Settings::setReviewOwnerDays(int days)
{
    set(ofOrganization(kReviewOwnerDays), days);
}

QStringList Settings::reviewDomains() const
{
    return m_settings->value(ofOrganization(kReviewDomains)).toStringList();
}

void Settings::setReviewDomains(const QStringList &domains)
{
    set(ofOrganization(kReviewDomains), domains);
}

GuardRails Settings::guardRails() const
{
    return guardRailsIn(*m_settings, m_organization);
}

void Settings::setGuardRails(const GuardRails &rails)
{
    const GuardRails before = guardRails();
    // What was never chosen is not written.
    if (rails.protectedPeople != before.protectedPeople)
        set(ofOrganization(kGuardProtected), rails.protectedPeople);
    if (rails.allowedDomains != before.allowedDomains)
        set(ofOrganization(kGuardDomains), rails.allowedDomains);
    if (rails.ownDomains != before.ownDomains)
        setReviewDomains(rails.ownDomains);
    if (rails.ownersFromOwnDomains != before.ownersFromOwnDomains)
        set(ofOrganization(kGuardOwnersFromOwn), rails.ownersFromOwnDomains);
    if (rails.mostOpenOwners != before.mostOpenOwners)
        set(ofOrganization(kGuardOpenOwners), rails.mostOpenOwners.value_or(-1));
}

GuardRails Settings::keptGuardRails(const QString &organization)
{
    const QString path = ownFile();
    return isSettingsFile(path) ? guardRailsIn(QSettings(path, QSettings::IniFormat), organization)
                                : GuardRails();
}

} // namespace Vestibule
