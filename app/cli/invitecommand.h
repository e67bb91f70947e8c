// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/exitcode.h"
#include "cli/inviteread.h"
#include "domain/newinvite.h"
#include "operations/createinvite.h"

#include <QHash>

#include <memory>

namespace Vestibule {

/// `invite`: looks for pending invites of the same addresses, then sends one invite after another.
class InviteCommand final : public Command
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
    /// What the list holds for an address to be invited.
    struct Known
    {
        QStringList ids;
        QString pendingId; ///< empty where none is pending
    };

    void onArrived(const QList<Invite> &invites);
    void onRead();
    void next();
    void send(const NewInvite &invite);
    void onSent();
    void tellLook(const QString &email);
    void skip(const NewInvite &invite, const QString &pendingId);
    void put(const QString &email, const char *outcome, const QString &id = {});
    void leaveRest(const ApiError &reason);

    InviteService *m_service = nullptr;
    QList<NewInvite> m_left;
    QString m_sending; // the address that m_create is about
    QHash<QString, Known> m_known; // by folded address
    Tally m_tally;
    bool m_cancelled = false;
    std::unique_ptr<InviteRead> m_read;
    std::unique_ptr<CreateInvite> m_create;
};

} // namespace Vestibule
