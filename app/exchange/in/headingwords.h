// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Vestibule {

using HeadingWords = QSet<QString>;

/// The words that headings are made of, as headingWords() gives them.
struct HeadingVocabulary
{
    HeadingWords email;
    HeadingWords beside; ///< with an address's word: about it, and not it ("type", "verified")
    HeadingWords work;
    HeadingWords privately;
    HeadingWords somebody; ///< whose address is not that of the row's person
    HeadingWords role;
    HeadingWords project;
    HeadingWords projectRole;
    HeadingWords name; ///< joined
    HeadingWords access;
    HeadingWords organization; ///< narrow neither role nor projects
    HeadingWords around; ///< say nothing ("required", "of")
    HeadingWords numbers;
    HeadingWords other;
    HeadingWords missing; ///< with an address's word: there is none ("no e-mail")
    HeadingWords all;
};

[[nodiscard]] const HeadingVocabulary &headingVocabulary();

/// The words of a heading without case and accents: brackets are left away, compounds and camel
/// case are taken apart where their parts are known, "e-mail" is "email".
[[nodiscard]] QStringList headingWords(const QString &heading);

/// The words in its brackets, where they are so few that they narrow it: "private" of "E-mail
/// (private)".
[[nodiscard]] QStringList bracketedWords(const QString &heading);

} // namespace Vestibule
