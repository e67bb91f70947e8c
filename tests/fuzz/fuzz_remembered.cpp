// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/rememberedcode.h"
#include "remembered/sealedfile.h"

#include "fuzz/promise.h"

using namespace Vestibule;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto list = decodeRemembered(bytes)) {
        require(list->invites.size() == list->readAtMs.size(), "each row has its time");
        const auto again = decodeRemembered(encodeRemembered(*list));
        require(again.has_value() && *again == *list, "what was read is written the same");
    }
    if (const auto head = sealedHead(bytes)) {
        require(head->end <= qint64(bytes.size()) && head->end <= kMostHead, "a head has its end");
        require(head->wraps.size() <= SealedHead::kMostWraps, "wraps are bounded");
        // The corpus has a file of this key.
        const auto plain =
            openSealed(bytes, *head, QStringLiteral("sk-admin-0123456789012345678901234567890"));
        require(!plain || decodeRemembered(*plain), "what opens is what was sealed");
    }
    return 0;
}
