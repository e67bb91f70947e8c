// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/rosterdeeds.h"
#include "domain/roster/rostermarks.h"
#include "exchange/roster/planfile.h"
#include "session/rosterreader.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace Vestibule {

/// A plan as it came out.
struct PlannedRoster
{
    QString name; ///< of the file
    bool isPlanFile = false; ///< it was opened as a plan, and is shown as it was made
    QList<RosterItem> items;
    RemovalGrounds grounds;
    RosterNews news;
    QStringList notes; ///< sentences about how the roster was read, and what could not be
    qint64 madeAt = 0; ///< UTC unix seconds
};

/// Opens a roster or a plan for a session, reads what it is compared with, and plans: outside of
/// the window's thread, by the same code as the command line. Changes nothing in the organization.
class RosterPlanner : public QObject
{
    Q_OBJECT

public:
    using Invites = RosterReader::Invites;

    explicit RosterPlanner(Session *session, QObject *parent = nullptr); ///< which outlives it
    ~RosterPlanner() override;

    /// Where the marks of the organization's last plan are; empty: none are kept.
    void setMarksPath(const QString &path);
    void forgetMarks(); ///< they are erased
    void setOptions(const RosterOptions &options); ///< a roster is planned anew
    [[nodiscard]] const RosterOptions &options() const { return m_options; }
    /// What a person has left out stays so in the plans to come, as far as it is the same.
    void setLeftOut(const QList<RosterItem> &items);

    /// A roster or, where it is one, a plan; planned() or failed() follows.
    void open(const QString &name, const QByteArray &bytes);
    /// The example that is made of the organization's own people.
    void openExample(const QString &name);
    /// Today as a roster: todayRead() or failed() follows.
    void readToday();
    void planAgain(Invites invites); ///< nothing happens where no roster is open
    /// Has the organization read anew and judges the steps of `items`: applicable() or failed()
    /// follows.
    void prepareToApply(const QList<RosterItem> &items);
    void cancel(); ///< nothing follows any more
    void close(); ///< the same, and what was opened is forgotten
    /// A plan whose organization could not be told is of this one, as a person has said; or nobody
    /// has said so, and it is closed. To be called after unclear().
    void settleWhose(bool isOurs);

    [[nodiscard]] bool isWorking() const { return m_task != Task::None; }
    [[nodiscard]] bool isOpen() const; ///< a roster or a plan is
    [[nodiscard]] const RosterReader &reader() const { return *m_reader; }
    /// For a file: what is there, known by what was read.
    [[nodiscard]] PlanFile planFileOf(const QList<RosterItem> &items) const;

signals:
    void progressed(); ///< isWorking() or what the reader says is another
    void planned(const Vestibule::PlannedRoster &roster);
    void applicable(const QList<Vestibule::RosterDeed> &deeds);
    void todayRead(const QList<Vestibule::RosterRow> &rows, bool isWhole);
    void exampleMade(const Vestibule::GuardRails &rails); ///< before its planned()
    void failed(const QString &sentence);
    void failedFor(const Vestibule::ApiError &error);
    void unclear(); ///< whether a plan is of this organization: settleWhose() is to follow

private:
    enum class Task { None, Plan, Apply, Today };
    struct Example
    {
    };
    using Opened = std::variant<std::monostate, QByteArray, QList<RosterRow>, Example, PlanFile>;

    void begin(Task task, Invites invites);
    void onRead();
    void plan();
    void planFromFile(const PlanFile &plan);
    void makeExample();
    void apply();
    [[nodiscard]] bool isOurs();
    void tell(const PlannedRoster &roster, const QString &problem);
    void endWith(const QString &problem);

    QPointer<Session> m_session;
    std::unique_ptr<RosterReader> m_reader;
    Task m_task = Task::None;
    int m_round = 0; // what was begun in an earlier one is dropped
    QString m_name;
    Opened m_opened;
    bool m_taken = false; // by settleWhose()
    bool m_isUnclear = false; // until settleWhose()
    bool m_isRead = false; // the reader has what a plan needs
    RosterOptions m_options;
    QHash<QString, QString> m_leftOut; // reasons, by group and folded address
    QString m_marksPath;
    std::optional<RosterMarks> m_before; // of the plan before this roster was opened
    QList<RosterItem> m_toApply;
};

} // namespace Vestibule
