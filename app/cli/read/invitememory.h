// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "cli/read/readallinvites.h"
#include "cli/terminal/console.h"
#include "domain/credentials.h"
#include "remembered/listmemory.h"

#include <QCommandLineOption>

#include <optional>

namespace Vestibule {

/// The remembered list of the organization that a command works on.
class InviteMemory
{
public:
    explicit InviteMemory(Console &console)
        : m_console(console)
    { }

    /// Before anything is asked of it; without it nothing is remembered. All outlive it.
    void setOrganization(InviteService *service, const Credentials &credentials);

    [[nodiscard]] static QCommandLineOption option(); ///< --remembered
    void prepare(ReadAllInvites &read) const; ///< before it starts: whether save() will want it
    /// For --remembered: gives the reading what is known; says on stderr where that is nothing.
    void useRemembered(ReadAllInvites &read);
    [[nodiscard]] std::optional<RememberedList> loadOrSay(); ///< the same to whoever reads nothing
    /// For --remembered: says as of when rows are, where some were not read now.
    void sayAsOf(qint64 asOfMs);

    [[nodiscard]] std::optional<RememberedList> load();
    void save(const ReadAllInvites &read); ///< where it has read the list, without an error
    void wipeKey(); ///< the API says that it is none

private:
    [[nodiscard]] qint64 nowMs() const;
    void tellOnce();

    Console &m_console;
    InviteService *m_service = nullptr;
    QString m_key;
    RememberedPlace m_place;
    ListMemory m_memory;
};

} // namespace Vestibule
