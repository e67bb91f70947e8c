// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionvalues.h"

#include "domain/review/review.h"
#include "domain/review/reviewtext.h"
#include "exchange/out/exportformat.h"

#include <QLatin1String>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Vestibule {

namespace {

using Kind = Command::Completion::Kind;

struct ValueOf
{
    QLatin1String option;
    Kind kind;
    QLatin1String words; ///< with blanks between; of Kind::Words, unless wordsOf() has them
};

constexpr ValueOf kValues[] = {
    {QLatin1String("allow-domain"), Kind::Nothing, {}},
    {QLatin1String("allow-removals"), Kind::Nothing, {}},
    {QLatin1String("base-url"), Kind::Nothing, {}},
    {QLatin1String("ca-file"), Kind::Files, {}},
    {QLatin1String("domain"), Kind::Nothing, {}},
    {QLatin1String("email-column"), Kind::Nothing, {}},
    {QLatin1String("filter"), Kind::Nothing, {}},
    {QLatin1String("for"), Kind::Words, QLatin1String("data spreadsheet")},
    {QLatin1String("format"), Kind::Words, {}},
    {QLatin1String("from"), Kind::Files, {}},
    {QLatin1String("journal"), Kind::Nothing, {}},
    {QLatin1String("key-for"), Kind::Words, QLatin1String("all read write")},
    {QLatin1String("limit"), Kind::Nothing, {}},
    {QLatin1String("most-open-owners"), Kind::Nothing, {}},
    {QLatin1String("name"), Kind::Nothing, {}},
    {QLatin1String("older-than"), Kind::Nothing, {}},
    {QLatin1String("only"), Kind::Words, {}},
    {QLatin1String("open"), Kind::Words, QLatin1String("invite review")},
    {QLatin1String("organization"), Kind::Nothing, {}},
    {QLatin1String("output"), Kind::Files, {}},
    {QLatin1String("own-domain"), Kind::Nothing, {}},
    {QLatin1String("owner-days"), Kind::Nothing, {}},
    {QLatin1String("owners-from-own-domains"), Kind::Words, QLatin1String("yes no")},
    {QLatin1String("profile"), Kind::Nothing, {}},
    {QLatin1String("project"), Kind::Nothing, {}},
    {QLatin1String("projects-column"), Kind::Nothing, {}},
    {QLatin1String("protect"), Kind::Nothing, {}},
    {QLatin1String("proxy"), Kind::Nothing, {}},
    {QLatin1String("proxy-user"), Kind::Nothing, {}},
    {QLatin1String("results"), Kind::Files, {}},
    {QLatin1String("role"), Kind::Words, QLatin1String("reader owner")},
    {QLatin1String("role-column"), Kind::Nothing, {}},
    {QLatin1String("sheet"), Kind::Nothing, {}},
    {QLatin1String("status"), Kind::Words, QLatin1String("expired pending")},
};

QStringList wordsOf(const ValueOf &value)
{
    QStringList words;
    if (value.option == QLatin1String("format")) {
        for (const ExportFormat format : exportFormats())
            words << exportFormatWord(format);
    } else if (value.option == QLatin1String("only")) {
        for (const ReviewRule rule : reviewRules())
            words << ReviewText::word(rule);
    } else {
        words = QString(value.words).split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}

} // namespace

std::optional<Command::Completion> optionValue(const QString &option)
{
    const auto found = std::find_if(std::begin(kValues), std::end(kValues),
                                    [&](const ValueOf &value) { return value.option == option; });
    if (found == std::end(kValues))
        return std::nullopt;
    return Command::Completion{found->kind, wordsOf(*found)};
}

} // namespace Vestibule
