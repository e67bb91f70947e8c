// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/runcsv.h"

#include "domain/draft/projectscell.h"
#include "domain/errortext.h"
#include "domain/text/isotime.h"

namespace Vestibule {

namespace {

QString networkWord(ApiError::Kind kind)
{
    using Error = ApiError::Kind;
    switch (kind) {
    case Error::Cancelled:
        return QStringLiteral("cancelled");
    case Error::NoKey:
        return QStringLiteral("no-key");
    case Error::ReadOnly:
        return QStringLiteral("read-only");
    case Error::InsecureAddress:
        return QStringLiteral("insecure-address");
    case Error::UnusableAddress:
        return QStringLiteral("unusable-address");
    case Error::UnusableProxy:
        return QStringLiteral("unusable-proxy");
    case Error::UnusableCaFile:
        return QStringLiteral("unusable-ca-file");
    case Error::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case Error::HostNotFound:
        return QStringLiteral("host-not-found");
    case Error::Connection:
        return QStringLiteral("connection");
    case Error::Timeout:
        return QStringLiteral("timeout");
    case Error::ProxyRefused:
        return QStringLiteral("proxy-refused");
    case Error::Tls:
        return QStringLiteral("tls");
    case Error::Redirect:
        return QStringLiteral("redirect");
    case Error::TooLarge:
        return QStringLiteral("too-large");
    case Error::BadAnswer:
        return QStringLiteral("bad-answer");
    default:
        return QStringLiteral("cursor-stuck");
    }
}

QString reasonWord(ApiError::Kind kind)
{
    using Error = ApiError::Kind;
    switch (kind) {
    case Error::InvalidKey:
        return QStringLiteral("invalid-key");
    case Error::MissingScope:
        return QStringLiteral("missing-scope");
    case Error::WrongOrganization:
        return QStringLiteral("wrong-organization");
    case Error::AddressNotAllowed:
        return QStringLiteral("address-not-allowed");
    case Error::Forbidden:
        return QStringLiteral("forbidden");
    case Error::BadRequest:
        return QStringLiteral("bad-request");
    case Error::AlreadyMember:
        return QStringLiteral("already-member");
    case Error::AlreadyAccepted:
        return QStringLiteral("already-accepted");
    case Error::NotFound:
        return QStringLiteral("not-found");
    case Error::Gateway:
        return QStringLiteral("gateway");
    case Error::WrongAddress:
        return QStringLiteral("wrong-address");
    case Error::QuotaUsedUp:
        return QStringLiteral("quota-used-up");
    case Error::RateLimited:
        return QStringLiteral("rate-limited");
    case Error::ServerError:
        return QStringLiteral("server-error");
    case Error::OutcomeUnknown:
        return QStringLiteral("outcome-unknown");
    default:
        return networkWord(kind);
    }
}

QString timeText(qint64 time)
{
    return time > 0 ? isoTime(time) : QString();
}

QStringList fieldsOf(const ResultRow &row)
{
    const RunStep &step = row.step;
    QString reason = skipWord(step.skipReason);
    QString message = row.message;
    if (step.error) {
        reason = reasonWord(step.error->kind);
        const ErrorText text = errorText(*step.error);
        message = text.what + u' ' + text.advice;
    }
    if (!row.message.isEmpty())
        message = row.message;
    return {QString::number(step.position + 1),
            step.invite.email,
            kindWord(step.kind),
            row.role.isEmpty() ? step.invite.role : row.role,
            row.projects.isEmpty() ? projectsCellOf(step.invite.projects) : row.projects,
            outcomeWord(step),
            reason,
            message,
            step.inviteId,
            step.newInviteId,
            step.requestId,
            timeText(step.sentAt),
            timeText(step.settledAt),
            row.line > 0 ? QString::number(row.line) : QString()};
}

} // namespace

QList<ResultRow> resultRows(const QList<RunStep> &steps)
{
    QList<ResultRow> rows;
    for (const RunStep &step : steps)
        rows.append({step, 0, {}, {}, {}});
    return rows;
}

void addLeftOut(QList<ResultRow> &rows, const QList<LeftOutRow> &leftOut)
{
    for (const LeftOutRow &given : leftOut) {
        ResultRow row;
        row.step.position = static_cast<int>(rows.size());
        row.step.state = StepState::Skipped;
        row.step.skipReason = SkipReason::LeftOut;
        row.step.invite.email = given.draft.email;
        row.line = given.draft.line;
        row.role = given.draft.role;
        row.projects = given.draft.projects;
        row.message = given.reason;
        rows.append(row);
    }
}

bool writeRunCsv(QIODevice *device, const QList<ResultRow> &rows, CsvProfile profile)
{
    static const QStringList header{
        QStringLiteral("position"),      QStringLiteral("email"),      QStringLiteral("kind"),
        QStringLiteral("role"),          QStringLiteral("projects"),   QStringLiteral("outcome"),
        QStringLiteral("reason"),        QStringLiteral("message"),    QStringLiteral("invite_id"),
        QStringLiteral("new_invite_id"), QStringLiteral("request_id"), QStringLiteral("sent_at"),
        QStringLiteral("settled_at"),    QStringLiteral("line")};
    QByteArray bytes;
    if (profile == CsvProfile::Spreadsheet)
        bytes += "\xEF\xBB\xBF";
    bytes += csvRecord(header, profile);
    for (const ResultRow &row : rows)
        bytes += csvRecord(fieldsOf(row), profile);
    return device->write(bytes) == bytes.size();
}

bool writeRunCsv(QIODevice *device, const QList<RunStep> &steps, CsvProfile profile)
{
    return writeRunCsv(device, resultRows(steps), profile);
}

QString outcomeWord(const RunStep &step)
{
    switch (step.state) {
    case StepState::Queued:
        return QStringLiteral("queued");
    case StepState::Sent:
        return QStringLiteral("sent");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Failed:
        return step.isHalfDone() ? QStringLiteral("revoked-not-invited") : QStringLiteral("failed");
    case StepState::Unknown:
        return step.isHalfDone() ? QStringLiteral("revoked-not-invited")
                                 : QStringLiteral("unknown");
    case StepState::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QString kindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Create:
        return QStringLiteral("create");
    case StepKind::Revoke:
        return QStringLiteral("revoke");
    case StepKind::Resend:
        return QStringLiteral("resend");
    case StepKind::Change:
        return QStringLiteral("change");
    }
    return {};
}

QString skipWord(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return {};
    case SkipReason::Accepted:
        return QStringLiteral("accepted");
    case SkipReason::AlreadyPending:
        return QStringLiteral("already-pending");
    case SkipReason::AlreadyMember:
        return QStringLiteral("already-member");
    case SkipReason::LeftOut:
        return QStringLiteral("left-out");
    case SkipReason::EarlierUnknown:
        return QStringLiteral("may-be-under-way");
    case SkipReason::JustInvited:
        return QStringLiteral("just-invited");
    case SkipReason::Guarded:
        return QStringLiteral("not-allowed");
    }
    return {};
}

} // namespace Vestibule
