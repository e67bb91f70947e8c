// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/preferences.h"
#include "domain/baseurl.h"
#include "domain/guard/guardrails.h"
#include "domain/query/savedview.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Vestibule {

/// The program's remembered choices, typed. Never a key; an address of a person only where somebody
/// wrote it into a view of their own.
class Settings
{
public:
    Settings(); ///< the user's own settings file
    explicit Settings(const QString &iniFile);

    /// Where a file went that could not be read as settings, so that all begins anew; else empty.
    [[nodiscard]] QString setAside() const { return m_setAside; }
    using FailureHandler = std::function<void(const QString &path, const QString &reason)>;
    /// Called once, as soon as something could not be written.
    void setFailureHandler(const FailureHandler &handler);

    [[nodiscard]] Preferences preferences() const;
    /// Those of the user's own file as they are now, which is neither made nor set aside.
    [[nodiscard]] static Preferences keptPreferences();
    /// The path of the user's own file, whether it is there or not.
    [[nodiscard]] static QString keptFile();
    void setPreferences(const Preferences &preferences);
    /// Whether the person was told that the list is remembered.
    [[nodiscard]] bool rememberingTold() const;
    void setRememberingTold();
    [[nodiscard]] QString file() const { return m_settings->fileName(); }

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Of the docks.
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    [[nodiscard]] QByteArray tableHeader() const;
    void setTableHeader(const QByteArray &state);
    [[nodiscard]] int sortColumn() const; ///< -1: the server's order
    void setSortColumn(int column);
    [[nodiscard]] bool sortDescending() const;
    void setSortDescending(bool descending);

    [[nodiscard]] QList<SavedView> savedViews() const; ///< in the order shown
    void setSavedViews(const QList<SavedView> &views);
    [[nodiscard]] bool sideBarShown() const; ///< true where nothing was chosen yet
    void setSideBarShown(bool shown);
    [[nodiscard]] int sideBarWidth() const; ///< in pixels; 0: none was chosen yet
    void setSideBarWidth(int width);

    /// Whether a key for that origin was once put into the keychain and not removed by us, so that
    /// "not found" can be told from a first start.
    [[nodiscard]] bool keyWasStored(const QString &origin = apiOrigin()) const;
    /// Every such origin, by that file as it is now, which is neither made nor set aside.
    [[nodiscard]] static QStringList originsOfKeptKeys(const QString &file);
    void setKeyWasStored(bool stored, const QString &origin = apiOrigin());

    /// The id of the profile that was last opened; empty where none was chosen yet.
    [[nodiscard]] QString lastProfile() const;
    void setLastProfile(const QString &id);
    /// What was told of the ends of keys; says nothing of the keys themselves.
    [[nodiscard]] QStringList keyEndsTold() const;
    void setKeyEndsTold(const QStringList &marks);

    /// What the desktop was told of the organization, so that nothing is told twice: marks of the
    /// invites that were accepted, of which none can be read, the latest last.
    [[nodiscard]] QStringList acceptedTold() const;
    void setAcceptedTold(const QStringList &marks);
    /// The end of the latest invite that was said to expire soon, UTC unix seconds; 0: none was.
    [[nodiscard]] qint64 expiringTold() const;
    [[nodiscard]] QDate expiringToldOn() const; ///< invalid: never
    void setExpiringTold(qint64 end, const QDate &day);

    [[nodiscard]] QString exportFolder() const; ///< empty where none was used yet
    void setExportFolder(const QString &folder);
    [[nodiscard]] QString exportFormat() const; ///< a word; empty where none was chosen yet
    void setExportFormat(const QString &word);

    [[nodiscard]] bool detailsShown() const; ///< true where nothing was chosen yet
    void setDetailsShown(bool shown);
    [[nodiscard]] int detailsWidth() const; ///< in pixels; 0: none was chosen yet
    void setDetailsWidth(int width);

    /// Whose rules of the review, views and columns are meant from now on: the name of the
    /// organization's journal; empty: not known yet. Rules that were chosen while none was known go
    /// to the first that is, unless that is the demo's. Until then views, columns and order are
    /// those of the organization before; the first of all takes over what earlier versions left.
    /// Whether views, columns and order are others now.
    bool setOrganization(const QString &organization);
    [[nodiscard]] static QString demoOrganization() { return QStringLiteral("demo"); }
    /// How many days an invite for an owner may be open before the review names it.
    [[nodiscard]] int reviewOwnerDays() const;
    void setReviewOwnerDays(int days);
    /// The organization's own domains; empty: those of its members.
    [[nodiscard]] QStringList reviewDomains() const;
    void setReviewDomains(const QStringList &domains);
    /// What no run on the organization may do; its own domains are those of the review.
    [[nodiscard]] GuardRails guardRails() const;
    void setGuardRails(const GuardRails &rails);
    /// Those of the user's own file as they are now, which is neither made nor set aside.
    [[nodiscard]] static GuardRails keptGuardRails(const QString &organization);

private:
    void set(QAnyStringView key, const QVariant &value);
    void write();
    [[nodiscard]] QString ofOrganization(QLatin1String key) const;
    [[nodiscard]] QString ofLook(QLatin1String key) const;
    void takeOver(QLatin1String key);
    void takeOverViews();
    [[nodiscard]] QList<SavedView> viewsIn(const QString &key) const;
    [[nodiscard]] int width(QLatin1String key) const; ///< in pixels; 0 where that makes no sense

    QString m_organization;
    QString m_lookOf; // the last that was known; empty: none ever was
    QString m_setAside; // before the file is read
    FailureHandler m_handler;
    bool m_failed = false;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Vestibule
