// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/reviewfeed.h"

#include "models/list/invitetablemodel.h"

namespace Vestibule {

namespace {

// The findings of a list that grows are told now and then, for a tenth of the time.
constexpr qint64 kLeastPauseMs = 300;
constexpr qint64 kPauseFactor = 10;

} // namespace

ReviewFeed::ReviewFeed(QObject *parent)
    : QObject(parent)
    , m_worker(new ReviewWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ReviewWorker::told, this, &ReviewFeed::onTold);
    connect(&m_pass, &RowScan::begun, this, &ReviewFeed::onBegun);
    connect(&m_pass, &RowScan::reached, this, &ReviewFeed::onReached);
    connect(&m_pass, &RowScan::caughtUp, this, &ReviewFeed::onCaughtUp);
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &ReviewFeed::ask);
    m_thread.setObjectName(QStringLiteral("review"));
    m_thread.start(QThread::LowPriority);
}

ReviewFeed::~ReviewFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void ReviewFeed::setInvites(InviteTableModel *invites)
{
    ++m_number; // what is still told is about another list
    m_wanted = false;
    m_askSoon.stop();
    m_pass.setInvites(invites);
    emit workingChanged();
}

void ReviewFeed::setOptions(int ownerDays, const QStringList &ownDomains)
{
    if (m_options.ownerDays == ownerDays && m_options.ownDomains == ownDomains)
        return;
    m_options.ownerDays = ownerDays;
    m_options.ownDomains = ownDomains;
    again();
}

void ReviewFeed::setSources(const ReviewSources &sources)
{
    m_sources = sources;
    again();
}

void ReviewFeed::again()
{
    if (m_pass.invites() == nullptr)
        return;
    m_pass.restart();
    emit workingChanged();
}

bool ReviewFeed::isWorking() const
{
    return m_pass.invites() != nullptr && (!m_pass.isCaughtUp() || m_asked || m_wanted);
}

void ReviewFeed::onBegun()
{
    ++m_number;
    m_wanted = false;
    m_askSoon.stop();
    m_options.now = m_pass.invites()->clock()();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, options = m_options, sources = m_sources] {
            worker->begin(options, sources);
        },
        Qt::QueuedConnection);
}

void ReviewFeed::onReached(int first, int last)
{
    QList<Invite> invites;
    invites.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        invites.append(m_pass.invites()->inviteAt(row));
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, invites] { worker->add(invites); }, Qt::QueuedConnection);
}

void ReviewFeed::onCaughtUp()
{
    m_wanted = true;
    if (!m_asked && !m_askSoon.isActive())
        ask();
}

void ReviewFeed::ask()
{
    m_asked = true;
    m_wanted = false;
    m_sinceAsked.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, pass = m_number] { worker->tell(pass); },
        Qt::QueuedConnection);
}

void ReviewFeed::onTold(int pass, const std::shared_ptr<const ReviewResult> &result)
{
    m_asked = false;
    const auto pause = static_cast<int>(qMax(kLeastPauseMs, m_sinceAsked.elapsed() * kPauseFactor));
    if (pass == m_number)
        emit reviewed(result);
    if (m_wanted)
        m_askSoon.start(pass == m_number ? pause : 0);
    emit workingChanged();
}

} // namespace Vestibule
