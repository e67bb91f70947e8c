// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"
#include "bench/paceserver.h"
#include "operations/runplayer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Vestibule;
using namespace Vestibule::Bench;

namespace {

constexpr int kInvites = 500;

/// Invites one address after another. What drives the invites in a measurement has start() and
/// finished(), and failed() when it is done.
class PlainInviter : public QObject
{
    Q_OBJECT

public:
    PlainInviter(InviteService *service, const QStringList &emails)
        : m_service(service)
        , m_emails(emails)
    { }

    void start() { next(); }
    [[nodiscard]] int failed() const { return m_failed; }

signals:
    void finished();

private:
    void next()
    {
        m_call = m_service->createInvite({m_emails.takeFirst(), QStringLiteral("reader"), {}});
        connect(m_call.get(), &ApiCall::finished, this, &PlainInviter::onFinished);
    }
    void onFinished()
    {
        const auto call = std::move(m_call);
        if (!call->result())
            ++m_failed;
        if (m_emails.isEmpty())
            emit finished();
        else
            next();
    }

    InviteService *m_service;
    QStringList m_emails;
    CallPtr<Invite> m_call;
    int m_failed = 0;
};

/// The same as the window and the command line do it: a run, each step written to a journal on
/// the disk before it is sent.
class RunInviter : public QObject
{
    Q_OBJECT

public:
    RunInviter(InviteService *service, const QStringList &emails)
        : m_journal(m_folder.filePath(QStringLiteral("journal.sqlite")))
        , m_player(service, &m_journal)
    {
        for (const QString &email : emails) {
            RunStep step;
            step.invite = {email, QStringLiteral("reader"), {}};
            m_steps.append(step);
        }
        connect(&m_player, &RunPlayer::stateChanged, this, [this] {
            if (m_player.isEnded() || m_player.state() == RunPlayer::State::Paused)
                emit finished();
        });
    }

    void start()
    {
        m_journal.open(this, [this](const JournalResult<JournalOpening> &opening) {
            if (opening)
                m_player.begin(m_steps);
            else
                emit finished();
        });
    }
    [[nodiscard]] int failed() const
    {
        return static_cast<int>(m_steps.size()) - m_player.counts().done;
    }

signals:
    void finished();

private:
    QTemporaryDir m_folder;
    Journal m_journal;
    RunPlayer m_player;
    QList<RunStep> m_steps;
};

QStringList addresses()
{
    QStringList emails;
    for (int i = 0; i < kInvites; ++i)
        emails.append(QStringLiteral("person.%1@example.com").arg(i));
    return emails;
}

/// Sends all and prints how it went; `Inviter` is made of a service and addresses.
template <typename Inviter>
void measure(const char *name)
{
    const PaceRule rule;
    PaceServer server(rule);
    InviteService service(server.credentials());
    const QStringList emails = addresses();
    Inviter inviter(&service, emails);
    QObject::connect(&inviter, &Inviter::finished, qApp, &QCoreApplication::quit);
    QElapsedTimer timer;
    timer.start();
    inviter.start();
    QCoreApplication::exec();
    const auto took = static_cast<double>(timer.elapsed());
    server.stop();
    int lost = 0;
    int doubled = 0;
    for (const QString &email : emails) {
        const int times = server.invited().value(email.toUtf8());
        lost += times == 0 ? 1 : 0;
        doubled += times > 1 ? times - 1 : 0;
    }
    const double least = rule.leastMs(kInvites);
    std::printf("%s, %d invites, %.0f a minute from a bucket of %.0f, %d ms each: %.1f s, "
                "least %.1f s, ratio %.3f; %d refused, %d failed, %d lost, %d doubled\n",
                name, kInvites, rule.perMinute, rule.capacity, rule.latencyMs, took / 1000,
                least / 1000, took / least, server.refused(), inviter.failed(), lost, doubled);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measure<PlainInviter>("by calls alone");
    measure<RunInviter>("by a run with its journal");
    return 0;
}

#include "bench_pace.moc"
