// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/undo.h"

#include "domain/emailaddress.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Vestibule {

namespace {

class UndoWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::Undo)
};

} // namespace

bool canInviteAgain(const RunStep &step)
{
    const bool revoked = step.kind == StepKind::Revoke && step.state == StepState::Done;
    return (revoked || (step.isHalfDone() && step.state == StepState::Failed))
        && !step.invite.email.isEmpty();
}

QList<RevokedPerson> revokedPeople(const QList<RunStep> &steps, const QSet<QString> &expired)
{
    QList<RevokedPerson> people;
    QHash<QString, qsizetype> places; // by folded address
    for (const RunStep &step : steps) {
        if (!canInviteAgain(step))
            continue;
        const RevokedPerson person{step.invite, expired.contains(step.inviteId)};
        const QString folded = foldedEmail(step.invite.email);
        const auto place = places.constFind(folded);
        if (place == places.cend()) {
            places.insert(folded, people.size());
            people.append(person);
        } else if (people.at(*place).hadExpired) {
            people[*place] = person;
        }
    }
    return people;
}

UndoProblem undoProblem(const QList<RunStep> &steps, bool ended, const QSet<QString> &expired)
{
    if (!ended)
        return UndoProblem::UnderWay;
    const auto holds = [&steps](StepKind kind) {
        return std::any_of(steps.cbegin(), steps.cend(),
                           [kind](const RunStep &step) { return step.kind == kind; });
    };
    if (holds(StepKind::Create))
        return UndoProblem::Invited;
    if (holds(StepKind::Resend))
        return UndoProblem::Resent;
    if (holds(StepKind::Change))
        return UndoProblem::Changed;
    const QList<RevokedPerson> people = revokedPeople(steps, expired);
    if (people.isEmpty())
        return UndoProblem::NothingRevoked;
    const bool lost = std::any_of(people.cbegin(), people.cend(),
                                  [](const RevokedPerson &person) { return !person.hadExpired; });
    return lost ? UndoProblem::None : UndoProblem::HadExpired;
}

QString undoProblemText(UndoProblem problem)
{
    switch (problem) {
    case UndoProblem::None:
        break;
    case UndoProblem::NoRun:
        return UndoWording::tr(
            "There is nothing to undo in this session. People whose invites were "
            "revoked earlier can be invited again in Activity.");
    case UndoProblem::UnderWay:
        return UndoWording::tr("The run can be undone once it has ended.");
    case UndoProblem::Invited:
        return UndoWording::tr(
            "An invite cannot be undone, because its email was sent. You can revoke it.");
    case UndoProblem::Resent:
        return UndoWording::tr("A resend cannot be undone, because its email was sent.");
    case UndoProblem::Changed:
        return UndoWording::tr(
            "A change cannot be undone, because its email was sent. You can change "
            "the invites again.");
    case UndoProblem::NothingRevoked:
        return UndoWording::tr("The last run revoked no invites, so there is nothing to undo.");
    case UndoProblem::HadExpired:
        return UndoWording::tr("The revoked invites had expired, so there is nothing to undo. "
                               "These people can be invited again in Activity.");
    }
    return {};
}

} // namespace Vestibule
