// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/roster/planfile.h"

#include "domain/draft/projectscell.h"
#include "domain/roster/rostertext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Vestibule {

namespace {

struct PlanFileWording
{
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr int kVersion = 2; // 1 knew of nobody who was left out
constexpr int kMostInviteIds = 200; // that a plan knows its organization by
constexpr QLatin1String kFormat("vestibule-plan");
constexpr qsizetype kDigestLength = 64; // of SHA-256 in hexadecimal digits

const QByteArray &planOpening()
{
    static const QByteArray opening("{\n    \"digest\": \"sha256:");
    return opening;
}

/// Of the whole file, with zeros in the digest's place.
QByteArray digestOf(QByteArray bytes)
{
    bytes.replace(planOpening().size(), kDigestLength, QByteArray(kDigestLength, '0'));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonArray grantsToJson(const QList<ProjectGrant> &grants)
{
    QJsonArray array;
    for (const ProjectGrant &grant : grants) {
        array.append(
            QJsonObject{{QStringLiteral("id"), grant.id}, {QStringLiteral("role"), grant.role}});
    }
    return array;
}

QList<ProjectGrant> grantsIn(const QJsonValue &value)
{
    QList<ProjectGrant> grants;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        grants.append({one[QLatin1String("id")].toString(), one[QLatin1String("role")].toString()});
    }
    return grants;
}

QJsonValue timeToJson(std::optional<qint64> time)
{
    return time ? QJsonValue(*time) : QJsonValue();
}

std::optional<qint64> timeIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject beforeToJson(const Invite &invite)
{
    return {{QStringLiteral("id"), invite.id},
            {QStringLiteral("email"), invite.email},
            {QStringLiteral("role"), invite.role},
            {QStringLiteral("status"), invite.status},
            {QStringLiteral("expires_at"), timeToJson(invite.expiresAt)},
            {QStringLiteral("projects"),
             invite.projects ? QJsonValue(grantsToJson(*invite.projects)) : QJsonValue()}};
}

Invite beforeIn(const QJsonValue &value)
{
    Invite invite;
    invite.id = value[QLatin1String("id")].toString();
    invite.email = value[QLatin1String("email")].toString();
    invite.role = value[QLatin1String("role")].toString();
    invite.status = value[QLatin1String("status")].toString();
    invite.expiresAt = timeIn(value[QLatin1String("expires_at")]);
    if (const QJsonValue projects = value[QLatin1String("projects")]; projects.isArray())
        invite.projects = grantsIn(projects);
    return invite;
}

/// The default project is null, as it stands in no list.
QJsonObject afterToJson(const NewInvite &invite)
{
    const bool isDefault = invite.projects.kind == ProjectChoice::Kind::Default;
    return {{QStringLiteral("email"), invite.email},
            {QStringLiteral("role"), invite.role},
            {QStringLiteral("projects"),
             isDefault ? QJsonValue() : QJsonValue(grantsToJson(invite.projects.chosen))}};
}

NewInvite afterIn(const QJsonValue &value)
{
    NewInvite invite{
        value[QLatin1String("email")].toString(), value[QLatin1String("role")].toString(), {}};
    if (const QJsonValue projects = value[QLatin1String("projects")]; projects.isArray()) {
        invite.projects.chosen = grantsIn(projects);
        invite.projects.kind = invite.projects.chosen.isEmpty() ? ProjectChoice::Kind::None
                                                                : ProjectChoice::Kind::Chosen;
    }
    return invite;
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        strings.append(one.toString());
    return strings;
}

/// Whether a run can do something about it by what the file says.
bool isComplete(const RosterItem &item)
{
    const bool makes = item.group != RosterGroup::Withdraw;
    const bool takes = item.group != RosterGroup::Invite;
    return !item.canBeStep()
        || ((!makes || (item.after && !item.after->email.isEmpty() && !item.after->role.isEmpty()))
            && (!takes || (item.before && !item.before->id.isEmpty())));
}

std::optional<RosterItem> itemIn(const QJsonValue &value)
{
    const auto group = rosterGroupOf(value[QLatin1String("group")].toString());
    if (!group)
        return std::nullopt;
    RosterItem item;
    item.group = *group;
    item.reason = rosterReasonOf(value[QLatin1String("reason")].toString());
    item.line = value[QLatin1String("line")].toInt();
    item.email = value[QLatin1String("email")].toString();
    item.note = value[QLatin1String("note")].toString();
    item.roleBefore = value[QLatin1String("role_before")].toString();
    if (const QJsonValue before = value[QLatin1String("before")]; before.isObject())
        item.before = beforeIn(before);
    if (const QJsonValue after = value[QLatin1String("after")]; after.isObject())
        item.after = afterIn(after);
    if (const QJsonValue reason = value[QLatin1String("left_out")]; reason.isString())
        item.leftOut = reason.toString();
    return isComplete(item) ? std::optional(item) : std::nullopt;
}

bool haveCommon(const QStringList &some, const QStringList &others)
{
    return QSet<QString>(some.cbegin(), some.cend())
        .intersects(QSet<QString>(others.cbegin(), others.cend()));
}

} // namespace

QJsonObject rosterItemToJson(const RosterItem &item)
{
    return {
        {QStringLiteral("group"), rosterWord(item.group)},
        {QStringLiteral("reason"), rosterWord(item.reason)},
        {QStringLiteral("message"), rosterReasonText(item)},
        {QStringLiteral("line"), item.line > 0 ? QJsonValue(item.line) : QJsonValue()},
        {QStringLiteral("email"), item.email},
        {QStringLiteral("note"), item.note},
        {QStringLiteral("role_before"), item.roleBefore},
        {QStringLiteral("before"),
         item.before ? QJsonValue(beforeToJson(*item.before)) : QJsonValue()},
        {QStringLiteral("after"), item.after ? QJsonValue(afterToJson(*item.after)) : QJsonValue()},
        {QStringLiteral("left_out"), item.leftOut ? QJsonValue(*item.leftOut) : QJsonValue()}};
}

QByteArray planFile(const PlanFile &plan)
{
    QJsonArray items;
    for (const RosterItem &item : plan.items)
        items.append(rosterItemToJson(item));
    const QJsonObject organization{
        {QStringLiteral("organization_id"), plan.organization.organizationId},
        {QStringLiteral("projects"), QJsonArray::fromStringList(plan.organization.projects)},
        {QStringLiteral("invites"),
         QJsonArray::fromStringList(plan.organization.invites.mid(0, kMostInviteIds))}};
    QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                                 {QStringLiteral("version"), kVersion},
                                                 {QStringLiteral("made_at"), plan.madeAt},
                                                 {QStringLiteral("organization"), organization},
                                                 {QStringLiteral("items"), items}})
                           .toJson(QJsonDocument::Indented);
    bytes.replace(0, 2, planOpening() + QByteArray(kDigestLength, '0') + "\",\n"); // for "{\n"
    bytes.replace(planOpening().size(), kDigestLength, digestOf(bytes));
    return bytes;
}

tl::expected<PlanFile, PlanFileProblem> readPlanFile(const QByteArray &bytes)
{
    const bool opens = bytes.startsWith(planOpening());
    if (!opens && !bytes.contains(kFormat.data()))
        return tl::unexpected(PlanFileProblem::NotAPlan);
    if (!opens || bytes.mid(planOpening().size(), kDigestLength) != digestOf(bytes))
        return tl::unexpected(PlanFileProblem::Damaged);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QLatin1String("format")).toString() != kFormat)
        return tl::unexpected(PlanFileProblem::NotAPlan);
    const int version = object.value(QLatin1String("version")).toInt();
    if (version < 1 || version > kVersion)
        return tl::unexpected(PlanFileProblem::OtherVersion);
    PlanFile plan;
    plan.madeAt = object.value(QLatin1String("made_at")).toInteger();
    const QJsonValue organization = object.value(QLatin1String("organization"));
    plan.organization.organizationId = organization[QLatin1String("organization_id")].toString();
    plan.organization.projects = stringsIn(organization[QLatin1String("projects")]);
    plan.organization.invites = stringsIn(organization[QLatin1String("invites")]);
    const QJsonArray items = object.value(QLatin1String("items")).toArray();
    for (const QJsonValue &value : items) {
        const std::optional<RosterItem> item = itemIn(value);
        if (!item)
            return tl::unexpected(PlanFileProblem::Damaged);
        plan.items.append(*item);
    }
    return plan;
}

QString planFileText(PlanFileProblem problem)
{
    switch (problem) {
    case PlanFileProblem::NotAPlan:
        return PlanFileWording::tr("This file is not a plan. Make one with: vestibule plan ROSTER "
                                   "--output FILE");
    case PlanFileProblem::OtherVersion:
        return PlanFileWording::tr("This plan was made by a later version of Vestibule.");
    case PlanFileProblem::Damaged:
        return PlanFileWording::tr("This plan is damaged: it is not as it was written. Make a new "
                                   "one.");
    }
    return {};
}

PlanOrganization planOrganization(const QString &organizationId, const RosterSources &sources)
{
    PlanOrganization organization;
    organization.organizationId = organizationId;
    for (const Project &project : sources.projects.items)
        organization.projects.append(project.id);
    for (const Invite &invite : sources.invites.items)
        organization.invites.append(invite.id);
    return organization;
}

SameOrganization isOf(const PlanOrganization &plan, const PlanOrganization &now)
{
    if (!plan.organizationId.isEmpty() && !now.organizationId.isEmpty()
        && plan.organizationId != now.organizationId)
        return SameOrganization::No;
    if (haveCommon(plan.projects, now.projects) || haveCommon(plan.invites, now.invites))
        return SameOrganization::Yes;
    const bool compared = !plan.projects.isEmpty() && !now.projects.isEmpty();
    return compared ? SameOrganization::No : SameOrganization::Unclear;
}

} // namespace Vestibule
