// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

#include <QAbstractTableModel>

namespace Vestibule {

/// Steps of runs as a table, the latest first, grown by pages that somebody else reads.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        EmailColumn,
        WhatColumn,
        OutcomeColumn,
        InviteIdColumn,
        NewInviteIdColumn,
        RequestIdColumn,
        ColumnCount,
    };
    enum ItemRole {
        StateRole = Qt::UserRole + 1, ///< int, a StepState
        CopyRole, ///< QString, exact and machine readable, for the clipboard
    };

    explicit ActivityModel(QObject *parent = nullptr);

    /// Starts anew with these, by falling id; `more`: there are older ones.
    void setSteps(const QList<RunStep> &steps, bool more);
    void append(const QList<RunStep> &steps, bool more); ///< answers moreWanted(); older ones
    void update(const QList<RunStep> &steps); ///< replaces those that are there, by id
    /// Of which what is sent is under way; what any other run has sent was interrupted. 0: none.
    void setRunUnderWay(qint64 runId);
    void failMore(); ///< answers moreWanted(): nothing came, it may be asked for again

    [[nodiscard]] const RunStep &stepAt(int row) const { return m_steps.at(row); }
    [[nodiscard]] qint64 lastId() const; ///< of the oldest one here; 0 while there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// "Invite", "Revoke", "Resend" or "Change", in the program's language.
    [[nodiscard]] static QString kindText(StepKind kind);
    /// What came of a step, in a few words and, where it failed, one sentence.
    [[nodiscard]] static QString outcomeText(const RunStep &step);
    /// Why a step has failed or is not known, a sentence or two; empty where it does not say.
    [[nodiscard]] static QString reasonText(const RunStep &step);

signals:
    void moreWanted(qint64 beforeId); ///< the view came to the end; once until it is answered

private:
    [[nodiscard]] QString text(const RunStep &step, int column) const;
    [[nodiscard]] QString copied(const RunStep &step, int column) const;

    QList<RunStep> m_steps; // by falling id
    qint64 m_runUnderWay = 0;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace Vestibule
