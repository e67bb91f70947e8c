// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/auditdecoder.h"
#include "api/detail/invitedecoder.h"
#include "domain/errortext.h"
#include "domain/text/indentedjson.h"
#include "domain/text/visibletext.h"

#include "fuzz/promise.h"

#include <QJsonDocument>

using namespace Vestibule;
using namespace Vestibule::Detail;

namespace {

template <typename T>
void checkError(const Result<T> &result)
{
    if (result)
        return;
    require(isShownAsItIs(errorLine(result.error())), "an error is shown as it is");
    require(!errorText(result.error()).what.isEmpty(), "an error has a sentence");
}

template <typename T>
void checkPage(const Result<UnreadPage<T>> &page)
{
    checkError(page);
    if (page)
        require(page->whole().cursor == page->head.cursor, "the rows leave the cursor alone");
}

void checkInvite(const Invite &invite)
{
    require(!invite.id.isEmpty() && !invite.email.isEmpty(), "a row has an id and an address");
    for (const QString &text : {invite.id, invite.email, invite.role, invite.status}) {
        const QString shown = visibleText(text);
        require(isShownAsItIs(shown), "text of others is shown as it is");
        require(visibleText(shown) == shown, "once is enough");
    }
}

void checkText(const QByteArray &json)
{
    const QString text = indentedJson(json);
    require(text.size() <= 6 * (4 * json.size() + 64 * 1024), "what is indented stays small");
    const QJsonDocument before = QJsonDocument::fromJson(json);
    if (!before.isNull())
        require(QJsonDocument::fromJson(text.toUtf8()) == before, "and means the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Answer answer{200, bytesOf(data, size), QStringLiteral("req_1")};
    const QString cursor = QStringLiteral("invite-1");
    const Result<UnreadPage<Invite>> page = decodeInvitePage(answer, cursor);
    checkPage(page);
    if (page) {
        const Page<Invite> read = page->whole();
        for (const Invite &invite : read.items)
            checkInvite(invite);
    }
    const Result<InviteDetails> details = decodeInviteDetails(answer);
    checkError(details);
    if (details) {
        checkInvite(details->invite);
        checkText(details->rawJson);
    }
    checkError(decodeDeleted(answer, cursor));
    checkPage(decodeProjectPage(answer, cursor));
    checkPage(decodeMemberPage(answer, cursor));
    checkPage(decodeAuditPage(answer, cursor));
    return 0;
}
