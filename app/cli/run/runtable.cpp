// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run/runtable.h"

#include "cli/terminal/alignedtable.h"
#include "cli/terminal/commandtext.h"
#include "cli/terminal/plaintext.h"
#include "domain/text/visibletext.h"
#include "exchange/out/runcsv.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace Vestibule {

namespace {

QString localTime(qint64 time)
{
    return time > 0
        ? QDateTime::fromSecsSinceEpoch(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        : QStringLiteral("-");
}

QString stateWord(const Run &run)
{
    if (run.damaged)
        return QStringLiteral("damaged");
    switch (run.state) {
    case RunState::Running:
        return QStringLiteral("running");
    case RunState::Paused:
        return QStringLiteral("paused");
    case RunState::Stopped:
        return QStringLiteral("stopped");
    case RunState::Finished:
        return QStringLiteral("finished");
    }
    return {};
}

QStringList kindWords(const Run &run)
{
    QStringList words;
    for (const StepKind kind : run.kinds)
        words << kindWord(kind);
    return words;
}

QJsonValue givenTime(qint64 time)
{
    return time > 0 ? QJsonValue(time) : QJsonValue();
}

} // namespace

QString runTable(const QList<Run> &runs)
{
    QList<QStringList> rows{
        {CommandText::tr("RUN"), CommandText::tr("STARTED"), CommandText::tr("STATE"),
         CommandText::tr("DONE"), CommandText::tr("FAILED"), CommandText::tr("UNKNOWN"),
         CommandText::tr("SKIPPED"), CommandText::tr("LEFT"), CommandText::tr("TASK")}};
    for (const Run &run : runs) {
        const RunCounts &counts = run.counts;
        rows.append({QString::number(run.id), localTime(run.startedAt), stateWord(run),
                     QString::number(counts.done), QString::number(counts.failed),
                     QString::number(counts.unknown), QString::number(counts.skipped),
                     QString::number(counts.queued + counts.sent), kindWords(run).join(u' ')});
    }
    return alignedTable(rows);
}

QString stepTable(const QList<RunStep> &steps)
{
    QList<QStringList> rows{{CommandText::tr("ROW"), CommandText::tr("TASK"),
                             CommandText::tr("OUTCOME"), CommandText::tr("TIME"),
                             CommandText::tr("EMAIL"), CommandText::tr("INVITE"),
                             CommandText::tr("NEW INVITE"), CommandText::tr("REQUEST")}};
    const auto idText = [](const QString &id) {
        return id.isEmpty() ? QStringLiteral("-") : visibleText(id);
    };
    for (const RunStep &step : steps) {
        rows.append({QString::number(step.position + 1), kindWord(step.kind), outcomeWord(step),
                     localTime(step.settledAt > 0 ? step.settledAt : step.sentAt),
                     idText(step.invite.email), idText(step.inviteId), idText(step.newInviteId),
                     idText(step.requestId)});
    }
    return alignedTable(rows);
}

QJsonArray runsToJson(const QList<Run> &runs, const QString &journal)
{
    QJsonArray array;
    for (const Run &run : runs) {
        const RunCounts &counts = run.counts;
        array.append(QJsonObject{
            {QStringLiteral("id"), run.id},
            {QStringLiteral("journal"), journal},
            {QStringLiteral("started_at"), givenTime(run.startedAt)},
            {QStringLiteral("ended_at"), givenTime(run.endedAt)},
            {QStringLiteral("state"), stateWord(run)},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(kindWords(run))},
            {QStringLiteral("queued"), counts.queued},
            {QStringLiteral("sent"), counts.sent},
            {QStringLiteral("done"), counts.done},
            {QStringLiteral("failed"), counts.failed},
            {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("skipped"), counts.skipped},
        });
    }
    return array;
}

QJsonArray stepsToJson(const QList<RunStep> &steps)
{
    QJsonArray array;
    for (const RunStep &step : steps) {
        array.append(QJsonObject{
            {QStringLiteral("position"), step.position + 1},
            {QStringLiteral("kind"), kindWord(step.kind)},
            {QStringLiteral("outcome"), outcomeWord(step)},
            {QStringLiteral("reason"), skipWord(step.skipReason)},
            {QStringLiteral("email"), step.invite.email},
            {QStringLiteral("role"), step.invite.role},
            {QStringLiteral("invite_id"), step.inviteId},
            {QStringLiteral("new_invite_id"), step.newInviteId},
            {QStringLiteral("request_id"), step.requestId},
            {QStringLiteral("sent_at"), givenTime(step.sentAt)},
            {QStringLiteral("settled_at"), givenTime(step.settledAt)},
        });
    }
    return array;
}

} // namespace Vestibule
