// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/keystore.h"
#include "domain/baseurl.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <optional>

namespace Vestibule {

/// A keychain in memory. Without a script it keeps what is written; every answer comes later, from
/// the event loop, as with the real one.
class FakeKeyStore final : public KeyStore
{
public:
    enum class Request { Read, Write, Remove };

    [[nodiscard]] std::optional<QString> stored(const QString &origin = apiOrigin()) const;
    void setStored(const QString &key, const QString &origin = apiOrigin());

    /// The next request of that sort is answered so, and nothing is stored or removed by it.
    void answerNext(Request request, const KeyAnswer &answer);
    /// Further requests are answered after so many milliseconds (0: the next turn of the loop).
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// While hanging, requests are taken and not answered; resume() answers them.
    void hang() { m_hanging = true; }
    void resume();

    /// What was asked for so far, in order.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }

    KeyJob *read(const QString &origin, QObject *parent) override;
    KeyJob *write(const QString &origin, const QString &key, QObject *parent) override;
    KeyJob *remove(const QString &origin, QObject *parent) override;

private:
    class Job;
    KeyJob *take(Request request, const KeyAnswer &honest, QObject *parent);

    QHash<QString, QString> m_stored; // by origin
    QHash<Request, QList<KeyAnswer>> m_script;
    QList<Request> m_requests;
    QList<QPointer<Job>> m_hung;
    int m_delay = 0;
    bool m_hanging = false;
};

} // namespace Vestibule
