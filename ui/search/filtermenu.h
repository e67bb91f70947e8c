// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycompletion.h"
#include "domain/query/querytext.h"

#include <QMenu>

#include <functional>

namespace Vestibule {

/// The conditions of a search as a menu, for those who do not type: a submenu a field, what is
/// asked for already marked. Choosing one turns it on or off.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// Asked each time the menu opens.
    void setSource(std::function<QueryKnowledge()> known) { m_known = std::move(known); }
    void setSearch(const QString &text) { m_search = text; } ///< what is marked

    void fill(); ///< so that its size is known; done again as it opens

signals:
    void toggled(const QString &condition); ///< "status:pending", as it is typed

private:
    struct Choice
    {
        QString value; ///< as it is typed behind the colon
        QString text;
    };
    using Field = QueryCondition::Field;

    void add(Field field, const QList<Choice> &choices);
    void addWords(Field field, const QStringList &values);
    void addProjects(const QStringList &names);
    void addTimes(Field field, const QStringList &ranges);

    std::function<QueryKnowledge()> m_known;
    QString m_search;
};

} // namespace Vestibule
