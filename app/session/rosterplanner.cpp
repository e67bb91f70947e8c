// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rosterplanner.h"

#include "domain/emailaddress.h"
#include "domain/guard/guardrails.h"
#include "domain/inbackground.h"
#include "domain/roster/rosterexample.h"
#include "domain/roster/rostertext.h"
#include "exchange/roster/planmarks.h"
#include "exchange/roster/rosterlist.h"
#include "session/session.h"

#include <utility>

namespace Vestibule {

namespace {

/// Everything that a plan is made of, handed to a thread.
struct PlanTask
{
    QByteArray bytes;
    std::optional<QList<RosterRow>> rows; // in place of bytes
    RosterSources sources;
    RosterOptions options;
    Guard guard;
    QHash<QString, QString> leftOut;
    QString marksPath;
    std::optional<RosterMarks> before; // as they were read before
    qint64 now = 0;
};

struct PlanResult
{
    PlannedRoster roster;
    RosterMarks before;
    QString problem; // a sentence; empty where there is a plan
};

QString leftOutKey(const RosterItem &item)
{
    return rosterWord(item.group) + u' ' + foldedEmail(item.email);
}

void leaveOutAgain(QList<RosterItem> &items, const QHash<QString, QString> &reasons)
{
    if (reasons.isEmpty())
        return;
    for (RosterItem &item : items) {
        const auto reason = reasons.constFind(leftOutKey(item));
        if (reason != reasons.cend() && item.canBeStep())
            item.leftOut = *reason;
    }
}

// In a thread of its own.
PlanResult workedOut(const PlanTask &task)
{
    PlanResult result;
    RosterList list;
    if (task.rows) {
        list.rows = *task.rows;
    } else {
        const ProjectNames names(task.sources.projects.items);
        auto read = readRosterList(task.bytes, task.sources.projects.isWhole ? &names : nullptr);
        if (!read) {
            result.problem = read.error();
            return result;
        }
        list = *std::move(read);
    }
    const RosterPlan plan = planRoster(list.rows, task.sources, task.options, task.guard);
    PlannedRoster &roster = result.roster;
    roster.items = plan.items;
    roster.grounds = plan.grounds;
    roster.notes = list.notes;
    roster.madeAt = task.now;
    leaveOutAgain(roster.items, task.leftOut);
    if (task.marksPath.isEmpty())
        return result;
    result.before = task.before ? *task.before : readPlanMarks(task.marksPath);
    roster.news = rosterNews(result.before, roster.items);
    const QByteArray key = result.before.key.isEmpty() ? newRosterKey() : result.before.key;
    (void)writePlanMarks(task.marksPath, rosterMarks(roster.items, task.now, key));
    return result;
}

/// A plan where the bytes are one, else nothing; the sentence where it is a plan that is damaged.
struct MaybePlan
{
    std::optional<PlanFile> plan;
    QString problem;
};

MaybePlan planIn(const QByteArray &bytes)
{
    auto plan = readPlanFile(bytes);
    if (plan)
        return {*std::move(plan), {}};
    return {{}, plan.error() == PlanFileProblem::NotAPlan ? QString() : planFileText(plan.error())};
}

} // namespace

RosterPlanner::RosterPlanner(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(std::make_unique<RosterReader>(session))
{
    connect(m_reader.get(), &RosterReader::progressed, this, &RosterPlanner::progressed);
    connect(m_reader.get(), &RosterReader::finished, this, &RosterPlanner::onRead);
}

RosterPlanner::~RosterPlanner() = default;

void RosterPlanner::setMarksPath(const QString &path)
{
    if (m_marksPath == path)
        return;
    m_marksPath = path;
    m_before.reset();
}

void RosterPlanner::forgetMarks()
{
    m_before = RosterMarks();
    if (m_marksPath.isEmpty())
        return;
    inBackground(
        this, [path = m_marksPath] { return removePlanMarks(path); }, [](bool) {});
}

void RosterPlanner::setOptions(const RosterOptions &options)
{
    m_options = options;
    const bool isRoster = isOpen() && !std::holds_alternative<PlanFile>(m_opened);
    if (isRoster && m_isRead && m_task == Task::None) {
        m_task = Task::Plan;
        plan();
    }
}

void RosterPlanner::setLeftOut(const QList<RosterItem> &items)
{
    m_leftOut.clear();
    for (const RosterItem &item : items) {
        if (item.leftOut)
            m_leftOut.insert(leftOutKey(item), *item.leftOut);
    }
    if (auto *plan = std::get_if<PlanFile>(&m_opened))
        plan->items = items;
}

bool RosterPlanner::isOpen() const
{
    return !std::holds_alternative<std::monostate>(m_opened);
}

void RosterPlanner::open(const QString &name, const QByteArray &bytes)
{
    close();
    m_name = name;
    m_task = Task::Plan;
    const int round = m_round;
    emit progressed();
    inBackground(
        this, [bytes] { return planIn(bytes); },
        [this, bytes, round](const MaybePlan &maybe) {
            if (round != m_round)
                return;
            if (!maybe.problem.isEmpty()) {
                endWith(maybe.problem);
                return;
            }
            if (maybe.plan)
                m_opened = *maybe.plan;
            else
                m_opened = bytes;
            begin(Task::Plan, Invites::ReadLately);
        });
}

void RosterPlanner::openExample(const QString &name)
{
    close();
    m_name = name;
    m_opened = Example();
    begin(Task::Plan, Invites::ReadLately);
}

void RosterPlanner::readToday()
{
    begin(Task::Today, Invites::ReadNow);
}

void RosterPlanner::planAgain(Invites invites)
{
    if (isOpen())
        begin(Task::Plan, invites);
}

void RosterPlanner::prepareToApply(const QList<RosterItem> &items)
{
    m_toApply = items;
    begin(Task::Apply, Invites::ReadNow);
}

void RosterPlanner::cancel()
{
    ++m_round;
    m_reader->cancel();
    m_task = Task::None;
    emit progressed();
}

void RosterPlanner::close()
{
    cancel();
    m_opened = {};
    m_isRead = false;
    m_taken = false;
    m_isUnclear = false;
    m_leftOut.clear();
    m_before.reset();
}

void RosterPlanner::settleWhose(bool isOurs)
{
    if (!std::exchange(m_isUnclear, false))
        return;
    if (!isOurs) {
        close();
        return;
    }
    m_taken = true;
    if (m_task == Task::Apply)
        apply();
    else
        plan();
}

void RosterPlanner::begin(Task task, Invites invites)
{
    ++m_round;
    m_task = task;
    m_isRead = false;
    m_reader->start(invites);
}

void RosterPlanner::onRead()
{
    if (m_reader->error()) {
        const ApiError error = *m_reader->error();
        endWith({});
        if (error.kind != ApiError::Kind::Cancelled)
            emit failedFor(error);
        return;
    }
    m_isRead = true;
    const RosterSources &sources = m_reader->sources();
    if (m_task == Task::Today) {
        endWith({});
        emit todayRead(rosterOf(sources.invites.items, sources.members.items),
                       sources.invites.isWhole && sources.members.isWhole);
        return;
    }
    if (std::holds_alternative<Example>(m_opened))
        makeExample();
    if (m_task == Task::Apply)
        apply();
    else
        plan();
}

void RosterPlanner::makeExample()
{
    const RosterSources &sources = m_reader->sources();
    m_opened = rosterExample(sources);
    emit exampleMade(rosterExampleRails(sources));
}

PlanFile RosterPlanner::planFileOf(const QList<RosterItem> &items) const
{
    if (const auto *plan = std::get_if<PlanFile>(&m_opened)) {
        PlanFile changed = *plan;
        changed.items = items;
        return changed;
    }
    return {planOrganization(m_session->organizationId(), m_reader->sources()),
            m_session->service()->clock().now(), items};
}

// Where nobody knows, a person is asked.
bool RosterPlanner::isOurs()
{
    const auto *plan = std::get_if<PlanFile>(&m_opened);
    if (plan == nullptr || m_taken)
        return true;
    switch (isOf(plan->organization,
                 planOrganization(m_session->organizationId(), m_reader->sources()))) {
    case SameOrganization::Yes:
        return true;
    case SameOrganization::No:
        close();
        emit failed(
            tr("This plan was made for another organization, so nothing was sent. Switch to a "
               "profile of that organization and open the plan there."));
        return false;
    case SameOrganization::Unclear:
        m_isUnclear = true;
        emit unclear();
        return false;
    }
    return false;
}

void RosterPlanner::plan()
{
    if (!isOurs())
        return;
    if (const auto *plan = std::get_if<PlanFile>(&m_opened)) {
        planFromFile(*plan);
        return;
    }
    PlanTask task;
    task.sources = m_reader->sources();
    task.options = m_options;
    task.guard = currentGuard();
    task.leftOut = m_leftOut;
    task.marksPath = m_marksPath;
    task.before = m_before;
    task.now = m_session->service()->clock().now();
    if (const auto *rows = std::get_if<QList<RosterRow>>(&m_opened))
        task.rows = *rows;
    else
        task.bytes = std::get<QByteArray>(m_opened);
    const int round = ++m_round;
    emit progressed();
    inBackground(
        this, [task] { return workedOut(task); },
        [this, round](const PlanResult &result) {
            if (round != m_round)
                return;
            if (!m_marksPath.isEmpty())
                m_before = result.before;
            tell(result.roster, result.problem);
        });
}

// As it was made; what has been carried out or has moved on since is told.
void RosterPlanner::planFromFile(const PlanFile &plan)
{
    const int round = ++m_round;
    emit progressed();
    inBackground(
        this,
        [items = plan.items, sources = m_reader->sources(), guard = currentGuard()] {
            return leaveOutMoved(items, sources, guard);
        },
        [this, round, madeAt = plan.madeAt](const QList<RosterItem> &items) {
            if (round != m_round)
                return;
            PlannedRoster roster;
            roster.isPlanFile = true;
            roster.items = items;
            roster.grounds = {true, true, items.size()};
            roster.madeAt = madeAt;
            tell(roster, {});
        });
}

void RosterPlanner::tell(const PlannedRoster &roster, const QString &problem)
{
    if (!problem.isEmpty()) {
        close();
        emit failed(problem);
        return;
    }
    endWith({});
    PlannedRoster told = roster;
    told.name = m_name;
    told.notes += m_reader->gaps();
    emit planned(told);
}

void RosterPlanner::apply()
{
    if (!isOurs())
        return;
    const int round = ++m_round;
    inBackground(
        this,
        [items = m_toApply, sources = m_reader->sources(), guard = currentGuard()] {
            return rosterDeeds(items, sources, guard);
        },
        [this, round](const QList<RosterDeed> &deeds) {
            if (round != m_round)
                return;
            endWith({});
            emit applicable(deeds);
        });
}

void RosterPlanner::endWith(const QString &problem)
{
    m_task = Task::None;
    emit progressed();
    if (!problem.isEmpty())
        emit failed(problem);
}

} // namespace Vestibule
