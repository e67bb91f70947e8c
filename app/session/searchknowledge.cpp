// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/searchknowledge.h"

#include "domain/errortext.h"
#include "domain/query/querytext.h"
#include "domain/text/visibletext.h"
#include "models/feeds/storytext.h"
#include "session/session.h"

#include <QDate>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kMostDomains = 500; // enough to complete from; the menu shows a few

/// Whether people can type the word as it shows.
bool isOffered(const QString &word)
{
    return !word.isEmpty() && visibleText(word) == word;
}

/// The words in `first`, then what occurs besides.
QStringList joined(QStringList first, const QStringList &occurring)
{
    for (const QString &word : occurring) {
        if (isOffered(word) && !first.contains(word))
            first.append(word);
    }
    return first;
}

} // namespace

SearchKnowledge::SearchKnowledge(QObject *parent)
    : QObject(parent)
{
    connect(&m_words, &ListWords::completed, this, &SearchKnowledge::changed);
}

void SearchKnowledge::setSession(Session *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
        m_session->pager()->disconnect(this);
        m_session->inviters()->disconnect(this);
    }
    m_session = session;
    m_words.setInvites(session != nullptr ? session->invites() : nullptr);
    const bool needed = std::exchange(m_membersNeeded, false);
    if (session != nullptr) {
        connect(session->pager(), &InvitePager::stateChanged, this, &SearchKnowledge::changed);
        connect(session, &Session::membersChanged, this, &SearchKnowledge::changed);
        connect(session, &Session::projectsChanged, this, &SearchKnowledge::changed);
        connect(session->inviters(), &InviterReader::changed, this, &SearchKnowledge::changed);
        session->inviters()->setWanted(InviterReader::Search, m_query.needsInviters());
        if (needed)
            session->wantMembers();
        m_membersNeeded = needed;
    }
    emit changed();
}

void SearchKnowledge::setQuery(const InviteQuery &query)
{
    m_query = query;
    const bool needed = query.needsMembers();
    if (needed != m_membersNeeded) {
        m_membersNeeded = needed;
        if (needed && m_session != nullptr)
            m_session->wantMembers();
    }
    if (m_session != nullptr)
        m_session->inviters()->setWanted(InviterReader::Search, query.needsInviters());
    emit changed();
}

QueryKnowledge SearchKnowledge::known() const
{
    QueryKnowledge known;
    known.today = QDate::currentDate();
    known.statuses =
        joined({QStringLiteral("pending"), QStringLiteral("accepted"), QStringLiteral("expired")},
               m_words.statuses());
    known.roles = joined({QStringLiteral("reader"), QStringLiteral("owner")}, m_words.roles());
    known.domains = joined({}, m_words.domains(kMostDomains));
    if (m_session != nullptr)
        known.inviters = joined({}, m_session->invites()->inviters());
    if (m_session == nullptr || !m_session->projects())
        return known;
    for (const Project &project : *m_session->projects())
        known.projects.append(isOffered(project.name) ? project.name : project.id);
    known.projects.sort(Qt::CaseInsensitive);
    known.projects.removeDuplicates();
    return known;
}

QueryProjectName SearchKnowledge::projectNames() const
{
    return [this](const QString &value) { return projectName(value); };
}

QString SearchKnowledge::projectName(const QString &value) const
{
    if (m_session == nullptr || !m_session->projects())
        return {};
    const QList<Project> &projects = *m_session->projects();
    const auto found =
        std::find_if(projects.cbegin(), projects.cend(), [&value](const Project &project) {
            return project.name.toCaseFolded() == value || project.id.toCaseFolded() == value;
        });
    return found != projects.cend() ? visibleText(found->name) : QString();
}

QString SearchKnowledge::slip() const
{
    if (m_session == nullptr || !m_words.isComplete()
        || m_session->pager()->state() != InvitePager::State::Complete)
        return {};
    const auto folded = [](const QStringList &words) {
        QSet<QString> set;
        for (const QString &word : words)
            set.insert(word.toCaseFolded());
        return set;
    };
    return unborneText(m_query, folded(m_words.statuses()), folded(m_words.roles()));
}

QString SearchKnowledge::invitersNote() const
{
    if (m_session == nullptr || !m_session->inviters()->isWanted())
        return {};
    if (const std::optional<ApiError> &error = m_session->inviters()->error()) {
        InviteStory story;
        story.auditError = error;
        story.auditRefused = isLasting(*error);
        return StoryText::auditNote(story);
    }
    if (!m_query.needsInviters() || m_session->inviters()->isComplete())
        return {};
    return tr("Reading the audit log; until then, by: finds only invites whose sender is known.");
}

QString SearchKnowledge::note() const
{
    if (const QString text = slip(); !text.isEmpty())
        return text;
    if (const QString text = invitersNote(); !text.isEmpty())
        return text;
    if (!m_membersNeeded || m_session == nullptr || m_session->memberEmails() != nullptr)
        return {};
    if (m_session->isReadingMembers())
        return tr("Reading the members of the organization; until then, is:member hides nothing.");
    if (m_session->membersError()) {
        return tr("The members could not be read, so is:member hides nothing. %1",
                  "%1 is a sentence: why")
            .arg(errorText(*m_session->membersError()).what);
    }
    return {};
}

} // namespace Vestibule
