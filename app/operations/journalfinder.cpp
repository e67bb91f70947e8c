// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/journalfinder.h"

#include "journal/workthread.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr auto kLockPause = 100ms;
constexpr qint64 kLockPatienceMs = 120'000; // the other one waits for a server
constexpr qint64 kNamePatienceMs = 10'000; // and may be gone where nothing but a name is there
constexpr qsizetype kQuestions = 3; // a journal
constexpr qsizetype kProjectQuestions = 2; // of them, where it has seen invites as well

/// For jobs that change nothing.
constexpr auto kNothingThen = [](const auto &) {};

/// Whether an answer says only that this key, or this server, does not tell.
bool isNotTold(const ApiError &error)
{
    using Kind = ApiError::Kind;
    constexpr Kind kKinds[] = {Kind::MissingScope,   Kind::Forbidden, Kind::NotFound,
                               Kind::WrongAddress,   Kind::BadAnswer, Kind::BadRequest,
                               Kind::InvalidArgument};
    return std::find(std::begin(kKinds), std::end(kKinds), error.kind) != std::end(kKinds);
}

template <typename T>
QStringList idsIn(const Page<T> &page)
{
    QStringList ids;
    for (const T &item : page.items)
        ids.append(item.id);
    return ids;
}

qint64 lastUsed(const JournalCard &card)
{
    return card.runs.isEmpty() ? 0 : card.runs.constFirst().startedAt;
}

/// Whether the first is the better one to go on with: an unfinished run, then the latest.
bool isBefore(const JournalCard *one, const JournalCard *other)
{
    const Run *left = one->unfinished();
    const Run *right = other->unfinished();
    if ((left == nullptr) != (right == nullptr))
        return left != nullptr;
    if (left != nullptr && left->startedAt != right->startedAt)
        return left->startedAt > right->startedAt;
    return lastUsed(*one) > lastUsed(*other);
}

/// The best of those that fit; nullptr where none does.
template <typename Fits>
const JournalCard *bestOf(const QList<JournalCard> &cards, Fits fits)
{
    const JournalCard *best = nullptr;
    for (const JournalCard &card : cards) {
        if (fits(card) && (best == nullptr || isBefore(&card, best)))
            best = &card;
    }
    return best;
}

} // namespace

JournalFinder::JournalFinder(InviteService *service, const QString &folder,
                             const Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_folder(std::make_unique<WorkThread<JournalFolder>>(std::make_unique<JournalFolder>(folder),
                                                           QStringLiteral("Journals")))
    , m_newPath(JournalFolder(folder).newPath(credentials.baseUrl))
    , m_identity{credentials, {}}
{
    m_again.setSingleShot(true);
    m_again.setInterval(kLockPause);
    connect(&m_again, &QTimer::timeout, this, &JournalFinder::lock);
}

JournalFinder::~JournalFinder() = default;

void JournalFinder::start(Word word)
{
    m_word = word;
    m_problem = {};
    m_questions.clear();
    m_undecided.clear();
    m_identity.ids = {};
    m_waiting.invalidate();
    m_waits = false;
    readCards();
}

void JournalFinder::release()
{
    m_again.stop();
    m_locked = false;
    m_folder->post(
        [](JournalFolder &folder) {
            folder.unlock();
            return true;
        },
        nullptr, [](bool) {}, kNothingThen);
}

void JournalFinder::setHolderAside()
{
    m_folder->post(
        [path = m_path](JournalFolder &) { return JournalLock::setAside(path).has_value(); },
        nullptr, [](bool) {}, kNothingThen);
}

void JournalFinder::readCards()
{
    m_folder->post([credentials = m_identity.credentials, everyId = m_locked || m_toRead](
                       JournalFolder &folder) { return folder.cards(credentials, everyId); },
                   this, [this](const JournalResult<QList<JournalCard>> &cards) { onCards(cards); },
                   kNothingThen);
}

void JournalFinder::onCards(const JournalResult<QList<JournalCard>> &cards)
{
    if (!cards) {
        fail(cards.error());
        return;
    }
    m_cards = *cards;
    m_elsewhere = *cards;
    m_cards.removeIf([](const JournalCard &card) { return !card.maybeThisOrigin; });
    m_elsewhere.removeIf([](const JournalCard &card) { return card.maybeThisOrigin; });
    const auto known = [this](const JournalCard &card) { return isKnown(card); };
    const JournalCard *own = bestOf(m_cards, known);
    m_own = own != nullptr ? own->path : QString();
    // Of several that know the key, what the key sees tells which is meant.
    const bool isOnly = std::count_if(m_cards.cbegin(), m_cards.cend(), known) == 1;
    if (isOnly && (own->unfinished() != nullptr || !isAnotherUnfinished()))
        take(m_own);
    else if (m_toRead && cards->isEmpty())
        take(m_newPath);
    else if (m_locked || m_toRead)
        readProjects();
    else if (m_waitsForKey)
        m_waits = true;
    else
        lock();
}

void JournalFinder::keyWorks(const QStringList &inviteIds)
{
    m_waitsForKey = false;
    m_seenInvites = inviteIds;
    if (std::exchange(m_waits, false))
        lock();
}

bool JournalFinder::isContradicted(const JournalCard &card) const
{
    const QString given = m_identity.credentials.organizationId.trimmed();
    return !given.isEmpty() && !card.kept.organizationId.isEmpty()
        && card.kept.organizationId != given;
}

bool JournalFinder::isKnown(const JournalCard &card) const
{
    return card.kept.knowsKey && !isContradicted(card);
}

bool JournalFinder::hasOurIds(const JournalCard &card) const
{
    return card.kept.ids.hasAnyOf(m_identity.ids);
}

bool JournalFinder::isSame(const JournalCard &card) const
{
    const QString organization = m_identity.credentials.organizationId.trimmed();
    return hasOurIds(card) || isKnown(card)
        || (!organization.isEmpty() && card.kept.organizationId == organization);
}

/// Than those which are this organization's for certain.
bool JournalFinder::isAnotherUnfinished() const
{
    return std::any_of(m_cards.cbegin(), m_cards.cend(), [this](const JournalCard &card) {
        return card.unfinished() != nullptr && !isSame(card) && !isContradicted(card);
    });
}

void JournalFinder::lock()
{
    m_folder->post([](JournalFolder &folder) { return folder.lock(); }, this,
                   [this](const JournalResult<FolderLocking> &locked) { onLocked(locked); },
                   kNothingThen);
}

void JournalFinder::onLocked(const JournalResult<FolderLocking> &locked)
{
    if (!locked) {
        fail(locked.error());
        return;
    }
    if (locked->isHeld) {
        m_locked = true;
        readCards(); // another process may have settled it while we waited
        return;
    }
    if (!m_waiting.isValid()) {
        m_waiting.start();
        emit waitsForOthers();
    }
    if (!m_waiting.hasExpired(locked->byName ? kNamePatienceMs : kLockPatienceMs))
        m_again.start();
    else if (locked->byName)
        fail(JournalError{JournalError::Kind::HeldByName, locked->holder.text(), m_newPath});
    else
        fail(JournalError{JournalError::Kind::Busy, locked->holder.text(), m_newPath});
}

void JournalFinder::readProjects()
{
    m_projects = m_service->listProjects();
    connect(m_projects.get(), &ApiCall::finished, this, [this] {
        const auto call = std::move(m_projects);
        if (call->result())
            m_identity.ids.projects = idsIn(*call->result());
        else if (!isNotTold(call->result().error()))
            return takeOwnOrFail(call->result().error());
        if (m_seenInvites)
            m_identity.ids.invites = *m_seenInvites;
        const bool mayBeElsewhere = !m_elsewhere.isEmpty()
            && std::none_of(m_elsewhere.cbegin(), m_elsewhere.cend(),
                            [this](const JournalCard &card) { return hasOurIds(card); });
        if (!m_seenInvites && (m_identity.ids.projects.isEmpty() || mayBeElsewhere))
            readInvites();
        else
            compare();
    });
}

void JournalFinder::readInvites()
{
    m_invites = m_service->listInvites();
    connect(m_invites.get(), &ApiCall::finished, this, [this] {
        const auto call = std::move(m_invites);
        if (call->result())
            m_identity.ids.invites = idsIn(*call->result());
        else if (!isNotTold(call->result().error()))
            return takeOwnOrFail(call->result().error());
        compare();
    });
}

void JournalFinder::compare()
{
    const JournalCard *same =
        bestOf(m_cards, [this](const JournalCard &card) { return isSame(card); });
    if (same != nullptr && (same->unfinished() != nullptr || !isAnotherUnfinished())) {
        take(same->path);
        return;
    }
    m_own = same != nullptr ? same->path : QString();
    const auto isOurs = [this](const JournalCard &card) { return hasOurIds(card); };
    const JournalCard *elsewhere = same == nullptr ? bestOf(m_elsewhere, isOurs) : nullptr;
    if (elsewhere != nullptr) {
        take(elsewhere->path);
        return;
    }
    for (qsizetype card = 0; card < m_cards.size(); ++card) {
        if (!m_own.isEmpty() && m_cards.at(card).unfinished() == nullptr)
            continue;
        const OrganizationIds &ids = m_cards.at(card).kept.ids;
        const qsizetype invites = std::min(ids.invites.size(), kQuestions - kProjectQuestions);
        const qsizetype projects = std::min(ids.projects.size(), kQuestions - invites);
        for (qsizetype i = 0; i < projects; ++i)
            m_questions.append({card, ids.projects.at(i), true});
        for (qsizetype i = 0; i < std::min(ids.invites.size(), kQuestions - projects); ++i)
            m_questions.append({card, ids.invites.at(i), false});
    }
    askForKept();
}

void JournalFinder::askForKept()
{
    if (m_questions.isEmpty()) {
        decide();
        return;
    }
    const Question &question = m_questions.constFirst();
    if (question.isProject) {
        m_project = m_service->retrieveProject(question.id);
        connect(m_project.get(), &ApiCall::finished, this, [this] {
            const auto call = std::move(m_project);
            onKept(call->result().map([](const Project &project) { return project.id; }));
        });
    } else {
        m_invite = m_service->retrieveInvite(question.id);
        connect(m_invite.get(), &ApiCall::finished, this, [this] {
            const auto call = std::move(m_invite);
            onKept(call->result().map([](const InviteDetails &told) { return told.invite.id; }));
        });
    }
}

void JournalFinder::onKept(const Result<QString> &id)
{
    const Question question = m_questions.takeFirst();
    if (id && *id == question.id) {
        take(m_cards.at(question.card).path);
        return;
    }
    if (!id && !isNotTold(id.error())) {
        takeOwnOrFail(id.error());
        return;
    }
    if (id || id.error().kind != ApiError::Kind::NotFound)
        m_undecided.insert(question.card);
    askForKept();
}

void JournalFinder::decide()
{
    if (!m_own.isEmpty()) {
        take(m_own);
        return;
    }
    if (m_word == Word::OtherOrganization) {
        take(m_newPath);
        return;
    }
    // One that is damaged is set aside when it is opened; another one may be sound.
    for (const JournalCard &card : std::as_const(m_cards)) {
        if (card.error && card.error->kind != JournalError::Kind::Damaged) {
            fail(*card.error);
            return;
        }
    }
    decideAlone();
}

void JournalFinder::decideAlone()
{
    const auto mayBeSame = [this](const JournalCard &card) {
        const auto place = qsizetype(&card - m_cards.constData());
        const bool undecided = m_undecided.contains(place);
        const bool unfinished = card.unfinished() != nullptr;
        const bool untold =
            !card.error && card.kept.ids.isEmpty() && (card.writer || card.isOpen());
        return undecided || ((unfinished || untold) && !isContradicted(card));
    };
    const JournalCard *candidate = bestOf(m_cards, mayBeSame);
    if (candidate == nullptr && m_word == Word::SameOrganization)
        candidate = bestOf(m_cards, [](const JournalCard &card) { return !card.error; });
    const auto isOursAndEmpty = [](const JournalCard &card) {
        return (card.error || card.isBare) && !card.kept.origin.isEmpty();
    };
    const JournalCard *empty = bestOf(m_cards, isOursAndEmpty); // or will be, when it is opened
    if (candidate != nullptr && m_word == Word::SameOrganization)
        take(candidate->path);
    else if (candidate != nullptr)
        ask(*candidate);
    else if (empty != nullptr)
        take(empty->path);
    else
        take(m_newPath);
}

void JournalFinder::take(const QString &path)
{
    m_path = path;
    OrganizationIds ids = m_identity.ids;
    JournalCard taken;
    const QList<JournalCard> all = m_cards + m_elsewhere;
    for (const JournalCard &card : all) {
        if (card.path == path) {
            taken = card;
            ids.projects += card.kept.ids.projects;
            ids.invites += card.kept.ids.invites;
        }
    }
    m_others = m_cards;
    for (const JournalCard &card : std::as_const(m_elsewhere)) {
        if (card.kept.ids.hasAnyOf(ids))
            m_others.append(card);
    }
    m_others.removeIf([&path](const JournalCard &card) { return card.path == path; });
    // Two journals of one organization, as earlier versions could make them: whoever opens one to
    // write holds all, so there is one writer all the same.
    m_identity.siblings.clear();
    for (const JournalCard &card : std::as_const(m_others)) {
        const bool shares = (isKnown(taken) && isKnown(card)) || card.kept.ids.hasAnyOf(ids);
        if (!card.error && shares && !isContradicted(card))
            m_identity.siblings.append(card.path);
    }
    emit found();
}

// What only was to be found out beside it is no reason to leave it closed.
void JournalFinder::takeOwnOrFail(const RunProblem &problem)
{
    if (m_own.isEmpty())
        fail(problem);
    else
        take(m_own);
}

void JournalFinder::ask(const JournalCard &card)
{
    m_candidate = card;
    release();
    emit asks();
}

void JournalFinder::fail(const RunProblem &problem)
{
    m_problem = problem;
    release();
    emit failed();
}

} // namespace Vestibule
