// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/invitememory.h"

#include "accounts/settings.h"
#include "accounts/settingsfile.h"
#include "cli/terminal/commandtext.h"
#include "cli/terminal/plaintext.h"

namespace Vestibule {

void InviteMemory::setOrganization(InviteService *service, const Credentials &credentials)
{
    m_service = service;
    m_key = credentials.adminKey;
    m_place = RememberedPlace::of(credentials);
    m_memory.setOn(Settings::keptPreferences().remembersList);
}

QCommandLineOption InviteMemory::option()
{
    return {QStringLiteral("remembered"),
            CommandText::tr("Ask only for what is new since the list was last read, and take the "
                            "rest as it was then.")};
}

void InviteMemory::prepare(ReadAllInvites &read) const
{
    read.setKept(m_service != nullptr && m_memory.isOn());
}

std::optional<RememberedList> InviteMemory::loadOrSay()
{
    std::optional<RememberedList> list = load();
    if (!list || !list->wasWhole) {
        m_console.say(CommandText::tr("No list is remembered for this key, so it is read now."));
        return std::nullopt;
    }
    return list;
}

void InviteMemory::useRemembered(ReadAllInvites &read)
{
    if (const auto list = loadOrSay())
        read.setKnown(*list);
}

void InviteMemory::sayAsOf(qint64 asOfMs)
{
    if (asOfMs > 0) {
        m_console.say(CommandText::tr("Some of this is remembered, as of %1.")
                          .arg(timeText(RememberedList::secondsOf(asOfMs))));
    }
}

qint64 InviteMemory::nowMs() const
{
    return RememberedList::msOf(m_service->clock().now());
}

std::optional<RememberedList> InviteMemory::load()
{
    return m_service != nullptr ? m_memory.load(m_place, m_key, nowMs()) : std::nullopt;
}

void InviteMemory::save(const ReadAllInvites &read)
{
    std::optional<RememberedList> list = read.list();
    if (m_service == nullptr || !list || !m_memory.isOn())
        return;
    if (const auto before = load()) {
        list->projects = before->projects;
        list->projectsAtMs = before->projectsAtMs;
        list->keepSeen(*before);
    }
    // Nothing that a command does depends on it: whatever is wrong, the list is read again.
    if (m_memory.save(m_place, m_key, *list, nowMs()))
        tellOnce();
}

// By the window or a command, whichever was the first to keep a list.
void InviteMemory::tellOnce()
{
    if (!isSettingsFile(Settings::keptFile()))
        return; // left as it is: the window sees to it
    Settings settings;
    if (!settings.rememberingTold()
        && m_console.sayWait(CommandText::tr(
            "The list of invites is remembered from now on, sealed for the admin keys that have "
            "read it. “vestibule remember off” switches that off and erases it.")))
        settings.setRememberingTold();
}

void InviteMemory::wipeKey()
{
    if (m_service != nullptr)
        m_memory.wipeKey(m_place, m_key);
}

} // namespace Vestibule
