// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalrows.h"

#include "domain/emailaddress.h"
#include "journal/journalwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace Vestibule::JournalRows {

namespace {

using JournalSql::Statement;
using JournalWords::wordOf;

// Bound by bindStep() in this order.
constexpr const char *kColumns[] = {"kind",      "state",         "email",         "email_folded",
                                    "role",      "projects_kind", "projects",      "invite_id",
                                    "known_ids", "removed",       "new_invite_id", "skip_reason",
                                    "error",     "request_id",    "sent_at",       "settled_at"};

QString columns(const QString &suffix)
{
    QStringList names;
    for (const char *column : kColumns)
        names.append(QString::fromLatin1(column) + suffix);
    return names.join(QStringLiteral(", "));
}

QString textOf(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString projectsText(const QList<ProjectGrant> &projects)
{
    QJsonArray array;
    for (const ProjectGrant &grant : projects)
        array.append(
            QJsonObject{{QStringLiteral("id"), grant.id}, {QStringLiteral("role"), grant.role}});
    return textOf(QJsonDocument(array));
}

QString listText(const QStringList &list)
{
    return textOf(QJsonDocument(QJsonArray::fromStringList(list)));
}

QString errorText(const ApiError &error)
{
    QJsonObject object{
        {QStringLiteral("kind"), wordOf(error.kind)},
        {QStringLiteral("httpStatus"), error.httpStatus},
        {QStringLiteral("message"), error.message},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("requestId"), error.requestId},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("missingScopes"), QJsonArray::fromStringList(error.missingScopes)},
    };
    if (error.cause)
        object.insert(QStringLiteral("cause"), wordOf(*error.cause));
    return textOf(QJsonDocument(object));
}

/// Takes values out of a row, and remembers the first column that made no sense.
class Reader
{
public:
    explicit Reader(const Statement &statement)
        : m_statement(statement)
    { }

    QString text()
    {
        const QVariant value = m_statement.value(m_column);
        check(value.userType() == QMetaType::QString);
        ++m_column;
        return value.toString();
    }

    bool flag()
    {
        const qint64 value = number();
        check(value == 0 || value == 1);
        return value == 1;
    }

    /// The same as in the column for searching: what went to a changed one would not come back.
    QString address(bool isNeeded)
    {
        const QString address = text();
        check(!address.isEmpty() || !isNeeded);
        check(foldedEmail(text()) == foldedEmail(address));
        return address;
    }

    bool isNull() const { return m_statement.value(m_column).isNull(); }

    qint64 number()
    {
        bool good = false;
        const qint64 number = m_statement.value(m_column).toLongLong(&good);
        check(good);
        ++m_column;
        return number;
    }

    /// UTC unix seconds; a time that no calendar has is none.
    qint64 time()
    {
        constexpr qint64 kLast = 253'402'300'799; // the end of the year 9999
        const qint64 time = number();
        check(time >= 0 && time <= kLast);
        return time;
    }

    template <typename Value>
    Value word()
    {
        const auto value = known<Value>(m_statement.value(m_column).toString());
        ++m_column;
        return value;
    }

    template <typename Value>
    Value known(const QString &word)
    {
        const std::optional<Value> value = JournalWords::valueOf<Value>(word);
        check(value.has_value());
        return value.value_or(Value());
    }

    QStringList list()
    {
        const QJsonDocument json = document();
        check(json.isArray());
        ++m_column;
        return strings(json.array());
    }

    QList<ProjectGrant> projects();
    std::optional<ApiError> error();

    JournalResult<RunStep> result(const RunStep &step) const
    {
        if (m_fault < 0)
            return step;
        // The value itself could be an address that somebody moved by hand.
        return JournalSql::failed(JournalError::Kind::Failed,
                                  QStringLiteral("step %1, column %2: not a value of this version")
                                      .arg(step.id)
                                      .arg(m_fault));
    }

private:
    void check(bool good)
    {
        if (!good && m_fault < 0)
            m_fault = m_column;
    }

    QJsonDocument document() const
    {
        return QJsonDocument::fromJson(m_statement.value(m_column).toString().toUtf8());
    }

    QStringList strings(const QJsonArray &array)
    {
        QStringList strings;
        for (const QJsonValue &value : array) {
            check(value.isString());
            strings.append(value.toString());
        }
        return strings;
    }

    const Statement &m_statement;
    int m_column = 0;
    int m_fault = -1;
};

QList<ProjectGrant> Reader::projects()
{
    const QJsonDocument json = document();
    check(json.isArray());
    QList<ProjectGrant> projects;
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array) {
        const QJsonValue id = value[QStringLiteral("id")];
        const QJsonValue role = value[QStringLiteral("role")];
        check(id.isString() && role.isString());
        projects.append({id.toString(), role.toString()});
    }
    ++m_column;
    return projects;
}

std::optional<ApiError> Reader::error()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    const QJsonDocument json = document();
    check(json.isObject());
    const QJsonObject object = json.object();
    ApiError error;
    error.kind = known<ApiError::Kind>(object[QStringLiteral("kind")].toString());
    error.httpStatus = object[QStringLiteral("httpStatus")].toInt();
    error.message = object[QStringLiteral("message")].toString();
    error.code = object[QStringLiteral("code")].toString();
    error.requestId = object[QStringLiteral("requestId")].toString();
    error.detail = object[QStringLiteral("detail")].toString();
    error.missingScopes = strings(object[QStringLiteral("missingScopes")].toArray());
    if (const auto cause = object.constFind(QStringLiteral("cause")); cause != object.constEnd())
        error.cause = known<ApiError::Kind>(cause->toString());
    ++m_column;
    return error;
}

} // namespace

QString stepColumns()
{
    return QStringLiteral("id, run_id, position, ") + columns(QString());
}

QString insertStep()
{
    QStringList marks(2 + int(std::size(kColumns)), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO step (run_id, position, %1) VALUES (%2)")
        .arg(columns(QString()), marks.join(QStringLiteral(", ")));
}

QString updateStep()
{
    return QStringLiteral("UPDATE step SET %1 WHERE id = ? AND run_id = ?")
        .arg(columns(QStringLiteral(" = ?")));
}

void bindStep(Statement &statement, const RunStep &step)
{
    const ProjectChoice &projects = step.invite.projects;
    statement.bind(wordOf(step.kind)).bind(wordOf(step.state));
    statement.bind(step.invite.email).bind(foldedEmail(step.invite.email));
    statement.bind(step.invite.role).bind(wordOf(projects.kind));
    statement.bind(projectsText(projects.chosen)).bind(step.inviteId);
    statement.bind(listText(step.knownIds)).bind(QVariant(step.removed ? 1 : 0));
    statement.bind(step.newInviteId).bind(wordOf(step.skipReason));
    statement.bind(step.error ? QVariant(errorText(*step.error)) : QVariant());
    statement.bind(step.requestId).bind(QVariant(step.sentAt)).bind(QVariant(step.settledAt));
}

JournalResult<RunStep> readStep(const Statement &statement)
{
    Reader row(statement);
    RunStep step;
    step.id = row.number();
    step.runId = row.number();
    // A number that no list has a place for stays one.
    step.position = int(qBound(qint64(-1), row.number(), qint64(std::numeric_limits<int>::max())));
    step.kind = row.word<StepKind>();
    step.state = row.word<StepState>();
    step.invite.email = row.address(step.kind != StepKind::Revoke);
    step.invite.role = row.text();
    step.invite.projects.kind = row.word<ProjectChoice::Kind>();
    step.invite.projects.chosen = row.projects();
    step.inviteId = row.text();
    step.knownIds = row.list();
    step.removed = row.flag();
    step.newInviteId = row.text();
    step.skipReason = row.word<SkipReason>();
    step.error = row.error();
    step.requestId = row.text();
    step.sentAt = row.time();
    step.settledAt = row.time();
    return row.result(step);
}

} // namespace Vestibule::JournalRows
