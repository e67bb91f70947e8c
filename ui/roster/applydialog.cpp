// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/applydialog.h"

#include "domain/roster/rostertext.h"
#include "models/differencesfilter.h"
#include "models/differencesmodel.h"
#include "ui/roster/differencesview.h"
#include "ui/widgets/notelabel.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kFewestLines = 5;
constexpr int kMostLines = 10;

/// The invites of the steps, as they are, beside them.
RunPlan runPlanOf(const QList<RosterDeed> &deeds)
{
    RunPlan plan;
    for (const RosterDeed &deed : deeds) {
        if (deed.standing != RosterDeed::Standing::Ready)
            continue;
        Invite invite;
        invite.email = deed.item.email;
        plan.steps.append(deed.step);
        plan.invites.append(deed.item.before.value_or(invite));
    }
    return plan;
}

/// As the table shows them: what is not done any more is left out, with the reason.
QList<RosterItem> itemsOf(const QList<RosterDeed> &deeds)
{
    QList<RosterItem> items;
    for (const RosterDeed &deed : deeds) {
        items.append(deed.item);
        if (deed.standing != RosterDeed::Standing::Ready)
            items.last().leftOut = rosterDeedText(deed);
    }
    std::stable_sort(items.begin(), items.end(), [](const RosterItem &one, const RosterItem &two) {
        return !one.leftOut.has_value() && two.leftOut.has_value();
    });
    return items;
}

} // namespace

ApplyDialog::ApplyDialog(const QList<RosterDeed> &deeds, std::optional<qint64> now,
                         const QList<Project> &projects, QWidget *parent)
    : ConfirmDialog(parent)
    , m_deeds(deeds)
    , m_differences(new DifferencesModel(this))
{
    setWindowTitle(tr("Apply Plan"));
    showList(false); // the table of differences says more
    setKindsTold(false);
    buildTable(projects);
    setPlan(runPlanOf(deeds), now);
}

void ApplyDialog::buildTable(const QList<Project> &projects)
{
    const auto moved = std::count_if(m_deeds.cbegin(), m_deeds.cend(), [](const RosterDeed &deed) {
        return deed.standing != RosterDeed::Standing::Ready;
    });
    auto *note = new NoteLabel(this);
    note->setNote(moved > 0
                      ? tr("%Ln row(s) are left out: something has changed since the plan was "
                           "made. They come last, with the reason.",
                           nullptr, int(moved))
                      : QString());
    addAbove(note);
    m_differences->setProjects(projects);
    m_differences->setItems(itemsOf(m_deeds), {});
    if (m_deeds.isEmpty())
        return;
    auto *view = new DifferencesView(new DifferencesFilter(m_differences, this), this);
    view->setAccessibleName(tr("Steps of the plan"));
    const int lines = std::clamp(int(m_deeds.size()) + 1, kFewestLines, kMostLines);
    view->setMinimumHeight(qRound(view->fontMetrics().height() * 1.7) * lines);
    view->setColumnHidden(DifferencesModel::WhyColumn, moved == 0);
    view->fitColumns();
    addAbove(view, 1);
}

QString ApplyDialog::question(int count) const
{
    return tr("Carry out %Ln step(s) of this plan?", nullptr, count);
}

QString ApplyDialog::verb(int count) const
{
    return tr("&Apply %Ln Step(s)", nullptr, count);
}

QString ApplyDialog::meaning() const
{
    QStringList counts;
    const QList<RosterGroup> groups = rosterGroups();
    for (const RosterGroup group : groups) {
        const auto count =
            std::count_if(m_deeds.cbegin(), m_deeds.cend(), [group](const RosterDeed &deed) {
                return deed.standing == RosterDeed::Standing::Ready && deed.item.group == group;
            });
        if (count > 0)
            counts += rosterCountText(group, int(count));
    }
    return tr("%1. These steps and no others are sent, as one run that you can pause.",
              "a list of counts")
        .arg(QLocale().createSeparatedList(counts));
}

QString ApplyDialog::nothing() const
{
    return tr("Nothing of this plan is left to do");
}

QString ApplyDialog::acceptedNote(int) const
{
    return {}; // the table says it of each
}

} // namespace Vestibule
