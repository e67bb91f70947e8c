// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/storyreader.h"

#include "domain/emailaddress.h"
#include "domain/text/seconds.h"

#include <algorithm>

namespace Vestibule {

namespace {

// As many as the audit log is asked about at once.
constexpr qsizetype kMostAtOnce = 30;

bool lasts(const std::optional<ApiError> &error)
{
    return error && isLasting(*error);
}

} // namespace

StoryReader::StoryReader(InviteService *service, Clock clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(std::move(clock))
    , m_auditReader(
          [this](const QString &after) {
              return m_service->listAuditLogs({m_askedIds, {}}, after);
          },
          [this](const Page<AuditEntry> &page) { return takeAudit(page.items); })
{
    connect(&m_auditReader, &PageTurner::finished, this, &StoryReader::onAudit);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &StoryReader::next);
}

StoryReader::~StoryReader() = default;

void StoryReader::ask(const StoryQuestion &question)
{
    const bool another = question.id != m_question.id;
    dropOthers(question.id, question.email);
    if (another || !question.json)
        m_jsonCall.reset();
    m_question = question;
    if (another)
        forgetErrors();
    next();
}

void StoryReader::dropOthers(const QString &id, const QString &email)
{
    if (!m_askedIds.contains(id))
        m_auditReader.stop();
    if (!m_askedEmails.contains(foldedEmail(email)))
        m_memberReader.reset();
}

void StoryReader::moveOn(const QString &id, const QString &email)
{
    m_later.stop();
    m_question = {};
    m_jsonCall.reset();
    dropOthers(id, email);
}

void StoryReader::drop()
{
    m_later.stop();
    m_question = {};
    m_jsonCall.reset();
    m_auditReader.stop();
    m_memberReader.reset();
}

void StoryReader::forget()
{
    m_json.clear();
    m_audit.clear();
    m_members.clear();
    m_gone.clear();
    forgetErrors();
}

void StoryReader::forgetErrors()
{
    m_jsonError.reset();
    if (!lasts(m_auditError))
        m_auditError.reset();
    if (!lasts(m_membersError))
        m_membersError.reset();
}

bool StoryReader::isReading() const
{
    return m_jsonCall || m_auditReader.isRunning() || m_memberReader;
}

void StoryReader::next()
{
    if (m_question.id.isEmpty() || isReading())
        return;
    const bool wantsJson = m_question.json && !m_json.contains(m_question.id) && !m_jsonError
        && !m_gone.contains(m_question.id);
    if (wantsJson && mayAsk(Piece::Json))
        askJson();
    else if (wantsAudit() && mayAsk(Piece::Audit))
        askAudit();
    else if (wantsMember() && mayAsk(Piece::Member))
        askMember();
}

bool StoryReader::mayAsk(Piece piece)
{
    if (m_perMinute <= 0)
        return true;
    const qint64 now = m_clock();
    QList<qint64> &asked = m_asked[piece];
    while (!asked.isEmpty() && asked.constFirst() <= now - kMinute)
        asked.removeFirst();
    if (asked.size() >= m_perMinute) {
        const qint64 wait = asked.constFirst() + kMinute - now + 1;
        m_later.start(static_cast<int>(std::clamp<qint64>(wait, 1, kMinute) * 1000));
        return false;
    }
    asked.append(now);
    return true;
}

void StoryReader::askJson()
{
    m_jsonCall = m_service->retrieveInvite(m_question.id);
    connect(m_jsonCall.get(), &ApiCall::finished, this, &StoryReader::onJson);
}

void StoryReader::onJson()
{
    const auto call = std::move(m_jsonCall);
    const QString id = m_question.id;
    if (call->result()) {
        m_json.insert(id, call->result()->rawJson);
        emit retrieved(call->result()->invite);
    } else {
        m_jsonError = call->result().error();
        if (m_jsonError->kind == ApiError::Kind::NotFound) {
            m_gone.insert(id);
            emit gone(id);
        }
    }
    emit changed();
    next();
}

bool StoryReader::wantsMember() const
{
    return m_question.member && !m_membersError
        && !m_members.contains(foldedEmail(m_question.email));
}

QStringList StoryReader::emailsToAsk() const
{
    QStringList emails{m_question.email};
    for (const StoryQuestion::Neighbour &neighbour : m_question.neighbours) {
        if (emails.size() < kMostAtOnce && !m_members.contains(foldedEmail(neighbour.email)))
            emails.append(neighbour.email);
    }
    return emails;
}

void StoryReader::askMember()
{
    const QStringList emails = emailsToAsk();
    m_askedEmails.clear();
    for (const QString &email : emails)
        m_askedEmails.append(foldedEmail(email));
    m_memberReader = std::make_unique<ReadMembers>(m_service, emails);
    connect(m_memberReader.get(), &ReadMembers::finished, this, &StoryReader::onMember);
    m_memberReader->start();
    emit changed();
}

void StoryReader::onMember()
{
    // It is the one that signals, so it goes a turn later.
    ReadMembers *reader = m_memberReader.release();
    reader->deleteLater();
    const QStringList emails = std::exchange(m_askedEmails, {});
    m_membersError = reader->error();
    if (!m_membersError) {
        for (const QString &email : emails)
            m_members.insert(email, std::nullopt);
        for (const Member &member : reader->members())
            m_members.insert(foldedEmail(member.email), member);
    }
    emit changed();
    next();
}

InviteStory StoryReader::story(const QString &id, const QStringList &otherIds,
                               const QString &email) const
{
    InviteStory story;
    if (const auto json = m_json.constFind(id); json != m_json.cend())
        story.rawJson = *json;
    story.auditError = m_auditError;
    story.auditRefused = lasts(m_auditError);
    story.membersError = m_membersError;
    if (id == m_question.id)
        story.jsonError = m_jsonError;
    if (m_audit.contains(id)) {
        story.audit = m_audit.value(id);
        for (const QString &other : otherIds)
            *story.audit += m_audit.value(other);
    }
    using Membership = InviteStory::Membership;
    const QString folded = foldedEmail(email);
    if (const auto known = m_members.constFind(folded); known != m_members.cend()) {
        story.membership = known->has_value() ? Membership::Yes : Membership::No;
        story.member = known->value_or(Member{});
    } else if (m_membersError) {
        story.membership = Membership::Refused;
    } else if (m_memberReader && m_askedEmails.contains(folded)) {
        story.membership = Membership::Reading;
    }
    return story;
}

namespace {

// An invite has three entries at most, and one page a hundred.
constexpr qsizetype kMostAudited = 30;

} // namespace

bool StoryReader::wantsAudit() const
{
    if (m_auditError)
        return false;
    return !m_audit.contains(m_question.id)
        || std::any_of(m_question.otherIds.cbegin(), m_question.otherIds.cend(),
                       [this](const QString &id) { return !m_audit.contains(id); });
}

QStringList StoryReader::idsToAsk() const
{
    QStringList wanted{m_question.id};
    wanted += m_question.otherIds;
    for (const StoryQuestion::Neighbour &neighbour : m_question.neighbours)
        wanted.append(neighbour.id);
    QStringList ids;
    for (const QString &id : std::as_const(wanted)) {
        if (ids.size() < kMostAudited && !m_audit.contains(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void StoryReader::askAudit()
{
    m_askedIds = idsToAsk();
    m_auditRead.clear();
    m_auditReader.start();
}

PageTurner::Wants StoryReader::takeAudit(const QList<AuditEntry> &entries)
{
    m_auditRead += entries; // those that come again are told by their ids
    // Whoever answers with the entries of other invites would go on to the log's beginning.
    const bool heeds =
        std::all_of(entries.cbegin(), entries.cend(), [this](const AuditEntry &entry) {
            return m_askedIds.contains(entry.inviteId);
        });
    return heeds ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

void StoryReader::onAudit()
{
    m_auditError = m_auditReader.error();
    if (!m_auditError)
        keepAudit();
    m_askedIds.clear();
    emit changed();
    next();
}

void StoryReader::keepAudit()
{
    for (const QString &id : std::as_const(m_askedIds))
        m_audit.insert(id, {});
    QSet<QString> seen; // an entry may come again on the next page
    for (const AuditEntry &entry : std::as_const(m_auditRead)) {
        if (!m_askedIds.contains(entry.inviteId) || seen.contains(entry.id))
            continue;
        seen.insert(entry.id);
        m_audit[entry.inviteId].append(entry);
    }
}

} // namespace Vestibule
