// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/systemkeystore.h"

#include "accounts/keychainlock.h"
#include "accounts/profile.h"
#include "domain/baseurl.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <utility>

namespace Vestibule {

namespace {

using Status = KeyAnswer::Status;

Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Done;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    case QKeychain::CouldNotDeleteEntry:
        return Status::NotSeen;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break; // no bus, no service and a hung service all come as OtherError
    }
    return Status::Unavailable;
}

/// The API's own entry has the name that it had when there was one alone.
QString entryOf(const QString &slot)
{
    const bool isPassword = slot.endsWith(u' ' + keyUseWord(KeyUse::Proxy));
    const QString name =
        isPassword ? QStringLiteral("proxy-password") : QStringLiteral("admin-key");
    return slot == apiOrigin() ? name : name + u' ' + slot;
}

/// The steps of one request: each is a job of QtKeychain with what follows from it.
class SystemKeyJob final : public KeyJob
{
public:
    using Next = std::function<void(const KeyAnswer &)>;

    SystemKeyJob(const QString &slot, QObject *parent)
        : KeyJob(parent)
        , m_entry(entryOf(slot))
    { }

    /// `limitMs` as in SystemKeyStore.
    void start(int limitMs, const std::function<void()> &first)
    {
        if (limitMs == 0) {
            first();
            return;
        }
        QTimer::singleShot(limitMs, this, [this] { finish(Status::Locked); });
        askKeychainLock(this, [this, first](bool isLocked) {
            if (isLocked)
                finish(Status::Locked);
            else
                first();
        });
    }

    void read(const Next &next)
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(job, [job, next](KeyAnswer answer) {
            if (answer.status == Status::Done)
                answer.key = job->textData();
            if (answer.status == Status::Done && answer.key.isEmpty())
                answer.status = Status::NotFound;
            next(answer);
        });
    }

    void write(const QString &key, const Next &next)
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(key);
        run(job, next);
    }

    void remove(const Next &next) { run(new QKeychain::DeletePasswordJob(service()), next); }

    void finish(const KeyAnswer &answer)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_answer = answer;
        emit finished();
        deleteLater();
    }

    void finish(Status status, const QString &detail = {})
    {
        finish(KeyAnswer{status, {}, detail});
    }

private:
    static QString service() { return QStringLiteral("Vestibule"); }

    // The job is nobody's child: QtKeychain's callbacks from the service would meet a dead one.
    // It deletes itself, and the context drops the answer when this object is gone.
    void run(QKeychain::Job *job, const Next &next)
    {
        job->setKey(m_entry);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, [next](QKeychain::Job *done) {
            next(KeyAnswer{statusOf(done->error()), {}, done->errorString()});
        });
        job->start();
    }

    QString m_entry;
    bool m_isFinished = false;
};

void confirmWritten(SystemKeyJob *job, const QString &key)
{
    job->read([job, key](const KeyAnswer &seen) {
        const bool same = seen.status == Status::Done && seen.key == key;
        job->finish(same ? Status::Done : Status::NotSeen, same ? QString() : seen.detail);
    });
}

void confirmRemoved(SystemKeyJob *job, bool wasThere)
{
    job->read([job, wasThere](const KeyAnswer &seen) {
        if (seen.status != Status::NotFound)
            job->finish(Status::NotSeen, seen.detail);
        else // an entry that was never seen may be behind a lock
            job->finish(wasThere ? Status::Done : Status::NotFound, seen.detail);
    });
}

void removeSeen(SystemKeyJob *job)
{
    job->read([job](const KeyAnswer &before) {
        if (before.status == Status::Denied || before.status == Status::Unavailable) {
            job->finish(before.status, before.detail);
            return;
        }
        const bool wasThere = before.status == Status::Done;
        job->remove([job, wasThere](const KeyAnswer &answer) {
            if (answer.status == Status::Done || answer.status == Status::NotFound)
                confirmRemoved(job, wasThere);
            else
                job->finish(answer);
        });
    });
}

} // namespace

KeyJob *SystemKeyStore::read(const QString &slot, QObject *parent)
{
    auto *job = new SystemKeyJob(slot, parent);
    job->start(m_limitMs,
               [job] { job->read([job](const KeyAnswer &answer) { job->finish(answer); }); });
    return job;
}

KeyJob *SystemKeyStore::write(const QString &slot, const QString &key, QObject *parent)
{
    auto *job = new SystemKeyJob(slot, parent);
    job->start(m_limitMs, [job, key] {
        job->write(key, [job, key](const KeyAnswer &answer) {
            if (answer.status == Status::Done)
                confirmWritten(job, key);
            else
                job->finish(answer);
        });
    });
    return job;
}

KeyJob *SystemKeyStore::remove(const QString &slot, QObject *parent)
{
    auto *job = new SystemKeyJob(slot, parent);
    job->start(m_limitMs, [job] { removeSeen(job); });
    return job;
}

} // namespace Vestibule
