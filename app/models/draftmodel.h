// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"
#include "domain/draft/leftoutrow.h"
#include "domain/serverclock.h"

#include <QAbstractTableModel>

#include <array>

namespace Vestibule {

/// People to be invited, from one or more sources, each row with its verdict; mended in place.
///
/// Verdicts are made anew for all rows at once, and told with one dataChanged().
class DraftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        AddressColumn,
        RoleColumn,
        ProjectsColumn,
        VerdictColumn,
        ColumnCount,
    };
    enum ItemRole {
        VerdictRole = Qt::UserRole + 1, ///< int, a DraftVerdict
        DoubtfulRole, ///< bool: ready, and yet it may not be who was meant
        InheritedRole, ///< bool: the cell shows what was chosen for all
    };

    explicit DraftModel(ServerNow now, QObject *parent = nullptr);
    ~DraftModel() override;

    /// Replaces the rows of a source, whose rows stand together in the order of their numbers.
    /// What was mended or left out stays so in rows that were given with the same address.
    /// `name` is the file's; empty for what was typed.
    void setDrafts(int source, const QString &name, const QList<InviteDraft> &drafts);
    void setForAll(const NewInvite &forAll); ///< its address is not used
    [[nodiscard]] const NewInvite &forAll() const { return m_forAll; }
    void setKnown(const KnownPeople &known);
    void leaveOut(const QList<int> &rows, bool leftOut);

    [[nodiscard]] const InviteDraft &draftAt(int row) const { return m_drafts.at(row); }
    [[nodiscard]] const JudgedDraft &judgedAt(int row) const { return m_judged.at(row); }
    [[nodiscard]] int count(DraftVerdict verdict) const;
    [[nodiscard]] int readyCount() const;
    /// Case folded addresses, each once, in the order of the rows; what is no address is passed
    /// over.
    [[nodiscard]] QStringList addresses() const;
    /// Whether a row that is not left out names a project by name or id.
    [[nodiscard]] bool namesProjects() const;
    [[nodiscard]] QList<RunStep> steps() const; ///< of the ready rows
    [[nodiscard]] QList<LeftOutRow> leftOut() const; ///< the rows that are not ready
    /// "address: why", of the ready rows that would make an owner of who may not be meant.
    [[nodiscard]] QStringList doubtfulOwners() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void judged(); ///< after every change, when rows and counts are settled

private:
    struct Origin
    {
        int source = 0;
        InviteDraft given;
    };

    void judge();
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QString edited(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString roleText(int row) const;
    [[nodiscard]] QString projectsText(int row) const;
    [[nodiscard]] static QString beside(const QString &ours, const QString &own,
                                        const QString &word);
    [[nodiscard]] QString verdictLine(int row) const;
    [[nodiscard]] QString placeText(int row) const;

    ServerNow m_now;
    NewInvite m_forAll;
    KnownPeople m_known;
    QList<InviteDraft> m_drafts; // as they are now
    QList<Origin> m_origins; // beside m_drafts
    QList<JudgedDraft> m_judged; // beside m_drafts
    QList<int> m_firstRows; // beside m_drafts; with Twice the row that stays, else -1
    QHash<int, QString> m_names; // of the sources
    std::array<int, int(DraftVerdict::LeftOut) + 1> m_counts{};
};

} // namespace Vestibule
