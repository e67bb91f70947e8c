// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "domain/clock.h"
#include "domain/invitestory.h"
#include "operations/readmembers.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Vestibule {

/// What to find out about one invite.
struct StoryQuestion
{
    /// An invite whose answers come along in the same request, since it may be next.
    struct Neighbour
    {
        QString id;
        QString email;
    };

    QString id;
    QString email;
    QStringList otherIds; ///< of further invites of the address
    QList<Neighbour> neighbours; ///< the nearest first; taken as far as a request has room
    bool json = false; ///< the raw JSON as well
    bool member = true; ///< whether the person is a member now; false where that is known
};

/// Reads invites' stories from the API, one request at a time, and keeps the answers: what was
/// answered is not asked again before forget(), and what was refused not at all.
///
/// The API allows few requests a minute to an endpoint, and a 429 rests everything else. So one
/// request asks for the neighbours too, and there are at most `perMinute` to an endpoint.
class StoryReader : public QObject
{
    Q_OBJECT

public:
    StoryReader(InviteService *service, Clock clock, QObject *parent = nullptr);
    ~StoryReader() override;

    /// 0: as many as are asked for.
    void setPerMinute(int requests) { m_perMinute = requests; }
    /// Takes the place of the question before; what that one has in flight is dropped.
    void ask(const StoryQuestion &question);
    /// Asks nothing more, and takes no answer but one that serves this invite as well.
    void moveOn(const QString &id, const QString &email);
    void drop(); ///< asks nothing more, and takes no answer
    void forget(); ///< answers, not refusals
    void forgetErrors(); ///< so that what failed in passing is asked again
    [[nodiscard]] bool isReading() const;
    /// What was read so far, without the journal's steps.
    [[nodiscard]] InviteStory story(const QString &id, const QStringList &otherIds,
                                    const QString &email) const;

signals:
    void changed(); ///< story() tells more
    void retrieved(const Vestibule::Invite &invite); ///< with the JSON
    void gone(const QString &id); ///< the API knows no such invite (any more)

private:
    enum class Piece { Json, Audit, Member };

    void next();
    void dropOthers(const QString &id, const QString &email);
    [[nodiscard]] bool mayAsk(Piece piece);
    void askJson();
    void askAudit();
    void askMember();
    void onJson();
    void onAudit();
    [[nodiscard]] PageTurner::Wants takeAudit(const QList<AuditEntry> &entries);
    void keepAudit();
    void onMember();
    [[nodiscard]] bool wantsAudit() const;
    [[nodiscard]] bool wantsMember() const;
    [[nodiscard]] QStringList idsToAsk() const;
    [[nodiscard]] QStringList emailsToAsk() const;

    InviteService *m_service;
    Clock m_clock;
    int m_perMinute = 0;
    StoryQuestion m_question;
    QHash<Piece, QList<qint64>> m_asked; // when, UTC unix seconds, in the last minute
    QTimer m_later;
    CallPtr<InviteDetails> m_jsonCall;
    PageReader<AuditEntry> m_auditReader;
    std::unique_ptr<ReadMembers> m_memberReader;
    QStringList m_askedIds; // by m_auditReader
    QList<AuditEntry> m_auditRead; // on the pages so far
    QStringList m_askedEmails; // by m_memberReader, folded

    QHash<QString, QByteArray> m_json; // by id
    QHash<QString, QList<AuditEntry>> m_audit; // by id; empty: there are none
    QHash<QString, std::optional<Member>> m_members; // by folded address
    std::optional<ApiError> m_jsonError; // for m_question
    std::optional<ApiError> m_auditError; // for m_question, or lasting
    std::optional<ApiError> m_membersError; // for m_question, or lasting
    QSet<QString> m_gone; // ids
};

} // namespace Vestibule
