// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/readallinvites.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>

namespace Vestibule {

namespace {

std::pair<size_t, size_t> markOf(const QString &id)
{
    const size_t seed = QHashSeed::globalSeed();
    return {qHash(id, seed), qHash(id, ~seed)};
}

} // namespace

ReadAllInvites::ReadAllInvites(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reader([service](const QString &after) { return service->listInvites(after); },
               [this](const Page<Invite> &page) { return take(page); })
{
    connect(&m_reader, &PageTurner::restarted, this, [this] {
        m_malformed = 0; // from the top once more: the same rows cannot be read again either
        m_isKept = false; // what came before the restart may have gone
        m_list = {};
        m_refresh.restart();
    });
    connect(&m_reader, &PageTurner::finished, this, &ReadAllInvites::onRead);
}

ReadAllInvites::~ReadAllInvites() = default;

void ReadAllInvites::setKnown(const RememberedList &known)
{
    if (!known.wasWhole)
        return;
    m_known = known;
    m_refresh = QuickRefresh(KnownTop::of(m_known.invites.size(), [this](qsizetype i) {
        const Invite &invite = m_known.invites.at(i);
        return KnownRow{invite.id, invite.createdAt, m_known.readAtMs.at(i)};
    }));
}

void ReadAllInvites::setNeeded(std::function<bool(const Invite &)> isNeeded)
{
    m_isNeeded = std::move(isNeeded);
}

void ReadAllInvites::start()
{
    readAhead();
    m_reader.start();
}

// Not while the next page may never be wanted.
void ReadAllInvites::readAhead()
{
    m_reader.setAhead(m_refresh.state() == QuickRefresh::State::Whole);
}

void ReadAllInvites::stop()
{
    m_reader.stop();
    m_call.reset();
}

QString ReadAllInvites::malformedText() const
{
    if (m_malformed == 0)
        return {};
    return QCoreApplication::translate(
        "CommandLine", "%n invite(s) could not be read and are missing.", nullptr, m_malformed);
}

// By the server's clock; 0 where that is not known.
qint64 ReadAllInvites::askedAtMs(const Page<Invite> &page) const
{
    const ServerClock &clock = m_service->clock();
    return clock.isKnown() ? RememberedList::msOf(page.askedAt + clock.skew()) : 0;
}

std::optional<RememberedList> ReadAllInvites::list() const
{
    return m_isKept && m_list.wasWhole ? std::optional(m_list) : std::nullopt;
}

void ReadAllInvites::keep(const QList<Invite> &invites, qint64 readAtMs)
{
    if (!m_isKept)
        return;
    if (m_list.invites.isEmpty())
        m_list.wholeAtMs = readAtMs;
    m_isKept = m_isKept && m_list.invites.size() + invites.size() <= kMostKept;
    if (!m_isKept) {
        m_list = {};
        return;
    }
    m_list.invites += invites;
    m_list.readAtMs.append(QList<qint64>(invites.size(), readAtMs));
}

PageTurner::Wants ReadAllInvites::take(const Page<Invite> &page)
{
    QList<Invite> fresh;
    fresh.reserve(page.items.size());
    for (const Invite &invite : page.items) {
        const auto before = m_seen.size();
        m_seen.insert(markOf(invite.id));
        if (m_seen.size() != before)
            fresh.append(invite);
    }
    m_malformed += int(page.malformed.size());
    keep(fresh, askedAtMs(page));
    const bool met = m_refresh.take(page) == QuickRefresh::State::Met;
    readAhead();
    emit arrived(fresh);
    return met ? PageTurner::Wants::Enough : PageTurner::Wants::More;
}

void ReadAllInvites::onRead()
{
    m_error = m_reader.error();
    if (m_error || m_refresh.state() != QuickRefresh::State::Met) {
        m_list.wasWhole = !m_error;
        emit finished();
        return;
    }
    retrieveNeeded();
}

void ReadAllInvites::retrieveNeeded()
{
    m_place = m_refresh.covered();
    const auto needed = m_isNeeded
        ? std::count_if(m_known.invites.cbegin() + m_place, m_known.invites.cend(), m_isNeeded)
        : 0;
    if (needed > 0 && !areFew(needed, m_known.invites.size()))
        readRest();
    else
        retrieveNext();
}

void ReadAllInvites::retrieveNext()
{
    const auto begin = m_known.invites.cbegin();
    const auto next = m_isNeeded ? std::find_if(begin + m_place, m_known.invites.cend(), m_isNeeded)
                                 : m_known.invites.cend();
    m_place = next - begin;
    if (next == m_known.invites.cend()) {
        giveKnown();
        return;
    }
    m_call = m_service->retrieveInvite(next->id);
    connect(m_call.get(), &ApiCall::finished, this, &ReadAllInvites::onRetrieved);
}

void ReadAllInvites::onRetrieved()
{
    const Result<InviteDetails> result = m_call->result();
    if (result && result->invite.id == m_known.invites.at(m_place).id) {
        m_known.invites[m_place] = result->invite;
        m_retrieved.insert(m_place);
    } else if (!result && result.error().kind == ApiError::Kind::NotFound) {
        m_gone.insert(m_place);
    } else {
        readRest(); // which tells as well what is wrong
        return;
    }
    ++m_place;
    retrieveNext();
}

// Behind the page that it stopped at.
void ReadAllInvites::readRest()
{
    m_refresh.readWhole();
    readAhead();
    m_reader.resume();
}

// What was retrieved is remembered as of when the list had it last: its place may be another now.
void ReadAllInvites::giveKnown()
{
    QList<Invite> rest;
    for (qsizetype place = m_refresh.covered(); place < m_known.invites.size(); ++place) {
        if (m_gone.contains(place))
            continue;
        const Invite &invite = m_known.invites.at(place);
        const qint64 readAtMs = m_known.readAtMs.at(place);
        m_seen.insert(markOf(invite.id));
        rest.append(invite);
        keep({invite}, readAtMs);
        if (!m_retrieved.contains(place) && (m_asOfMs == 0 || readAtMs < m_asOfMs))
            m_asOfMs = readAtMs;
    }
    m_list.wasWhole = true;
    m_list.wholeAtMs = m_known.wholeAtMs;
    emit arrived(rest);
    emit finished();
}

} // namespace Vestibule
