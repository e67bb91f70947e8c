// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/keyends.h"
#include "doctor/check.h"
#include "domain/errortext.h"

#include <memory>

namespace Vestibule {

/// What is asked of the API, one request after the other.
class ServiceCheck : public Check
{
    Q_OBJECT

public:
    using Check::Check;

    void start() final; ///< asks(), unless there is an obstacle
    void giveUp() override; ///< also what the API asks to wait for, which then is an obstacle

protected:
    virtual void ask(InviteService *service) = 0;
    virtual void onObstacle(const QString &why) { endUntried(why); }
    void tellLate();
    /// A request that is about to be made.
    void count() { ++chart().requests; }
};

/// The first request, for one invite: whether the server answers, what time it is there, whether
/// it takes the key, for which organization, and whether that may read.
class AnswerCheck final : public ServiceCheck
{
    Q_OBJECT

public:
    using ServiceCheck::ServiceCheck;

    void giveUp() override;

private:
    void ask(InviteService *service) override;
    void onObstacle(const QString &why) override;
    void tellUntried(const QStringList &names, const QString &why);
    void onAnswer();
    void tellServer(const std::optional<ApiError> &error);
    void tellClock();
    void tellKey(const std::optional<ApiError> &error);
    void tellOrganization(const std::optional<ApiError> &error);
    void tellRead(const std::optional<ApiError> &error);

    CallPtr<Page<Invite>> m_call;
};

/// Whether changes are allowed, found out by asking to delete an invite that cannot exist.
class WriteCheck final : public ServiceCheck
{
    Q_OBJECT

public:
    using ServiceCheck::ServiceCheck;

    /// No invite of the API has an id like this.
    [[nodiscard]] static QString impossibleId();

private:
    void ask(InviteService *service) override;
    void onObstacle(const QString &why) override;
    void onAnswer();

    CallPtr<Revoked> m_call;
};

/// Until when the key lasts, and the one for changes where there is one, where the organization's
/// keys may be listed.
class ExpiryCheck final : public ServiceCheck
{
    Q_OBJECT

public:
    using ServiceCheck::ServiceCheck;

private:
    void ask(InviteService *service) override;
    void onRead();
    void tellEnd(const QString &name, const QString &key);

    std::unique_ptr<KeyEnds> m_ends;
};

/// That a key expires, and what to do, from two weeks before; none sooner. UTC unix seconds.
[[nodiscard]] std::optional<ErrorText> keyEndWarning(qint64 end, qint64 now);

// Of each of the lists beside that of the invites: whether the key may read it.

[[nodiscard]] std::unique_ptr<Check> checkOfProjects(Chart &chart, const QString &name);
[[nodiscard]] std::unique_ptr<Check> checkOfUsers(Chart &chart, const QString &name);
[[nodiscard]] std::unique_ptr<Check> checkOfAuditLog(Chart &chart, const QString &name);

/// Whether the API asked to slow down during all this.
class PaceCheck final : public ServiceCheck
{
    Q_OBJECT

public:
    using ServiceCheck::ServiceCheck;

private:
    void ask(InviteService *service) override;
};

} // namespace Vestibule
