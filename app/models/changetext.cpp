// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changetext.h"

#include "domain/text/momenttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Vestibule {

namespace {

struct ChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changesText(const SnapshotDiff &diff, std::optional<int> loaded, qint64 now)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    const int gone = int(diff.gone.size());
    add(diff.added, ChangeWording::tr("%Ln new", "of invites", diff.added));
    add(diff.accepted, ChangeWording::tr("%Ln accepted", "of invites", diff.accepted));
    add(diff.expired, ChangeWording::tr("%Ln expired", "of invites", diff.expired));
    add(diff.other, ChangeWording::tr("%Ln changed", "of invites", diff.other));
    add(gone, ChangeWording::tr("%Ln gone", "of invites", gone));
    const QString counts = parts.join(ChangeWording::tr(", ", "between counts"));
    const QString since = momentText(diff.since, now);
    if (!loaded)
        return ChangeWording::tr("Since %1: %2.", "a moment; counts of what changed")
            .arg(since, counts);
    return ChangeWording::tr("Since %1, among the %Ln loaded so far: %2.",
                             "a moment; counts of what changed", *loaded)
        .arg(since, counts);
}

} // namespace Vestibule
