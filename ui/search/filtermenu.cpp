// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/filtermenu.h"

#include "domain/query/queryedit.h"
#include "domain/query/querytimetext.h"
#include "domain/query/querywords.h"

namespace Vestibule {

namespace {

// A menu is looked over, not searched; the others can be typed.
constexpr qsizetype kMostProjects = 25;
constexpr qsizetype kMostOffered = 12;

QString escaped(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

/// The first letter as at the start of a sentence.
QString started(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    clear();
    const auto submenus = findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(submenus);
    const QueryKnowledge known = m_known ? m_known() : QueryKnowledge();
    addWords(Field::Status, known.statuses);
    addWords(Field::Role, known.roles);
    addProjects(known.projects.first(qMin(kMostProjects, known.projects.size())));
    addWords(Field::Domain, known.domains.first(qMin(kMostOffered, known.domains.size())));
    QStringList expiries{QStringLiteral("<1d"), soonRange(), QStringLiteral("<7d"),
                         QStringLiteral(">7d"), QStringLiteral("none")};
    expiries.removeDuplicates();
    addTimes(Field::Expires, expiries);
    addTimes(Field::Invited,
             {QStringLiteral("<1d"), QStringLiteral("<7d"), QStringLiteral("<30d"),
              QStringLiteral(">30d"), QStringLiteral(">90d")});
    addWords(Field::Is, queryIsWords());
}

void FilterMenu::add(Field field, const QList<Choice> &choices)
{
    QMenu *menu = addMenu(queryFieldText(field));
    menu->setEnabled(!choices.isEmpty());
    for (const Choice &choice : choices) {
        const QString condition = queryFieldName(field) + u':' + choice.value;
        QAction *action = menu->addAction(started(escaped(choice.text)));
        action->setCheckable(true);
        action->setChecked(hasCondition(m_search, condition));
        connect(action, &QAction::triggered, this, [this, condition] { emit toggled(condition); });
    }
}

void FilterMenu::addWords(Field field, const QStringList &values)
{
    QList<Choice> choices;
    for (const QString &value : values)
        choices.append({quotedQueryValue(value), queryValueText(field, value)});
    add(field, choices);
}

void FilterMenu::addProjects(const QStringList &names)
{
    QList<Choice> choices{{QStringLiteral("none"), tr("No project")}};
    for (const QString &name : names)
        choices.append({quotedQueryValue(name), name});
    add(Field::Project, choices);
}

void FilterMenu::addTimes(Field field, const QStringList &ranges)
{
    const QString name = queryFieldName(field) + u':';
    QList<Choice> choices;
    for (const QString &range : ranges)
        choices.append({range, queryTimeText(parseInviteQuery(name + range).conditions.value(0))});
    add(field, choices);
}

} // namespace Vestibule
