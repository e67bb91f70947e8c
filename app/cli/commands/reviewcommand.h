// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/readallinvites.h"
#include "domain/review/review.h"
#include "models/list/invitestore.h"
#include "operations/readorganization.h"

#include <memory>

namespace Vestibule {

/// `review`: what should be cleaned up, as text or JSON. Of the invites that no finding can name
/// it keeps a few numbers alone.
class ReviewCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    bool isSilentWhereAllIsWell() const override { return true; } // cron mails what is written
    std::optional<UnattendedWork> unattendedWork() const override { return UnattendedWork::Review; }
    int foundCount() const override { return m_found; }
    void start(InviteService *service) override;
    void cancel() override;

private:
    [[nodiscard]] QString chooseRules(const QStringList &words);
    [[nodiscard]] bool needsMembers() const;
    void onSources();
    void onArrived(const QList<Invite> &invites);
    void onRead();
    void beginJudging();
    void report();
    void sayUnread(const std::optional<ApiError> &error, const QString &mayNot,
                   const QString &failed);

    bool m_json = false;
    bool m_remembered = false;
    ReviewOptions m_options;
    QList<ReviewRule> m_rules;
    std::unique_ptr<ReadOrganization> m_sources;
    InviteService *m_service = nullptr;
    std::unique_ptr<ReadAllInvites> m_read;
    std::unique_ptr<ReviewBuilder> m_builder;
    InviteStore m_candidates;
    int m_found = 0; // findings that name an invite
};

} // namespace Vestibule
