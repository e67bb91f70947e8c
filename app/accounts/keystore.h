// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Vestibule {

/// What the keychain said.
struct KeyAnswer
{
    enum class Status {
        Done, ///< read: `key` holds it; write and remove: done and seen to be so
        NotFound, ///< read and remove: no entry was seen. A locked keychain says the same, and
                  ///< a remove there leaves the key where it is
        Denied, ///< the person or the system refused
        Unavailable, ///< no keychain service answers
        NotSeen, ///< write or remove reported success, but reading back shows otherwise
        Locked, ///< where nobody may be asked: it is locked, or it has to ask first; nothing was
                ///< done
    };

    Status status = Status::Unavailable;
    QString key; ///< read with Done only; never logged
    QString detail; ///< the keychain's own words, for the details; never holds the key
};

/// One keychain request; lives until finished() and then deletes itself from the event loop.
class KeyJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] const KeyAnswer &answer() const { return m_answer; }

signals:
    void finished(); ///< once, never from within the function that made the job

protected:
    KeyAnswer m_answer;
};

/// Where admin keys are kept between runs, one for each `slot` (see keySlot(), never empty): a
/// vault of the system, never a file of ours.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// Jobs belong to `parent`; deleting them drops the answer. A hung service may take a minute.
    virtual KeyJob *read(const QString &slot, QObject *parent) = 0;
    /// Writes, then reads back.
    virtual KeyJob *write(const QString &slot, const QString &key, QObject *parent) = 0;
    /// Reads, removes, then reads back: Done only where the key was seen before and not after.
    virtual KeyJob *remove(const QString &slot, QObject *parent) = 0;
};

} // namespace Vestibule
