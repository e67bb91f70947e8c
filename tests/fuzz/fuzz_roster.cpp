// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rostertext.h"
#include "exchange/roster/rosterfile.h"
#include "exchange/roster/rosterlist.h"
#include "fuzz/promise.h"

using namespace Vestibule;

namespace {

RosterSources someOrganization()
{
    RosterSources sources;
    Invite invite;
    invite.id = QStringLiteral("inv-1");
    invite.email = QStringLiteral("anna@example.com");
    invite.role = QStringLiteral("reader");
    invite.status = QStringLiteral("pending");
    sources.invites = {{invite}, true};
    sources.members = {{{QStringLiteral("user-1"),
                         QStringLiteral("bo@example.com"),
                         {},
                         QStringLiteral("reader"),
                         {}}},
                       true};
    sources.projects = {{{QStringLiteral("proj_a"), QStringLiteral("Alpha"), {}, {}, {}}}, true};
    sources.now = 1'790'000'000;
    return sources;
}

void checkPlan(const QList<RosterRow> &rows)
{
    const RosterPlan plan =
        planRoster(rows, someOrganization(), {true, {{}, QStringLiteral("reader"), {}}}, {});
    qsizetype lines = 0;
    for (const RosterItem &item : plan.items) {
        lines += item.line > 0 ? 1 : 0;
        require(!item.isStep() || item.group == RosterGroup::Withdraw || item.after.has_value(),
                "what is sent is known");
        require(item.group != RosterGroup::Withdraw || mayTakeAway(plan.grounds),
                "nothing is taken away on a half-read roster");
        require(isShownAsItIs(rosterReasonText(item)), "a reason is shown as it is");
    }
    require(lines == rows.size(), "every row is told once");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto rows = readRosterFile(bytes)) {
        auto again = readRosterFile(rosterFile(*rows));
        require(again && again->size() == rows->size(), "what is written is read back");
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const InviteDraft &one = rows->at(i).draft;
            const InviteDraft &other = again->at(i).draft;
            require(one.email == other.email && one.role == other.role
                        && one.projects == other.projects && rows->at(i).note == again->at(i).note,
                    "each cell is as it was");
        }
    }
    if (const auto list = readRosterList(bytes, nullptr)) {
        require(!list->rows.isEmpty(), "a roster has somebody on it");
        checkPlan(list->rows);
    } else {
        require(!list.error().isEmpty(), "what is no roster is told");
    }
    return 0;
}
