// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"
#include "remembered/rememberedlist.h"

#include <QList>
#include <QString>

#include <optional>

namespace Vestibule {

/// Whose list is meant.
struct RememberedPlace
{
    QString address; ///< where the API is: scheme, host, port and path, written one way
    QString organizationId; ///< as it was given; mostly empty
    /// The name of the organization's journal (JournalCard::name()), where that is known: what is
    /// saved with one key of the organization is then sealed for its other keys as well.
    QString journal;

    [[nodiscard]] static RememberedPlace of(const Credentials &credentials,
                                            const QString &journal = {});
};

/// What is kept of one organization, as everybody may know who may read the file.
struct RememberedCard
{
    QString path;
    bool isReadable = false; ///< by this version; the rest is empty otherwise
    QString address;
    QString organizationId;
    qint64 savedAtMs = 0;
    qint64 rows = 0;
    qint64 bytes = 0;
    int keys = 0; ///< how many admin keys open it
};

/// The lists that are remembered from one start to the next: a sealed file an organization, in a
/// folder of this user alone.
///
/// A list is opened by an admin key that was seen to read it, and by nothing else (see KeyWrap).
/// The file is written whole or not at all. Whatever is wrong with one (damaged, cut, of a newer
/// version, of another organization, too old, no disk) means that there is none: never an error,
/// never a row that is not as it was read. Everything blocks as long as the disk does and may be
/// called in any thread; a copy means the same folder. Several processes may do so at once.
class ListMemory
{
public:
    /// Nothing older is opened.
    static constexpr qint64 kMostAgeMs = qint64(30) * 24 * 3600 * 1000;

    explicit ListMemory(const QString &folder = usualFolder());

    /// Among what this user's programs can do without, so that no backup takes it along.
    [[nodiscard]] static QString usualFolder();
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// While it is off nothing is loaded and nothing saved. On from the start; whoever knows what
    /// the person chose says so.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn) { m_isOn = isOn; }

    /// `nowMs`: UTC, by whatever clock there is. Nothing where none is there for this key.
    [[nodiscard]] std::optional<RememberedList> load(const RememberedPlace &place,
                                                     const QString &adminKey, qint64 nowMs) const;
    /// In the place of what was there. False where it was not kept; what was there is then whole.
    /// To be called only with a key that has just read the list.
    [[nodiscard]] bool save(const RememberedPlace &place, const QString &adminKey,
                            const RememberedList &list, qint64 nowMs) const;
    /// This key opens nothing any more; to be called when the API says that it is invalid. What no
    /// key opens is forgotten.
    void wipeKey(const RememberedPlace &place, const QString &adminKey) const;
    /// Forgets what status() tells of them. Written over before it is removed, which a disk that
    /// puts new bytes elsewhere does not honour: what is left there the admin key alone opens.
    /// False where something could not be removed.
    bool forget(const RememberedPlace &place, const QString &adminKey) const;
    bool forgetAll() const; ///< the same with everything, unreadable files too

    /// What is kept, the latest first; none: nothing.
    [[nodiscard]] QList<RememberedCard> status() const;
    /// What of it this key opens, or is of this journal; where there is no such, all that may be of
    /// this address and organization.
    [[nodiscard]] QList<RememberedCard> status(const RememberedPlace &place,
                                               const QString &adminKey) const;

private:
    struct Found;
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QList<Found> find(const RememberedPlace &place, const QString &adminKey) const;
    [[nodiscard]] QString pathFor(const RememberedPlace &place) const;

    QString m_folder;
    bool m_isOn = true;
};

} // namespace Vestibule
