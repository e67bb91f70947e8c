// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peopleheadings.h"

#include "exchange/in/headingwords.h"

#include <QStringList>

#include <algorithm>

namespace Vestibule {

namespace {

using Topic = HeadingMeaning::Topic;
using Whose = HeadingMeaning::Whose;

constexpr qsizetype kLongestHeading = 120; // characters; what is longer is a sentence

bool anyOf(const QStringList &words, const HeadingWords &known)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return known.contains(word); });
}

/// "Mail A" and "Mail B" say the same.
QStringList withoutLetters(QStringList words)
{
    words.removeIf([](const QString &word) {
        return word.size() == 1 && word.front().unicode() < 0x80 && word.front().isLetter();
    });
    return words;
}

/// Nothing but words of these.
bool allOf(const QStringList &words, std::initializer_list<const HeadingWords *> known)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(known.begin(), known.end(),
                           [&](const HeadingWords *some) { return some->contains(word); });
    });
}

/// "E-mail 2" is another address of the same person.
bool isNumberedOn(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number > 1;
}

Whose whoseOf(const QStringList &words, const QString &joined)
{
    const auto &known = headingVocabulary();
    if (anyOf(words, known.somebody) || known.somebody.contains(joined))
        return Whose::Somebody;
    if (anyOf(words, known.privately) || std::any_of(words.cbegin(), words.cend(), isNumberedOn))
        return Whose::Private;
    return anyOf(words, known.work) ? Whose::Work : Whose::Unsaid;
}

} // namespace

HeadingMeaning headingMeaning(const QString &heading)
{
    if (heading.isEmpty() || heading.size() > kLongestHeading)
        return {};
    const auto &known = headingVocabulary();
    const QStringList words = headingWords(heading);
    const QString joined = words.join(QString());
    if (words.isEmpty())
        return {};
    HeadingMeaning meaning;
    meaning.whose = whoseOf(words, joined);
    const bool role = anyOf(words, known.role) || known.role.contains(joined);
    const bool project = anyOf(words, known.project) || known.project.contains(joined);
    if (anyOf(words, known.email) || known.email.contains(joined)) {
        if (anyOf(words, known.missing))
            return {};
        if (const QStringList inside = bracketedWords(heading); meaning.whose == Whose::Unsaid)
            meaning.whose = whoseOf(inside, inside.join(QString()));
        meaning.topic = anyOf(words, known.beside) ? Topic::Other : Topic::Address;
        meaning.exact = known.email.contains(joined)
            || allOf(withoutLetters(words),
                     {&known.email, &known.around, &known.work, &known.numbers});
    } else if ((role && project) || known.projectRole.contains(joined)) {
        meaning.topic = Topic::ProjectRole;
        meaning.exact = true;
    } else if (role) {
        meaning.topic = Topic::Role;
        meaning.exact = allOf(words, {&known.role, &known.around, &known.organization})
            || known.role.contains(joined);
    } else if (project && meaning.whose != Whose::Somebody) {
        meaning.topic = Topic::Projects;
        meaning.exact = allOf(words, {&known.project, &known.around, &known.organization})
            || known.project.contains(joined);
    } else if (known.name.contains(joined)) {
        meaning.topic = Topic::Name;
        meaning.exact = true;
    } else if (anyOf(words, known.access)) {
        meaning.topic = Topic::Access;
    } else if (known.other.contains(joined) || anyOf(words, known.other)
               || anyOf(words, known.somebody) || anyOf(words, known.privately)
               || anyOf(words, known.work)) {
        meaning.topic = Topic::Other;
        meaning.exact = known.other.contains(joined) || allOf(words, {&known.other, &known.around});
    }
    return meaning;
}

} // namespace Vestibule
