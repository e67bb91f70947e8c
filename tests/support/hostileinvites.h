// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QRandomGenerator>

namespace Vestibule {

/// Text that a careless writer loses, runs or breaks on.
inline QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("=1+1"),
                                    QStringLiteral("@SUM(A1)"),
                                    QStringLiteral("+tag@example.com"),
                                    QStringLiteral("-2"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\r"),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\r\n"),
                                    QStringLiteral("\"<&>'\\"),
                                    QString(QChar(0)),
                                    QString(QChar(0x01)),
                                    QString(QChar(0x1f)),
                                    QString(QChar(0x7f)),
                                    QString(QChar(0x85)),
                                    QString(QChar(0x2028)),
                                    QString(QChar(0xFFFE)),
                                    QStringLiteral("_x0041_"),
                                    QStringLiteral("__x005f_x000D_"),
                                    QStringLiteral("]]>"),
                                    QStringLiteral(" "),
                                    QStringLiteral("ß日本𝄞👩‍👧"),
                                    QStringLiteral("\u202eשלום"),
                                    QStringLiteral("1e5"),
                                    QStringLiteral("https://example.com"),
                                    QStringLiteral("a,b;c")};
    QString text;
    for (int left = random.bounded(6); left > 0; --left)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

inline std::optional<qint64> hostileTime(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return {};
    case 1:
        return random.bounded(-3'000'000'000.0); // before 1900, at times
    case 2:
        return qint64(253'402'300'800) + random.bounded(100); // the year 10000
    default:
        return 1'700'000'000 + random.bounded(200'000'000);
    }
}

inline Invite hostileInvite(QRandomGenerator &random, int number)
{
    Invite invite;
    invite.id = QStringLiteral("invite-%1").arg(number) + hostileText(random);
    invite.email = hostileText(random);
    invite.role = hostileText(random);
    invite.status = hostileText(random);
    invite.createdAt = hostileTime(random);
    invite.expiresAt = hostileTime(random);
    invite.acceptedAt = hostileTime(random);
    if (random.bounded(3) > 0) {
        invite.projects.emplace();
        for (int left = random.bounded(4); left > 0; --left)
            invite.projects->append({hostileText(random), hostileText(random)});
    }
    return invite;
}

} // namespace Vestibule
