// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "cli/commands/command.h"

namespace Vestibule {

/// `show`: one invite by its id.
class ShowCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onAnswer();
    [[nodiscard]] bool showRemembered(); ///< false: nothing is remembered of it
    void print(const QByteArray &text);

    InviteService *m_service = nullptr;
    bool m_json = false;
    bool m_remembered = false;
    QString m_id;
    CallPtr<InviteDetails> m_call;
};

} // namespace Vestibule
