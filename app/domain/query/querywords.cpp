// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querywords.h"

#include "domain/invite.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

struct Entry
{
    Field field;
    QLatin1String name;
};

constexpr std::array kFields = {
    Entry{Field::Status, QLatin1String("status")},
    Entry{Field::Is, QLatin1String("is")},
    Entry{Field::Role, QLatin1String("role")},
    Entry{Field::Project, QLatin1String("project")},
    Entry{Field::Domain, QLatin1String("domain")},
    Entry{Field::By, QLatin1String("by")},
    Entry{Field::Expires, QLatin1String("expires")},
    Entry{Field::Invited, QLatin1String("invited")},
    Entry{Field::Accepted, QLatin1String("accepted")},
    Entry{Field::Id, QLatin1String("id")},
};

constexpr qsizetype kLongestWord = 24; // longer ones are no slip of one of ours

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The least number of letters to put in, take out, change, or swap with their neighbour.
int distance(QStringView from, QStringView to)
{
    const auto width = size_t(to.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = size_t(j);
            const int change = last[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, change});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width - 1];
}

} // namespace

QLatin1String queryFieldName(Field field)
{
    for (const Entry &entry : kFields) {
        if (entry.field == field)
            return entry.name;
    }
    return {};
}

std::optional<Field> queryField(QStringView name)
{
    for (const Entry &entry : kFields) {
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.field;
    }
    return std::nullopt;
}

QList<Field> queryFields()
{
    QList<Field> fields;
    for (const Entry &entry : kFields)
        fields.append(entry.field);
    return fields;
}

bool isTimeField(Field field)
{
    return field == Field::Expires || field == Field::Invited || field == Field::Accepted;
}

QString soonRange()
{
    return QStringLiteral("<%1d").arg(expiringSoonDays());
}

QStringList queryIsWords()
{
    return {QStringLiteral("open"),   QStringLiteral("soon"), QStringLiteral("overdue"),
            QStringLiteral("member"), QStringLiteral("new"),  QStringLiteral("changed")};
}

QString nearestWord(const QString &typed, const QStringList &words)
{
    if (typed.size() > kLongestWord)
        return {};
    const QString folded = typed.toCaseFolded();
    QString nearest;
    int least = 3;
    for (const QString &word : words) {
        // Of a short word little would be left after two slips.
        const int found = distance(folded, word);
        const bool near = found < least && found * 2 < std::min(word.size(), folded.size());
        const bool begun = folded.size() >= 3 && least == 3 && word.startsWith(folded);
        if (near || begun) {
            nearest = word;
            least = std::min(found, 2);
        }
    }
    return nearest;
}

QStringView qualifierName(QStringView text)
{
    const auto end =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return isNameLetter(c); });
    const QStringView name = text.left(end - text.begin());
    if (name.size() < 2 || end == text.end() || *end != u':')
        return {};
    const bool address = text.mid(name.size() + 1).startsWith(QLatin1String("//"));
    return address && !queryField(name) ? QStringView() : name;
}

} // namespace Vestibule
