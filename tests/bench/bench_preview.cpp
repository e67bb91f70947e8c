// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verdicts of a preview against one pass over the same addresses, in one run.

#include "domain/draft/invitedraft.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Vestibule;

namespace {

constexpr int kRounds = 9;
constexpr int kDrafts = 5'000;
constexpr int kKnown = 20'000;
constexpr int kProjects = 100;
constexpr qint64 kNow = 1'790'000'000;

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

QString addressOf(int number)
{
    return QStringLiteral("Somebody.%1@example.com").arg(number);
}

QList<Invite> knownInvites()
{
    QList<Invite> invites;
    for (int i = 0; i < kKnown; ++i) {
        const bool expired = i % 3 == 0;
        invites.append({QStringLiteral("invite-%1").arg(i),
                        addressOf(i),
                        QStringLiteral("reader"),
                        expired ? QStringLiteral("expired") : QStringLiteral("pending"),
                        kNow - 1000 - i,
                        expired ? kNow - 10 : kNow + 1'000'000,
                        {},
                        {}});
    }
    return invites;
}

QList<Project> knownProjects()
{
    QList<Project> projects;
    for (int i = 0; i < kProjects; ++i) {
        projects.append({QStringLiteral("proj_%1").arg(i),
                         QStringLiteral("Project %1").arg(i),
                         QStringLiteral("active"),
                         {},
                         {}});
    }
    return projects;
}

/// A third known and pending, a sixth known and expired, the rest new; two projects by name each.
QList<InviteDraft> someDrafts()
{
    QList<InviteDraft> drafts;
    for (int i = 0; i < kDrafts; ++i) {
        InviteDraft draft;
        draft.line = i + 1;
        draft.email = addressOf(i % 2 ? i : kKnown + i).toLower();
        draft.role = QStringLiteral("Reader");
        draft.projects =
            QStringLiteral("project %1:owner; Project %2").arg(i % 50).arg(50 + i % 50);
        drafts.append(draft);
    }
    return drafts;
}

KnownPeople knownFrom(const QList<Invite> &invites, const QList<Project> &projects)
{
    KnownPeople known;
    for (const Invite &invite : invites)
        known.addInvite(invite);
    known.setProjects(projects);
    return known;
}

/// One fold and one hash of each address: less cannot tell who is known.
size_t onePass(const QList<Invite> &invites, const QList<InviteDraft> &drafts)
{
    size_t sum = 0;
    for (const Invite &invite : invites)
        sum ^= qHash(foldedEmail(invite.email));
    for (const InviteDraft &draft : drafts)
        sum ^= qHash(foldedEmail(draft.email));
    return sum;
}

} // namespace

int main()
{
    const QList<Invite> invites = knownInvites();
    const QList<Project> projects = knownProjects();
    const QList<InviteDraft> drafts = someDrafts();
    const KnownPeople known = knownFrom(invites, projects);
    const NewInvite forAll{{}, QStringLiteral("reader"), {}};
    size_t sum = 0;
    qsizetype steps = 0;
    const double pass = medianOf([&] { sum += onePass(invites, drafts); });
    const double build = medianOf([&] { sum += knownFrom(invites, projects).isMember({}); });
    const double judge =
        medianOf([&] { steps = stepsFor(judgeDrafts(drafts, known, forAll, kNow), known).size(); });
    std::printf("preview of %d rows against %d known invites (%lld to be sent)\n", kDrafts, kKnown,
                static_cast<long long>(steps));
    std::printf("  one pass over the addresses      %7.2f ms\n", pass);
    std::printf("  gathering who is known           %7.2f ms  %.2f passes\n", build, build / pass);
    std::printf("  verdicts and steps               %7.2f ms  %.2f passes\n", judge, judge / pass);
    std::printf("  both                             %7.2f ms  %.2f passes\n", build + judge,
                (build + judge) / pass);
    return sum == 0; // so that nothing is left out as unused
}
