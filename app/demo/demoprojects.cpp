// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoprojects.h"

#include "demo/demomoments.h"

#include <algorithm>

namespace Vestibule {

using namespace Qt::Literals;

namespace {

struct Plan
{
    QLatin1String name;
    int ageDays;
    int archivedDaysAgo; ///< 0: in use
};
constexpr Plan kPlans[] = {
    {"Default project"_L1, 760, 0},
    {"API Platform"_L1, 720, 0},
    {"Design"_L1, 640, 0},
    {"Research"_L1, 610, 0},
    {"Customer Support"_L1, 520, 0},
    {"Mobile Apps"_L1, 430, 0},
    {"Data Science"_L1, 400, 0},
    {"Chatbot Pilot"_L1, 390, 95},
    {"Translation & Localization"_L1, 260, 0},
    {"Spring Hackathon"_L1, 230, 190},
    {"Internal Tools"_L1, 150, 0},
    {"Onboarding Survey"_L1, 110, 2}, // so lately that open invites name it
    {"Voice Assistant (experimental)"_L1, 45, 0},
};

bool wasOpen(const Project &project, qint64 time)
{
    return project.createdAt <= time && (!project.archivedAt || *project.archivedAt > time);
}

} // namespace

QList<Project> makeDemoProjects(DemoDice &dice, qint64 now)
{
    QList<Project> projects;
    for (const Plan &plan : kPlans) {
        Project project;
        project.id = dice.id("proj_"_L1);
        project.name = plan.name;
        project.status = plan.archivedDaysAgo > 0 ? u"archived"_s : u"active"_s;
        project.createdAt = now - plan.ageDays * kDemoDay;
        if (plan.archivedDaysAgo > 0)
            project.archivedAt = now - plan.archivedDaysAgo * kDemoDay;
        projects.append(project);
    }
    return projects;
}

QList<ProjectGrant> makeDemoGrants(DemoDice &dice, const QList<Project> &projects, qint64 time)
{
    constexpr int kOwnerPercent = 12;
    const qint64 habit = dice.below(100);
    if (habit < 35)
        return {{projects.first().id, u"member"_s}};
    if (habit < 46)
        return {};
    const qint64 wanted = habit < 80 ? 1 : 2 + dice.below(3);
    QList<ProjectGrant> grants;
    const qint64 start = dice.below(projects.size());
    for (qint64 i = 0; i < projects.size() && grants.size() < wanted; ++i) {
        const Project &project = projects.at((start + i * 5) % projects.size());
        if (wasOpen(project, time))
            grants.append({project.id, dice.percent(kOwnerPercent) ? u"owner"_s : u"member"_s});
    }
    return grants;
}

} // namespace Vestibule
