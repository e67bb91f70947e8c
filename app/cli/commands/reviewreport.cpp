// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/reviewreport.h"

#include "cli/read/invitejson.h"
#include "cli/read/invitetable.h"
#include "cli/terminal/commandtext.h"
#include "cli/terminal/console.h"
#include "domain/review/reviewtext.h"
#include "domain/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Vestibule {

using namespace Qt::Literals;

namespace {

constexpr int kRowsAtATime = 500;

/// The object's text without its closing brace.
QByteArray openJson(const QJsonObject &object)
{
    QByteArray text = escapedJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    text.chop(1);
    return text;
}

} // namespace

ReviewReport::ReviewReport(const Review &review, const InviteStore &invites,
                           const QList<ReviewRule> &rules, int ownerDays)
    : m_review(review)
    , m_invites(invites)
    , m_rules(rules)
    , m_ownerDays(ownerDays)
{ }

QList<const ReviewFinding *> ReviewReport::told(bool judged) const
{
    QList<const ReviewFinding *> found;
    for (const ReviewFinding &finding : m_review.findings) {
        if (m_rules.contains(finding.rule) && (finding.gap == ReviewGap::None) == judged)
            found.append(&finding);
    }
    return found;
}

int ReviewReport::foundCount() const
{
    const QList<const ReviewFinding *> findings = told(true);
    return int(std::count_if(findings.cbegin(), findings.cend(),
                             [](const ReviewFinding *finding) { return !finding->ids.isEmpty(); }));
}

QStringList ReviewReport::gaps() const
{
    QStringList lines;
    const QList<const ReviewFinding *> findings = told(false);
    for (const ReviewFinding *finding : findings) {
        lines << CommandText::tr("%1: %2", "a rule of the review, and why it was not judged")
                     .arg(ReviewText::word(finding->rule), ReviewText::gap(finding->gap));
    }
    return lines;
}

bool ReviewReport::writeText(Console &console) const
{
    bool first = true;
    const QList<const ReviewFinding *> findings = told(true);
    for (const ReviewFinding *finding : findings) {
        if (finding->ids.isEmpty())
            continue;
        const QString heading = CommandText::tr("%1: %2 [%3]", "title of a finding, count, rule")
                                    .arg(ReviewText::title(finding->rule, m_ownerDays))
                                    .arg(finding->ids.size())
                                    .arg(ReviewText::word(finding->rule));
        const QString text = (first ? QString() : QStringLiteral("\n")) + heading + u'\n'
            + ReviewText::reason(finding->rule) + u'\n';
        if (!console.write(text.toLocal8Bit()) || !writeRows(console, *finding))
            return false;
        first = false;
    }
    return true;
}

bool ReviewReport::writeRows(Console &console, const ReviewFinding &finding) const
{
    InviteTable table;
    for (qsizetype from = 0; from < finding.ids.size(); from += kRowsAtATime) {
        QList<Invite> rows;
        const QStringList ids = finding.ids.mid(from, kRowsAtATime);
        for (const QString &id : ids)
            rows.append(m_invites.at(m_invites.find(id)));
        if (!console.write(table.lines(rows).toLocal8Bit()))
            return false;
    }
    return true;
}

QByteArray ReviewReport::jsonHead() const
{
    return openJson({{u"judged"_s, m_review.judged},
                     {u"own_domains"_s, QJsonArray::fromStringList(m_review.own.domains)},
                     {u"own_domains_found"_s, m_review.own.found}});
}

QByteArray ReviewReport::jsonHead(const ReviewFinding &finding) const
{
    return openJson({{u"rule"_s, ReviewText::word(finding.rule)},
                     {u"title"_s, ReviewText::title(finding.rule, m_ownerDays)},
                     {u"reason"_s, ReviewText::reason(finding.rule)},
                     {u"count"_s, finding.ids.size()}});
}

QByteArray ReviewReport::jsonGaps() const
{
    QJsonArray array;
    const QList<const ReviewFinding *> findings = told(false);
    for (const ReviewFinding *finding : findings) {
        array.append(QJsonObject{{u"rule"_s, ReviewText::word(finding->rule)},
                                 {u"title"_s, ReviewText::title(finding->rule, m_ownerDays)},
                                 {u"reason"_s, ReviewText::gap(finding->gap)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

bool ReviewReport::writeJson(Console &console) const
{
    if (!console.write(jsonHead() + ",\"findings\":["))
        return false;
    const QList<const ReviewFinding *> findings = told(true);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QByteArray head = (i > 0 ? ",\n" : "\n") + jsonHead(*findings[i]);
        if (!console.write(head + ",\"invites\":[") || !writeJsonRows(console, *findings[i])
            || !console.write("]}"))
            return false;
    }
    return console.write("],\n\"not_judged\":" + jsonGaps() + "}\n");
}

bool ReviewReport::writeJsonRows(Console &console, const ReviewFinding &finding) const
{
    QByteArray text;
    for (qsizetype i = 0; i < finding.ids.size(); ++i) {
        const QString &id = finding.ids.at(i);
        QJsonObject row = inviteToJson(m_invites.at(m_invites.find(id)));
        if (finding.kept.contains(id))
            row.insert(u"keep"_s, true);
        if (const QString detail = finding.details.value(id); !detail.isEmpty())
            row.insert(u"detail"_s, detail);
        text +=
            (i > 0 ? ",\n" : "\n") + escapedJson(QJsonDocument(row).toJson(QJsonDocument::Compact));
        const bool last = i + 1 == finding.ids.size();
        if ((last || i % kRowsAtATime == kRowsAtATime - 1) && !console.write(text))
            return false;
        if (i % kRowsAtATime == kRowsAtATime - 1)
            text.clear();
    }
    return true;
}

} // namespace Vestibule
