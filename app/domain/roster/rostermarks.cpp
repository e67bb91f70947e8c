// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rostermarks.h"

#include "domain/emailaddress.h"
#include "domain/roster/rostertext.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Vestibule {

namespace {

constexpr qsizetype kHashBytes = 12; // enough for people who are told apart among some thousands

QByteArray keyedHash(const QString &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text.toUtf8(), key, QCryptographicHash::Sha256)
        .left(kHashBytes);
}

/// What is said of each person who differs, in words for programs, by folded address.
QMap<QString, QString> saidOf(const QList<RosterItem> &items)
{
    QMap<QString, QString> said;
    for (const RosterItem &item : items) {
        if (item.group == RosterGroup::AsItShouldBe)
            continue;
        said[foldedEmail(item.email)] += rosterWord(item.group) + u'\t' + rosterWord(item.reason)
            + u'\t' + rosterBeforeText(item) + u'\t' + rosterAfterText(item) + u'\n';
    }
    return said;
}

} // namespace

QByteArray newRosterKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
}

RosterMarks rosterMarks(const QList<RosterItem> &items, qint64 now, const QByteArray &key)
{
    RosterMarks marks{now, key, {}};
    const QMap<QString, QString> said = saidOf(items);
    for (auto one = said.cbegin(); one != said.cend(); ++one)
        marks.people.insert(keyedHash(one.key(), key), keyedHash(one.value(), key));
    return marks;
}

RosterNews rosterNews(const RosterMarks &before, const QList<RosterItem> &items)
{
    RosterNews news;
    news.since = before.madeAt;
    if (before.madeAt == 0)
        return news;
    QHash<QString, RosterMark> byEmail;
    int met = 0;
    const QMap<QString, QString> said = saidOf(items);
    for (auto one = said.cbegin(); one != said.cend(); ++one) {
        const auto known = before.people.constFind(keyedHash(one.key(), before.key));
        const bool isNew = known == before.people.cend();
        met += isNew ? 0 : 1;
        byEmail.insert(one.key(),
                       isNew                                              ? RosterMark::New
                           : *known == keyedHash(one.value(), before.key) ? RosterMark::None
                                                                          : RosterMark::Changed);
    }
    for (const RosterItem &item : items) {
        news.marks.append(item.group == RosterGroup::AsItShouldBe
                              ? RosterMark::None
                              : byEmail.value(foldedEmail(item.email)));
    }
    news.gone = int(before.people.size()) - met;
    return news;
}

} // namespace Vestibule
