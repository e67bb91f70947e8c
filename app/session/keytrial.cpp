// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keytrial.h"

#include "session/wipedkey.h"

namespace Vestibule {

KeyTrial::KeyTrial(const Credentials &credentials, const ListMemory &memory, QObject *parent)
    : QObject(parent)
    , m_service(credentials)
    , m_call(m_service.listInvites({}, 1))
{
    connect(m_call.get(), &ApiCall::finished, this, [this, memory, credentials] {
        if (m_service.isKeyRefused())
            wipeKeySoon(memory, credentials);
        emit finished();
    });
}

KeyTrial::Verdict KeyTrial::verdict() const
{
    if (m_call->result())
        return Verdict::Taken;
    return m_call->result().error().isAboutKey() ? Verdict::Refused : Verdict::NotTold;
}

ApiError KeyTrial::error() const
{
    return m_call->result().error();
}

} // namespace Vestibule
