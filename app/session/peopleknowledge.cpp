// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/peopleknowledge.h"

#include "domain/draft/peoplegaps.h"
#include "domain/errortext.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"
#include "session/freshinvites.h"

#include <chrono>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

PeopleKnowledge::PeopleKnowledge(InviteService *service, InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_invites(invites)
    , m_pager(invites->pager())
{
    m_pages.setSingleShot(true);
    m_pages.setInterval(150ms);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pages, &QTimer::timeout, this, &PeopleKnowledge::rebuild);
    connect(&m_pause, &QTimer::timeout, this, &PeopleKnowledge::askNow);
    connect(&m_pause, &QTimer::timeout, this, &PeopleKnowledge::readEarlier);
    const auto collect = [this] {
        if (!m_pages.isActive())
            m_pages.start();
    };
    connect(m_invites, &InviteTableModel::rowsInserted, this, collect);
    connect(m_invites, &InviteTableModel::rowsRemoved, this, collect);
    connect(m_invites, &InviteTableModel::dataChanged, this, collect);
    connect(m_pager, &InvitePager::stateChanged, this, collect);
}

PeopleKnowledge::~PeopleKnowledge() = default;

void PeopleKnowledge::setJournal(Journal *journal)
{
    if (m_journal)
        m_journal->disconnect(this);
    m_journal = journal;
    if (m_journal == nullptr)
        return;
    connect(m_journal, &Journal::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    readEarlier();
}

void PeopleKnowledge::readEarlier()
{
    if (m_journal == nullptr)
        return;
    m_journal->readEarlierInvites(m_service->clock().now() - kListLagSeconds, this,
                                  [this](const JournalResult<QList<RunStep>> &steps) {
                                      if (!steps)
                                          return; // whoever sends them compares once more
                                      m_earlier = EarlierInvites(*steps);
                                      rebuild();
                                  });
}

void PeopleKnowledge::setAddresses(const QStringList &folded)
{
    if (folded == m_addresses)
        return;
    m_addresses = folded;
    m_pause.start();
    rebuild();
}

void PeopleKnowledge::askNow()
{
    m_pause.stop();
    askForMembers();
    askForInvites();
}

void PeopleKnowledge::askForMembers()
{
    if (m_memberReader != nullptr
        || (m_membersError && m_membersError->kind == ApiError::Kind::MissingScope))
        return;
    QStringList wanted;
    for (const QString &address : std::as_const(m_addresses)) {
        if (m_asked.insert(address).second)
            wanted.append(address);
    }
    if (wanted.isEmpty())
        return;
    m_membersError.reset();
    m_memberReader = new ReadMembers(m_service, wanted, this);
    connect(m_memberReader, &ReadMembers::finished, this, &PeopleKnowledge::onMembers);
    m_memberReader->start();
}

void PeopleKnowledge::onMembers()
{
    m_members += m_memberReader->members();
    m_membersError = m_memberReader->error();
    m_memberReader->deleteLater();
    m_memberReader = nullptr;
    rebuild();
    askForMembers(); // those typed meanwhile
}

void PeopleKnowledge::readListToEnd()
{
    if (!m_pager || !m_invites || isListComplete() || m_invites->awaitsRestored())
        return;
    if (hasListFailed()) {
        m_freshError.reset();
        m_isTopAsked = false;
    }
    if (isKnownToItsEnd())
        askForInvites();
    else if (!m_claim.isHeld() || hasListFailed())
        m_claim = m_pager->claimAll();
}

bool PeopleKnowledge::isKnownToItsEnd() const
{
    if (m_invites->wholeAt() == 0)
        return false;
    return m_isTopAsked ? m_pager->isRestKnown() || isRefreshUnderWay()
                        : m_invites->mayRefreshQuickly();
}

bool PeopleKnowledge::isRefreshUnderWay() const
{
    return m_pager->isRefreshing() && m_pager->state() == InvitePager::State::Loading;
}

bool PeopleKnowledge::isTopUnderWay() const
{
    return isRefreshUnderWay() && m_invites->isRefreshQuick();
}

void PeopleKnowledge::askForInvites()
{
    if (!m_pager || !m_invites || m_addresses.isEmpty() || m_invites->awaitsRestored()
        || m_pager->isReadWhole())
        return;
    const bool wasAsked = std::exchange(m_isTopAsked, true);
    if (!wasAsked && !isRefreshUnderWay() && m_invites->mayRefreshQuickly())
        m_pager->refresh();
    refreshInvites();
}

QStringList PeopleKnowledge::asOfIds() const
{
    QStringList ids;
    for (const QString &address : m_addresses) {
        const QStringList all = m_known.idsOf(address);
        for (const QString &id : all) {
            const int row = m_invites->rowOf(id);
            if (row >= 0 && m_invites->isAsOf(row))
                ids.append(id);
        }
    }
    return ids;
}

// Once what is new has come, since that may bring some of them.
void PeopleKnowledge::refreshInvites()
{
    if (!m_isTopAsked || !m_pager || !m_invites || m_fresh || m_freshError || m_pause.isActive()
        || isTopUnderWay())
        return;
    const QStringList ids = asOfIds();
    if (ids.isEmpty())
        return;
    m_fresh = std::make_unique<FreshInvites>(m_service, m_invites, ids);
    connect(m_fresh.get(), &FreshInvites::finished, this, &PeopleKnowledge::onRefreshed);
    m_fresh->start();
}

void PeopleKnowledge::onRefreshed()
{
    // It is the one that signals, so it goes a turn later.
    FreshInvites *fresh = m_fresh.release();
    fresh->deleteLater();
    m_freshError = fresh->error();
    rebuild();
}

bool PeopleKnowledge::isAskingForInvites() const
{
    return m_fresh || (m_isTopAsked && m_pager && m_invites && isTopUnderWay());
}

void PeopleKnowledge::readProjects()
{
    if (m_projects || isReadingProjects())
        return;
    m_projectsError.reset();
    if (m_projectReader == nullptr) {
        m_projectReader = new ReadProjects(m_service, this);
        connect(m_projectReader, &ReadProjects::finished, this, &PeopleKnowledge::onProjects);
    }
    m_projectReader->start();
}

void PeopleKnowledge::onProjects()
{
    m_projectsError = m_projectReader->error();
    if (m_projectsError)
        m_pages.start();
    else
        setProjects(m_projectReader->projects());
}

void PeopleKnowledge::setProjects(const QList<Project> &projects)
{
    m_projects = projects;
    m_projectsError.reset();
    if (m_invites)
        m_invites->setProjects(projects);
    rebuild();
}

bool PeopleKnowledge::isListComplete() const
{
    if (!m_pager || !m_invites)
        return false;
    const bool isKnown = m_isTopAsked && m_pager->isRestKnown()
        && m_pager->state() == InvitePager::State::Complete && !isAskingForInvites();
    return m_pager->isReadWhole() || (isKnown && asOfIds().isEmpty());
}

bool PeopleKnowledge::hasListFailed() const
{
    return m_freshError || (m_pager && m_pager->state() == InvitePager::State::Failed);
}

QString PeopleKnowledge::listProblem() const
{
    if (m_freshError)
        return errorText(*m_freshError).what;
    return hasListFailed() ? errorText(m_pager->error()).what : QString();
}

bool PeopleKnowledge::isReadingMembers() const
{
    return m_memberReader != nullptr;
}

bool PeopleKnowledge::isReadingProjects() const
{
    return m_projectReader != nullptr && m_projectReader->isRunning();
}

int PeopleKnowledge::invitesRead() const
{
    return m_invites ? m_invites->rowCount() : 0;
}

Wait PeopleKnowledge::wait() const
{
    return m_fresh ? m_fresh->wait() : m_pager ? m_pager->wait() : Wait{};
}

void PeopleKnowledge::rebuild()
{
    m_pages.stop();
    m_known = KnownPeople();
    addInvites();
    m_known.setEarlier(m_earlier);
    for (const Member &member : std::as_const(m_members))
        m_known.addMember(member);
    if (m_projects)
        m_known.setProjects(*m_projects);
    refreshInvites();
    emit changed();
}

void PeopleKnowledge::addInvites()
{
    if (!m_invites || m_addresses.isEmpty())
        return;
    // The list may hold 200,000: only what somebody typed is unpacked.
    QByteArrayList bytes;
    std::unordered_set<std::string_view> wanted;
    bytes.reserve(m_addresses.size());
    for (const QString &address : std::as_const(m_addresses)) {
        const QByteArray &utf8 = bytes.emplaceBack(address.toUtf8());
        wanted.emplace(utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    const InviteStore &store = m_invites->store();
    std::unordered_set<std::string_view> domains;
    for (int row = 0; row < store.count(); ++row) {
        const std::string_view email = store.foldedEmail(row);
        if (wanted.find(email) != wanted.end())
            m_known.addInvite(store.at(row));
        if (store.acceptedAt(row))
            domains.insert(email.substr(email.rfind('@') + 1));
    }
    for (const std::string_view domain : domains)
        m_known.addDomain(QString::fromUtf8(domain.data(), static_cast<qsizetype>(domain.size())));
}

QString PeopleKnowledge::note() const
{
    QStringList notes;
    if (m_pager && m_pager->isLoadingAll())
        notes += tr("Comparing with the list: %Ln invite(s) read so far…", nullptr, invitesRead());
    else if (hasListFailed())
        notes += tr("The list could not be read completely: people with pending invites in the "
                    "missing part are not recognized.");
    else if (!isListComplete())
        notes += tr("Compared with the %Ln invite(s) loaded so far.", nullptr, invitesRead());
    if (m_membersError)
        notes += membersGapText(*m_membersError);
    if (m_projectsError)
        notes += projectsGapText(*m_projectsError);
    return notes.join(u'\n');
}

} // namespace Vestibule
