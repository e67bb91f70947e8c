// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rosterdeeds.h"
#include "exchange/roster/planfile.h"
#include "fuzz/promise.h"

#include <QCryptographicHash>

using namespace Vestibule;

namespace {

constexpr qsizetype kDigest = 64; // hexadecimal digits

/// The same with the digest that it should have, so that what lies behind it is reached.
QByteArray withDigest(QByteArray bytes)
{
    const QByteArray opening("{\n    \"digest\": \"sha256:");
    if (!bytes.startsWith(opening) || bytes.size() < opening.size() + kDigest)
        return bytes;
    bytes.replace(opening.size(), kDigest, QByteArray(kDigest, '0'));
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    bytes.replace(opening.size(), kDigest, digest);
    return bytes;
}

void checkRead(const QByteArray &bytes)
{
    const auto plan = readPlanFile(bytes);
    if (!plan) {
        require(!planFileText(plan.error()).isEmpty(), "what is no plan is told");
        return;
    }
    const auto again = readPlanFile(planFile(*plan));
    require(again && again->items.size() == plan->items.size(), "what is written is read back");
    RosterSources sources;
    sources.invites.isWhole = true;
    const QList<RosterDeed> deeds = rosterDeeds(plan->items, sources, {});
    for (const RosterDeed &deed : deeds) {
        require(!deed.item.leftOut, "who was left out is not touched");
        require(deed.step.kind == StepKind::Create || !deed.step.inviteId.isEmpty(),
                "what is taken away is named");
        require(deed.step.kind == StepKind::Create || deed.standing != RosterDeed::Standing::Ready,
                "what is not there is not taken away");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkRead(bytes);
    checkRead(withDigest(bytes));
    return 0;
}
