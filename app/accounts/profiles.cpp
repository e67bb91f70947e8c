// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profiles.h"

#include "accounts/profiletext.h"
#include "accounts/settings.h"
#include "accounts/settingsfile.h"
#include "accounts/unattendedoutcomes.h"
#include "exchange/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace Vestibule {

namespace {

using ErrorKind = ProfilesError::Kind;

constexpr int kFileVersion = 1;
constexpr qint64 kMostFileBytes = 1024 * 1024; // a thousand profiles
constexpr int kPatienceMs = 2'000;

constexpr auto kFileName = QLatin1String("profiles.json");
constexpr auto kVersion = QLatin1String("version");
constexpr auto kProfiles = QLatin1String("profiles");
constexpr auto kId = QLatin1String("id");
constexpr auto kName = QLatin1String("name");
constexpr auto kBaseUrl = QLatin1String("baseUrl");
constexpr auto kOrganization = QLatin1String("organization");
constexpr auto kReadOnly = QLatin1String("readOnly");
constexpr auto kKeys = QLatin1String("keys");
constexpr auto kCaFile = QLatin1String("caFile");
constexpr auto kProxy = QLatin1String("proxy");
constexpr auto kProxyUser = QLatin1String("proxyUser");
constexpr auto kUse = QLatin1String("use");
constexpr auto kOrigin = QLatin1String("origin");
constexpr std::array kUses{KeyUse::All, KeyUse::Read, KeyUse::Write, KeyUse::Proxy};

auto failure(ErrorKind kind, const QString &path, const QString &detail = {})
{
    return tl::make_unexpected(ProfilesError{kind, path, detail});
}

Profile newFirst()
{
    return {.id = Profile::firstId(), .name = ProfileText::tr("Default", "a profile")};
}

QJsonObject toJson(const Profile &profile)
{
    QJsonArray keys;
    for (const KeptKey &key : profile.keys)
        keys.append(QJsonObject{{kUse, keyUseWord(key.use)}, {kOrigin, key.origin}});
    return {{kId, profile.id},
            {kName, profile.name},
            {kBaseUrl, profile.baseUrl},
            {kOrganization, profile.organizationId},
            {kReadOnly, profile.readOnly},
            {kKeys, keys},
            {kCaFile, profile.caFile},
            {kProxy, profile.proxy},
            {kProxyUser, profile.proxyUser}};
}

std::optional<KeptKey> keyIn(const QJsonObject &object)
{
    const QString word = object.value(kUse).toString();
    const auto use = std::find_if(kUses.begin(), kUses.end(),
                                  [&word](KeyUse one) { return keyUseWord(one) == word; });
    const QString origin = object.value(kOrigin).toString();
    if (use == kUses.end() || origin.isEmpty())
        return std::nullopt;
    return KeptKey{*use, origin};
}

bool isTextOrAbsent(const QJsonObject &object, QLatin1String name)
{
    return !object.contains(name) || object.value(name).isString();
}

/// Nothing may be left out: a word about who may change something less would be worse than none.
std::optional<Profile> profileIn(const QJsonObject &object)
{
    const bool isWhole = object.value(kId).isString() && object.value(kName).isString()
        && object.value(kBaseUrl).isString() && object.value(kOrganization).isString()
        && object.value(kReadOnly).isBool() && object.value(kKeys).isArray()
        && isTextOrAbsent(object, kCaFile) && isTextOrAbsent(object, kProxy)
        && isTextOrAbsent(object, kProxyUser);
    Profile profile{.id = object.value(kId).toString(),
                    .name = object.value(kName).toString(),
                    .baseUrl = object.value(kBaseUrl).toString(),
                    .organizationId = object.value(kOrganization).toString(),
                    .readOnly = object.value(kReadOnly).toBool(),
                    .caFile = object.value(kCaFile).toString(),
                    .proxy = object.value(kProxy).toString(),
                    .proxyUser = object.value(kProxyUser).toString()};
    if (!isWhole || profile.id.isEmpty() || !badProfileName(profile.name).isEmpty())
        return std::nullopt;
    const QJsonArray keys = object.value(kKeys).toArray();
    for (const QJsonValue &value : keys) {
        const std::optional<KeptKey> key = keyIn(value.toObject());
        if (!key)
            return std::nullopt;
        profile.keys.append(*key);
    }
    return profile;
}

bool isUnique(const QList<Profile> &profiles)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Profile &profile : profiles) {
        ids.insert(profile.id);
        names.insert(comparedProfileName(profile.name));
    }
    return ids.size() == profiles.size() && names.size() == profiles.size();
}

ProfilesResult<QList<Profile>> profilesIn(const QByteArray &bytes, const QString &path)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const double version = whole.value(kVersion).toDouble();
    if (version > kFileVersion)
        return failure(ErrorKind::Newer, path);
    QList<Profile> profiles;
    const QJsonArray array = whole.value(kProfiles).toArray();
    for (const QJsonValue &value : array) {
        const std::optional<Profile> profile = profileIn(value.toObject());
        if (!profile)
            return failure(ErrorKind::Damaged, path);
        profiles.append(*profile);
    }
    if (version != kFileVersion || profiles.isEmpty() || !isUnique(profiles))
        return failure(ErrorKind::Damaged, path);
    return profiles;
}

auto positionOf(QList<Profile> &profiles, const QString &id)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [&id](const Profile &profile) { return profile.id == id; });
}

/// What is wrong with the name of a profile among the others, which are all in the list.
std::optional<ProfilesError> nameProblem(const QList<Profile> &profiles, const Profile &profile)
{
    if (const QString problem = badProfileName(profile.name); !problem.isEmpty())
        return ProfilesError{ErrorKind::BadName, {}, problem};
    const std::optional<Profile> other = profileNamed(profiles, profile.name);
    if (other && other->id != profile.id)
        return ProfilesError{ErrorKind::NameTaken, {}, other->name};
    return std::nullopt;
}

} // namespace

QString profilesErrorText(const ProfilesError &error)
{
    switch (error.kind) {
    case ErrorKind::Damaged:
        return ProfileText::tr("The file of profiles, %1, is damaged.").arg(error.path);
    case ErrorKind::Newer:
        return ProfileText::tr("A later version of Vestibule wrote the profiles, %1: this one "
                               "leaves them alone.")
            .arg(error.path);
    case ErrorKind::Unreadable:
        return ProfileText::tr("The profiles, %1, cannot be read: %2.")
            .arg(error.path, error.detail);
    case ErrorKind::Unwritable:
        return ProfileText::tr("The profiles, %1, cannot be written: %2.")
            .arg(error.path, error.detail);
    case ErrorKind::Busy:
        return ProfileText::tr("Another program writes the profiles, %1. Try again.")
            .arg(error.path);
    case ErrorKind::NameTaken:
        return ProfileText::tr("There is a profile “%1” already.").arg(error.detail);
    case ErrorKind::BadName:
        return error.detail;
    case ErrorKind::Gone:
        break;
    }
    return ProfileText::tr("There is no such profile any more.");
}

QString profilesSetAsideText(const QString &path)
{
    return path.isEmpty()
        ? QString()
        : ProfileText::tr("The file of profiles was damaged and is kept as %1.").arg(path);
}

Profiles::Profiles()
    : Profiles(fileBesideSettings(kFileName))
{ }

Profiles::Profiles(const QString &file)
    : m_file(file)
    , m_settingsFile(Settings::keptFile())
{ }

Profiles Profiles::beside(const QString &settingsFile)
{
    Profiles profiles(QFileInfo(settingsFile).dir().filePath(kFileName));
    profiles.m_settingsFile = settingsFile;
    return profiles;
}

ProfilesResult<QList<Profile>> Profiles::read() const
{
    const QFileInfo info(m_file);
    if (!info.exists() && !info.isSymLink())
        return QList<Profile>{newFirst()};
    // Never a pipe or a device, which could hold the program up for good.
    if (!info.isFile() || info.size() > kMostFileBytes)
        return failure(ErrorKind::Damaged, m_file);
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, m_file, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Unreadable, m_file, file.errorString());
    return profilesIn(bytes, m_file);
}

ProfilesResult<Profile> Profiles::add(const Profile &wanted)
{
    return edit([&wanted](QList<Profile> &profiles) -> ProfilesResult<Profile> {
        Profile made = wanted;
        made.id = QUuid::createUuid().toString(QUuid::Id128);
        made.name = wanted.name.trimmed();
        if (const auto problem = nameProblem(profiles, made))
            return tl::make_unexpected(*problem);
        profiles.append(made);
        return made;
    });
}

ProfilesResult<Profile> Profiles::change(const QString &id, const Change &change)
{
    return edit([&](QList<Profile> &profiles) -> ProfilesResult<Profile> {
        const auto found = positionOf(profiles, id);
        if (found == profiles.end())
            return failure(ErrorKind::Gone, {});
        change(*found);
        found->id = id;
        found->name = found->name.trimmed();
        const Profile changed = *found;
        if (const auto problem = nameProblem(profiles, changed))
            return tl::make_unexpected(*problem);
        return changed;
    });
}

ProfilesResult<Profile> Profiles::remove(const QString &id)
{
    auto gone = edit([&id](QList<Profile> &profiles) -> ProfilesResult<Profile> {
        const auto found = positionOf(profiles, id);
        if (found == profiles.end())
            return failure(ErrorKind::Gone, {});
        const Profile removed = *found;
        profiles.removeAt(found - profiles.begin());
        if (profiles.isEmpty())
            profiles.append(newFirst());
        return removed;
    });
    if (gone)
        UnattendedOutcomes().forget(id);
    return gone;
}

ProfilesResult<Profile> Profiles::edit(const Edit &edit)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(kPatienceMs)) {
        return lock.error() == QLockFile::LockFailedError
            ? failure(ErrorKind::Busy, m_file)
            : failure(ErrorKind::Unwritable, m_file, whyUnwritable(m_file));
    }
    auto profiles = readOrBegin();
    if (!profiles)
        return tl::make_unexpected(profiles.error());
    auto changed = edit(*profiles);
    if (!changed)
        return changed;
    if (const auto problem = write(*profiles))
        return tl::make_unexpected(*problem);
    return changed;
}

ProfilesResult<QList<Profile>> Profiles::readOrBegin()
{
    auto profiles = read();
    if (profiles || profiles.error().kind != ErrorKind::Damaged)
        return profiles;
    const QString aside = moveAside(m_file);
    if (aside == m_file)
        return failure(ErrorKind::Unwritable, m_file, whyUnwritable(m_file));
    m_setAside = aside;
    return read();
}

std::optional<ProfilesError> Profiles::write(const QList<Profile> &profiles) const
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{kVersion, kFileVersion}, {kProfiles, array}}).toJson();
    if (const auto reason = writePrivateFile(m_file, bytes))
        return ProfilesError{ErrorKind::Unwritable, m_file, *reason};
    return std::nullopt;
}

std::optional<Profile> profileNamed(const QList<Profile> &profiles, const QString &name)
{
    const QString wanted = comparedProfileName(name);
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(), [&wanted](const Profile &profile) {
            return comparedProfileName(profile.name) == wanted;
        });
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> profileOf(const QList<Profile> &profiles, const QString &id)
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> firstProfile(const ProfilesResult<QList<Profile>> &profiles)
{
    if (!profiles)
        return Profile{.id = Profile::firstId(), .name = {}, .readOnly = true};
    return profileOf(*profiles, Profile::firstId());
}

QList<Profile> ofSameOrganization(const QList<Profile> &profiles, const Profile &profile)
{
    QList<Profile> others;
    for (const Profile &other : profiles) {
        if (other.id != profile.id && !profile.organizationId.isEmpty()
            && other.organizationId == profile.organizationId)
            others.append(other);
    }
    return others;
}

} // namespace Vestibule
