// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <QDate>
#include <QRandomGenerator>

/// Searches by chance: every condition the language can say, and texts that look like some.
class RandomQuery
{
public:
    explicit RandomQuery(quint32 seed)
        : m_dice(seed)
    { }

    Vestibule::QueryCondition condition()
    {
        using Field = Vestibule::QueryCondition::Field;
        Vestibule::QueryCondition made;
        made.field = Field(m_dice.bounded(int(Field::Is) + 1));
        made.negated = m_dice.bounded(3) == 0;
        if (made.field == Field::Text)
            made.values = {words().toCaseFolded()};
        else if (made.field == Field::Is)
            made.values = {pick({"open", "soon", "overdue", "member", "new", "changed"})};
        else if (made.field == Field::Expires || made.field == Field::Invited
                 || made.field == Field::Accepted)
            made.range = range();
        else
            made.values = values(made.field == Field::Domain);
        return made;
    }

    /// Pieces of the language in any order.
    QString text()
    {
        QString made;
        for (int i = m_dice.bounded(12); i > 0; --i) {
            made += pick({"status:",
                          "-",
                          "\"",
                          " ",
                          ",",
                          "\\",
                          "mia",
                          "is:",
                          "open",
                          "pending",
                          "expires:",
                          "<3d",
                          "2026-05-04",
                          "..",
                          ">=",
                          "stauts:",
                          ":",
                          "@",
                          "project:none",
                          "none",
                          "id:",
                          "a b",
                          "\t",
                          "//",
                          "İß",
                          "3",
                          "w",
                          "kim@example.com",
                          "\"A B\"",
                          "",
                          "https://x",
                          "\n",
                          "\x01"});
        }
        return made;
    }

private:
    QString pick(std::initializer_list<const char *> choices)
    {
        return QString::fromUtf8(choices.begin()[m_dice.bounded(int(choices.size()))]);
    }

    QString words()
    {
        QString made;
        do {
            for (int i = 1 + m_dice.bounded(4); i > 0; --i) {
                made += pick(
                    {"mia", "-", "\"", " ",  ",",  "\\", "status:", ":",    "Ä",    "ẞ",     "İ",
                     "😀",   "@", ".",  "//", "\t", "x",  "\\\"",    "none", "\x01", "\u00a0"});
            }
        } while (made.isEmpty());
        return made;
    }

    QStringList values(bool domains)
    {
        QStringList made;
        for (int i = 1 + m_dice.bounded(3); i > 0; --i) {
            QString value = words().toCaseFolded().trimmed();
            while (domains && value.startsWith(u'@'))
                value = value.mid(1);
            value = value.trimmed();
            if (!value.isEmpty() && !made.contains(value))
                made.append(value);
        }
        return made.isEmpty() ? QStringList{QStringLiteral("x")} : made;
    }

    Vestibule::QueryCondition::Range range()
    {
        const qint64 hour = 3600;
        const qint64 less = m_dice.bounded(2000) * hour;
        const qint64 more = less + m_dice.bounded(2000) * hour;
        const QDate first = QDate(2020, 1, 1).addDays(m_dice.bounded(4000));
        const QDate last = first.addDays(m_dice.bounded(400));
        const QDate month(first.year(), first.month(), 1);
        switch (m_dice.bounded(12)) {
        case 0:
            return {true, {}, {}, {}, {}};
        case 1:
            return {false, less, {}, {}, {}};
        case 2:
            return {false, less + 1, {}, {}, {}};
        case 3:
            return {false, {}, less, {}, {}};
        case 4:
            return {false, {}, less - 1, {}, {}};
        case 5:
            return {false, less, more, {}, {}};
        case 6:
            return {false, {}, {}, first, {}};
        case 7:
            return {false, {}, {}, {}, last};
        case 8:
            return {false, {}, {}, first, first};
        case 9:
            return {false, {}, {}, month, month.addMonths(1).addDays(-1)};
        case 10:
            return {false, {}, {}, QDate(first.year(), 1, 1), QDate(first.year(), 12, 31)};
        default:
            return {false, {}, {}, first, last};
        }
    }

    QRandomGenerator m_dice;
};
