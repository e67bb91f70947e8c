// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwords.h"

#include "domain/errortext.h"
#include "domain/review/reviewtext.h"
#include "domain/text/momenttext.h"
#include "models/feeds/findingsmodel.h"
#include "session/session.h"
#include "ui/review/reviewpage.h"

#include <QLocale>
#include <QStringList>

namespace Vestibule {

namespace {

bool isWhole(Session &session)
{
    return session.pager()->isReadWhole() && !session.pager()->isRefreshing();
}

} // namespace

ReviewNotice ReviewWords::notice(Session &session, const ReviewResult *result)
{
    const int judged = result != nullptr ? result->review.judged : 0;
    ReviewNotice notice;
    if (isWhole(session)) {
        notice.button = ReviewNotice::Button::Again;
        notice.text = result == nullptr
            ? tr("Checking %Ln invite(s)…", nullptr, session.invites()->rowCount())
            : judged == 0 ? tr("There are no invites to check.")
                          : tr("%Ln invite(s) checked.", nullptr, judged);
    } else if (session.pager()->isLoadingAll()) {
        notice.button = ReviewNotice::Button::Cancel;
        notice.text =
            tr("%Ln invite(s) checked so far; the rest is being loaded.", nullptr, judged);
    } else {
        notice.button = ReviewNotice::Button::LoadAll;
        notice.text =
            tr("%Ln invite(s) checked so far. The review needs the whole list.", nullptr, judged);
    }
    if (const QString note = members(session); !note.isEmpty())
        notice.text += u' ' + note;
    return notice;
}

QString ReviewWords::unattended(const std::optional<UnattendedOutcome> &review,
                                const std::optional<UnattendedOutcome> &plan)
{
    QStringList lines;
    if (review) {
        lines << tr("Last checked by itself %1: %2", "a time, what came of it")
                     .arg(momentText(review->at), outcome(*review, UnattendedWork::Review));
    }
    if (plan) {
        lines << tr("Last compared with the roster by itself %1: %2", "a time, what came of it")
                     .arg(momentText(plan->at), outcome(*plan, UnattendedWork::Plan));
    }
    return lines.join(u'\n');
}

// The exit codes of the command line.
QString ReviewWords::outcome(const UnattendedOutcome &outcome, UnattendedWork work)
{
    const bool isReview = work == UnattendedWork::Review;
    switch (outcome.exitCode) {
    case 0:
        return isReview ? tr("nothing found") : tr("no differences");
    case 3:
        return tr("not done, because the key is missing or refused, or lacks a permission");
    case 5:
        return isReview ? tr("nothing found, but not everything could be checked")
                        : tr("no differences, but not everything could be read");
    case 6:
        return isReview ? tr("%Ln finding(s)", nullptr, outcome.count)
                        : tr("%Ln difference(s)", nullptr, outcome.count);
    case 7:
        return tr("not done, because the keychain was locked");
    default:
        return tr("failed, with exit code %1").arg(outcome.exitCode);
    }
}

QString ReviewWords::members(const Session &session)
{
    if (session.isReadingMembers())
        return tr("The members are being read.");
    const std::optional<ApiError> &error = session.membersError();
    if (!error)
        return {};
    if (error->kind == ApiError::Kind::MissingScope || error->kind == ApiError::Kind::Forbidden)
        return tr("This key has no permission to read the members, so some rules are not checked.");
    return tr("The members could not be read: %1").arg(errorText(*error).what);
}

ReviewWords::Empty ReviewWords::empty(Session &session, const FindingsModel &findings,
                                      ReviewRule rule)
{
    if (findings.result() == nullptr || !findings.ids(rule).isEmpty())
        return {};
    if (const ReviewGap gap = findings.gap(rule); gap != ReviewGap::None)
        return {tr("Not checked"), ReviewText::gap(gap)};
    if (!isWhole(session))
        return {tr("Nothing found so far"), tr("The rest of the list is not loaded yet.")};
    if (findings.foundAny())
        return {tr("Nothing found"), tr("No invites need attention here.")};
    if (findings.result()->review.judged == 0)
        return {tr("Nothing to clean up"), {}};
    return {tr("Nothing to clean up"),
            tr("%Ln invite(s) were compared with the members, the projects and the current time.",
               nullptr, findings.result()->review.judged)};
}

QString ReviewWords::ofRow(Session &session, const FindingsModel &findings, ReviewRule rule,
                           const QString &id)
{
    const ReviewResult *result = findings.result();
    if (result == nullptr)
        return {};
    const ReviewFinding &finding = result->review.of(rule);
    if (finding.kept.contains(id))
        return tr("The latest invite for this address. It is kept unless you select it.");
    if (finding.rule != ReviewRule::ProjectGone)
        return {};
    QStringList names;
    const QStringList projects = finding.details.value(id).split(u' ', Qt::SkipEmptyParts);
    for (const QString &project : projects)
        names << session.invites()->projectTitle(project);
    return tr("Archived or missing: %1", "projects").arg(QLocale().createSeparatedList(names));
}

} // namespace Vestibule
