// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "journal/journalfolder.h"
#include "operations/runproblem.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Vestibule {

template <typename Subject>
class WorkThread;

/// Finds the journal of the organization that a key belongs to, whatever key it was begun with.
///
/// A key that opened a journal before is known by its fingerprint, and nothing is asked, unless an
/// organization id is given that is not the journal's. For another key the projects are read, or
/// where there are none the first page of the invites, and compared with what the journals of the
/// origin have seen: one id in common is the same organization. Where none is, up to three ids of
/// each journal are asked for; one that is there is the same organization, and only where all are
/// unknown is it another. A journal with an unfinished run is never passed over by that alone: a
/// person is asked. So it is with one that has no ids yet, while it is written or has an open run.
/// Where the key's own journal has none, and another one turns out to be of the same organization
/// and to hold one, that one is found; whoever writes either holds both.
///
/// One organization may be reached at several origins. Ids are given once in the world, so a
/// journal of another origin that has one in common is this organization's as well; nothing is
/// asked of one origin that another has told, and keys stay where they belong.
///
/// From the first search for an unknown key to release() the lock of the folder is held, so that
/// two processes do not begin two journals for one organization.
class JournalFinder : public QObject
{
    Q_OBJECT

public:
    /// What a person says where it cannot be told.
    enum class Word { None, SameOrganization, OtherOrganization };

    JournalFinder(InviteService *service, const QString &folder, const Credentials &credentials,
                  QObject *parent = nullptr);
    ~JournalFinder() override;

    /// Before start(): the server is asked nothing before keyWorks().
    void holdUntilKeyWorks() { m_waitsForKey = true; }
    /// The key was seen to work, and the first page of the invites that it shows are these.
    void keyWorks(const QStringList &inviteIds);
    /// Before start(): the journal is only to be read, so no lock is taken, and where there is no
    /// journal nothing is asked.
    void findToRead() { m_toRead = true; }
    void start(Word word = Word::None); ///< found(), asks() or failed() follows; again after one
    void release(); ///< after found(), when the journal is open: others may look
    /// After found(): a person says that who is named as the journal's writer has ended.
    void setHolderAside();

    [[nodiscard]] const QString &path() const { return m_path; } ///< after found()
    [[nodiscard]] const JournalIdentity &identity() const { return m_identity; } ///< after found()
    /// The other journals that may be of this origin, or are of this organization; after found().
    [[nodiscard]] const QList<JournalCard> &others() const { return m_others; }
    /// The journal that may be this organization's; after asks().
    [[nodiscard]] const JournalCard &candidate() const { return m_candidate; }
    [[nodiscard]] const RunProblem &problem() const { return m_problem; } ///< after failed()

signals:
    void waitsForOthers(); ///< once, where another process settles the same at the moment
    void found();
    void asks(); ///< whether candidate() is this organization's; start() with the answer
    void failed();

private:
    /// An id that a journal keeps, to be asked for.
    struct Question
    {
        qsizetype card = 0;
        QString id;
        bool isProject = false;
    };

    void readCards();
    void onCards(const JournalResult<QList<JournalCard>> &cards);
    void lock();
    void onLocked(const JournalResult<FolderLocking> &locked);
    void readProjects();
    void readInvites();
    void compare();
    void askForKept();
    void onKept(const Result<QString> &id); // as the server tells it
    void decide();
    void decideAlone();
    void take(const QString &path);
    void takeOwnOrFail(const RunProblem &problem);
    [[nodiscard]] bool isSame(const JournalCard &card) const;
    [[nodiscard]] bool isAnotherUnfinished() const;
    void ask(const JournalCard &card);
    void fail(const RunProblem &problem);
    [[nodiscard]] bool isContradicted(const JournalCard &card) const;
    [[nodiscard]] bool isKnown(const JournalCard &card) const;
    [[nodiscard]] bool hasOurIds(const JournalCard &card) const;

    InviteService *m_service;
    std::unique_ptr<WorkThread<JournalFolder>> m_folder;
    QString m_newPath; // for a journal that is not there yet
    JournalIdentity m_identity;
    Word m_word = Word::None;
    std::optional<QStringList> m_seenInvites;
    bool m_waitsForKey = false;
    bool m_waits = false; // for the key, at present
    bool m_locked = false;
    bool m_toRead = false;
    QTimer m_again;
    QElapsedTimer m_waiting; // for the lock
    QList<JournalCard> m_cards; // of this origin, or of one that nothing tells
    QList<JournalCard> m_elsewhere; // of other origins
    CallPtr<Page<Project>> m_projects;
    CallPtr<Page<Invite>> m_invites;
    CallPtr<Project> m_project;
    CallPtr<InviteDetails> m_invite;
    QString m_own; // which is this organization's for certain, while others are looked at
    QList<Question> m_questions;
    QSet<qsizetype> m_undecided; // cards of which an id could not be asked for
    QString m_path;
    QList<JournalCard> m_others;
    JournalCard m_candidate;
    RunProblem m_problem;
};

} // namespace Vestibule
