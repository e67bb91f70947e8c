// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakekeystore.h"

#include <QTimer>

#include <utility>

namespace Vestibule {

class FakeKeyStore::Job final : public KeyJob
{
public:
    Job(const KeyAnswer &answer, QObject *parent)
        : KeyJob(parent)
    {
        m_answer = answer;
    }

    void finishAfter(int milliseconds)
    {
        QTimer::singleShot(milliseconds, this, [this] {
            emit finished();
            deleteLater();
        });
    }
};

void FakeKeyStore::answerNext(Request request, const KeyAnswer &answer)
{
    m_script[request].append(answer);
}

void FakeKeyStore::resume()
{
    m_hanging = false;
    const auto hung = std::exchange(m_hung, {});
    for (const QPointer<Job> &job : hung) {
        if (job)
            job->finishAfter(m_delay);
    }
}

std::optional<QString> FakeKeyStore::stored(const QString &origin) const
{
    return m_stored.contains(origin) ? std::optional(m_stored.value(origin)) : std::nullopt;
}

void FakeKeyStore::setStored(const QString &key, const QString &origin)
{
    m_stored.insert(origin, key);
}

KeyJob *FakeKeyStore::read(const QString &origin, QObject *parent)
{
    using Status = KeyAnswer::Status;
    return take(Request::Read,
                m_stored.contains(origin)
                    ? KeyAnswer{Status::Done, m_stored.value(origin), {}}
                    : KeyAnswer{Status::NotFound, {}, QStringLiteral("Entry not found")},
                parent);
}

KeyJob *FakeKeyStore::write(const QString &origin, const QString &key, QObject *parent)
{
    if (m_script.value(Request::Write).isEmpty())
        m_stored.insert(origin, key);
    return take(Request::Write, {KeyAnswer::Status::Done, {}, {}}, parent);
}

KeyJob *FakeKeyStore::remove(const QString &origin, QObject *parent)
{
    const bool wasThere = m_stored.contains(origin);
    const auto status = wasThere ? KeyAnswer::Status::Done : KeyAnswer::Status::NotFound;
    if (m_script.value(Request::Remove).isEmpty())
        m_stored.remove(origin);
    return take(Request::Remove, {status, {}, {}}, parent);
}

KeyJob *FakeKeyStore::take(Request request, const KeyAnswer &honest, QObject *parent)
{
    m_requests.append(request);
    QList<KeyAnswer> &script = m_script[request];
    auto *job = new Job(script.isEmpty() ? honest : script.takeFirst(), parent);
    if (m_hanging)
        m_hung.append(job);
    else
        job->finishAfter(m_delay);
    return job;
}

} // namespace Vestibule
