// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/errordecoder.h"
#include "domain/errortext.h"

#include "fuzz/promise.h"

using namespace Vestibule;
using namespace Vestibule::Detail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString key = QStringLiteral("sk-admin-fuzzed");
    QByteArray body = bytesOf(data, size);
    body.insert(body.size() / 2, key.toLatin1());
    for (const int status : {400, 401, 402, 403, 404, 407, 409, 418, 429, 500, 503}) {
        const Answer answer{status, body, QStringLiteral("req_1")};
        for (const Verb verb : {Verb::Get, Verb::Post, Verb::Delete}) {
            const ApiError error = decodeError(answer, verb, key);
            require(error.httpStatus == status, "the status is kept");
            require(error.message.size() <= 500, "words have a bound");
            const QString line = errorLine(error);
            require(isShownAsItIs(line), "an error is shown as it is");
            require(!line.contains(key), "the key is in no error");
            require(line.contains(QLatin1String("req_1")), "the request is named");
        }
    }
    return 0;
}
