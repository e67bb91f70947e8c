// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/listchange.h"
#include "domain/changes/quickrefresh.h"
#include "domain/clock.h"
#include "domain/invite.h"
#include "domain/project.h"
#include "domain/text/byteset.h"
#include "models/list/invitepager.h"
#include "models/list/invitestore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace Vestibule {

/// The invites as a table, in server order, keyed by id; grows page by page through fetchMore().
///
/// Row numbers never outlive an answer: everything that changes rows goes by id. Text is made when
/// it is asked for, so relative times grow old by repainting alone.
class InviteTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EmailColumn,
        StatusColumn,
        RoleColumn,
        ProjectsColumn,
        InvitedColumn,
        ExpiresColumn,
        AcceptedColumn,
        IdColumn,
        InvitedByColumn,
        ColumnCount,
    };
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< QString
        StateRole, ///< int, an InviteState at the present moment
        ChangeRole, ///< int, a ListChange: what became of it since the last snapshot
        ShortRole, ///< QString, the text in less room, as "in 3 d"
        ReadAtRole, ///< qint64, when the row was read, UTC unix seconds; 0 where nobody said
        AsOfRole, ///< bool, whether that was in an earlier session
        CopyRole, ///< QString, exact and machine readable, for the clipboard
    };

    /// Whether a column holds times.
    [[nodiscard]] static bool isTime(int column)
    {
        return column == InvitedColumn || column == ExpiresColumn || column == AcceptedColumn;
    }

    /// The `pager` hands its pages to this table alone; with nullptr nothing is loaded.
    InviteTableModel(InvitePager *pager, Clock clock, QObject *parent = nullptr);
    ~InviteTableModel() override;

    [[nodiscard]] InvitePager *pager() const { return m_pager; }
    [[nodiscard]] const InviteStore &store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Invite inviteAt(int row) const; ///< `row` in 0..rowCount()-1
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 where unknown

    /// Adds rows at the end as they were read in an earlier session, each at its time (UTC unix
    /// milliseconds): before the first page. They are as of then until they are read again; the
    /// next refresh() covers them as any other rows.
    void restore(const QList<Invite> &invites, const QList<qint64> &readAtMs);
    /// Whether such rows are still to come: a view asks for nothing until then.
    void setAwaitsRestored(bool awaits) { m_awaitsRestored = awaits; }
    [[nodiscard]] bool awaitsRestored() const { return m_awaitsRestored; }
    /// Whether the row is as it was in an earlier session. What acts on such a row has to read it
    /// first; what takes access away by a rule has to read the whole list while there are any.
    [[nodiscard]] bool isAsOf(int row) const { return m_store.isAsOf(row); }
    [[nodiscard]] bool hasAsOfRows() const { return m_store.asOfCount() > 0; }
    /// The time of the oldest of the rows that were restored, UTC unix seconds.
    [[nodiscard]] qint64 asOf() const { return m_asOf; }
    /// Removes them all: nobody may see them, or wants to.
    void dropAsOfRows();

    /// What the pager does with each page. Enough: all that was shown before is covered, or nothing
    /// new lies below (see QuickRefresh) in a list that was read whole before.
    PageTurner::Wants take(const Page<Invite> &page);
    /// When the list that is there began to be read whole, UTC unix seconds; 0: it was not. Rows
    /// that were remembered may have been read whole by an earlier session.
    [[nodiscard]] qint64 wholeAt() const { return m_wholeAt; }
    void setWholeAt(qint64 time) { m_wholeAt = time; }
    /// Whether a refresh now may take few pages, as far as the list that is there can tell.
    [[nodiscard]] bool mayRefreshQuickly() const;
    /// Whether the present refresh may still end before the end of the list.
    [[nodiscard]] bool isRefreshQuick() const
    {
        return m_refresh.state() == QuickRefresh::State::Quick;
    }
    /// Replaces the row of that id, or puts a new one on top. Returns its row.
    int upsert(const Invite &invite);
    void remove(const QString &id); ///< nothing happens where the id is unknown
    /// Tells every row anew after setExpiringSoonDays().
    void judgeAgain();
    /// Names for the ids in the Projects column.
    void setProjects(const QList<Project> &projects);
    [[nodiscard]] QString projectName(const QString &id) const; ///< the id where unknown
    [[nodiscard]] QString projectTitle(const QString &id) const; ///< the same, to be shown
    /// Folded addresses (foldedEmail()) of the members; nullptr while they are not known.
    void setMembers(std::shared_ptr<const QSet<QString>> foldedEmails);
    [[nodiscard]] const QSet<QString> *members() const { return m_members.get(); }
    [[nodiscard]] bool isMember(int row) const; ///< false while the members are not known
    /// What became of invites since the last snapshot, by id; the others have not changed.
    void setChanges(const QHash<QString, ListChange> &changes);
    [[nodiscard]] const QHash<QString, ListChange> &changes() const { return m_changes; }
    [[nodiscard]] ListChange changeOf(int row) const;
    /// Who sent invites, an address or id, by the invites' ids; empty where the log does not tell.
    /// What is known of others stays.
    void addInviters(const QHash<QString, QString> &inviters);
    static constexpr int kInviterUnread = -1;
    /// A number for everybody who has invited; kInviterUnread where that was not read, 0 where the
    /// log does not tell.
    [[nodiscard]] int inviterNumber(int row) const;
    [[nodiscard]] const QStringList &inviters() const { return m_inviters; } ///< by that number
    [[nodiscard]] QString inviter(int row) const; ///< empty where not known
    /// So many ids at most of invites whose inviter was not read, from the top.
    [[nodiscard]] QStringList idsWithoutInviter(int most) const;
    /// By a row's former number its present one; during layoutChanged() alone.
    [[nodiscard]] const std::vector<int> &newRows() const { return m_newRows; }
    /// Rows that an answer left out since they could not be read.
    [[nodiscard]] int malformedCount() const { return m_malformed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A row is new or differs from what was shown, not by the first load. For a brief highlight.
    void inviteTouched(const QString &id);
    void knowledgeChanged(); ///< after setMembers() and setChanges(); no cell has changed

private:
    /// What is known of the present pass over the list, from its top on.
    struct Pass
    {
        qint64 beganAt = 0; // UTC unix seconds
        quint32 start = 0; // rows of a greater generation were seen in this pass
        int before = 0; // rows shown when it began
        int malformed = 0; // rows that the pass before left out
        int seen = 0; // different rows seen in it
        bool asItCame = true; // all rows came in it and stand in the server's order
        QString lastBefore; // id of the last row shown when it began
        bool merging = false; // until what was shown before is covered
        bool sawLast = false; // lastBefore came
        bool endsUnknown = false; // the latest page ends with a row that was not shown before
        QSet<QString> local; // put by upsert() and not seen in it
        QSet<QString> removed; // a page asked for earlier may still hold them
        QStringList added; // new rows since the latest one that was known
    };
    struct Arrival
    {
        Invite invite;
        quint32 generation = 0;
    };

    void onRestarted();
    QList<Arrival> updateKnown(const QList<Invite> &items, QStringList &touched);
    bool updateRow(int row, const Invite &invite, QStringList &touched);
    void append(const QList<Arrival> &arrivals);
    [[nodiscard]] bool isCovered() const;
    void settle(int knownFrom);
    [[nodiscard]] KnownTop knownTop() const;
    void reorder(const std::vector<int> &order);

    QPointer<InvitePager> m_pager;
    InviteStore m_store;
    Clock m_clock;
    QHash<QString, QString> m_projectNames;
    std::shared_ptr<const QSet<QString>> m_members;
    ByteSet m_memberBytes; // the same, as rows have them
    QHash<QString, ListChange> m_changes;
    ByteMap<ListChange> m_changeBytes;
    QStringList m_inviters{QString()};
    QHash<QString, int> m_inviterNumbers; // by what stands in m_inviters
    ByteMap<int> m_inviterBytes; // the number by id
    int m_malformed = 0;
    qint64 m_asOf = 0;
    Pass m_pass;
    QuickRefresh m_refresh; // of this pass
    qint64 m_wholeAt = 0;
    std::vector<int> m_newRows; // while the layout changes
    quint32 m_lastGeneration = 0; // grows with each row seen, so it tells their order as well
    bool m_awaitsRestored = false;
};

} // namespace Vestibule
