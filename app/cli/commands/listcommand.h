// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/invitesearch.h"
#include "cli/read/invitetable.h"
#include "cli/read/readallinvites.h"

#include <QJsonArray>

#include <memory>
#include <optional>

namespace Vestibule {

/// `list`: a table, written as the pages come, or one JSON array at the end.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    explicit ListCommand(Console &console);

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onSearchReady();
    void onArrived(const QList<Invite> &invites);
    void onRead();
    void complete();
    [[nodiscard]] bool put(const QList<Invite> &invites);

    InviteSearch m_search;
    bool m_json = false;
    bool m_remembered = false;
    std::optional<int> m_limit;
    int m_written = 0;
    InviteTable m_table;
    QJsonArray m_array;
    std::unique_ptr<ReadAllInvites> m_read;
};

} // namespace Vestibule
