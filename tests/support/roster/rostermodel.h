// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emailaddress.h"
#include "domain/roster/roster.h"

#include <QRandomGenerator>

namespace Vestibule {

/// An organization as it would be, without a server: what a run does to its invites.
struct OrganizationModel
{
    RosterSources sources;
    int made = 0;

    void carryOut(const RunStep &step)
    {
        QList<Invite> &invites = sources.invites.items;
        if (step.kind != StepKind::Create) {
            const auto gone = invites.removeIf([&step](const Invite &invite) {
                return invite.id == step.inviteId && isRevocable(invite);
            });
            if (gone == 0)
                return;
        }
        if (step.kind == StepKind::Revoke)
            return;
        Invite invite;
        invite.id = QStringLiteral("made-%1").arg(++made);
        invite.email = step.invite.email;
        invite.role = step.invite.role;
        invite.status = QStringLiteral("pending");
        invite.createdAt = sources.now.value_or(1);
        invite.expiresAt = *invite.createdAt + 7 * 86'400;
        if (step.invite.projects.kind == ProjectChoice::Kind::Default)
            invite.projects =
                QList<ProjectGrant>{{QStringLiteral("proj_default"), QStringLiteral("member")}};
        else
            invite.projects = step.invite.projects.chosen;
        invites.append(invite);
    }
};

/// Organizations and rosters by chance, of few people, so that they meet.
class RosterDice
{
public:
    explicit RosterDice(quint32 seed)
        : m_dice(seed)
    { }

    [[nodiscard]] int upTo(int bound) { return m_dice.bounded(bound); }
    [[nodiscard]] bool once(int in) { return m_dice.bounded(in) == 0; }
    [[nodiscard]] QString pick(const QStringList &words)
    {
        return words.at(upTo(int(words.size())));
    }

    [[nodiscard]] QString email()
    {
        const QString name = QStringLiteral("p%1").arg(upTo(12));
        return (once(4) ? name.toUpper() : name) + u'@'
            + pick({QStringLiteral("x.org"), QStringLiteral("y.org"), QStringLiteral("safe.org")});
    }

    [[nodiscard]] Invite invite(int number, qint64 now)
    {
        Invite invite;
        invite.id = QStringLiteral("inv-%1").arg(number);
        invite.email = email();
        invite.role = pick({QStringLiteral("reader"), QStringLiteral("owner")});
        invite.status =
            pick({QStringLiteral("pending"), QStringLiteral("pending"), QStringLiteral("expired"),
                  QStringLiteral("accepted"), QStringLiteral("odd")});
        invite.createdAt = now - upTo(20) * 86'400;
        invite.expiresAt = *invite.createdAt + 7 * 86'400;
        if (!once(5)) {
            invite.projects.emplace();
            if (!once(4))
                invite.projects->append({pick({QStringLiteral("proj_a"), QStringLiteral("proj_b"),
                                               QStringLiteral("proj_old")}),
                                         QStringLiteral("member")});
        }
        return invite;
    }

    [[nodiscard]] OrganizationModel organization()
    {
        OrganizationModel model;
        const qint64 now = 1'790'000'000;
        model.sources.now = now;
        model.sources.invites.isWhole = !once(8);
        model.sources.members.isWhole = !once(8);
        model.sources.projects = {
            {{QStringLiteral("proj_a"), QStringLiteral("Alpha"), {}, {}, {}},
             {QStringLiteral("proj_b"), QStringLiteral("Beta"), {}, {}, {}},
             {QStringLiteral("proj_old"), {}, QStringLiteral("archived"), {}, {}}},
            !once(8)};
        for (int i = upTo(12); i > 0; --i)
            model.sources.invites.items.append(invite(i, now));
        for (int i = upTo(6); i > 0; --i)
            model.sources.members.items.append(
                {QStringLiteral("user-%1").arg(i),
                 email(),
                 {},
                 pick({QStringLiteral("reader"), QStringLiteral("owner")}),
                 {}});
        return model;
    }

    [[nodiscard]] RosterRow row(int line)
    {
        RosterRow row;
        row.draft.line = line;
        row.draft.email = once(15) ? QStringLiteral("nobody") : email();
        row.draft.role = pick({{},
                               QStringLiteral("reader"),
                               QStringLiteral("owner"),
                               QStringLiteral("Leser"),
                               QStringLiteral("king")});
        row.draft.projects = pick({{},
                                   {},
                                   QStringLiteral("none"),
                                   QStringLiteral("default"),
                                   QStringLiteral("Alpha:member"),
                                   QStringLiteral("proj_b"),
                                   QStringLiteral("proj_old:member"),
                                   QStringLiteral("Gamma")});
        row.sharesRow = once(20);
        return row;
    }

    [[nodiscard]] QList<RosterRow> roster()
    {
        QList<RosterRow> rows;
        for (int i = upTo(14); i > 0; --i)
            rows.append(row(i));
        return rows;
    }

    [[nodiscard]] GuardRails rails()
    {
        GuardRails rails;
        if (once(2))
            rails.protectedPeople = {QStringLiteral("safe.org"), QStringLiteral("p3@x.org")};
        if (once(2))
            rails.allowedDomains = {QStringLiteral("x.org"), QStringLiteral("safe.org")};
        rails.ownersFromOwnDomains = once(3);
        rails.ownDomains = {QStringLiteral("x.org")};
        if (once(2))
            rails.mostOpenOwners = upTo(4);
        return rails;
    }

    template <typename T>
    void shuffle(QList<T> &items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            items.swapItemsAt(i, upTo(int(i) + 1));
    }

private:
    QRandomGenerator m_dice;
};

} // namespace Vestibule
