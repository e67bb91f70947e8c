// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Vestibule {

/// What one check has found out.
struct Finding
{
    enum class State {
        Well,
        Note, ///< nothing is wrong, but it may surprise
        Wrong,
        KeyWrong, ///< the admin key is what must change
        NotTried, ///< the text says why
    };

    QString check; ///< a word for programs ("proxy"), see checkName(); never translated
    State state = State::Well;
    QString text; ///< sentences for people
    QString advice = {}; ///< what to do; empty where there is nothing
};

/// Of every check, in the order in which they are told.
[[nodiscard]] QStringList checkWords();
/// For people, "proxy".
[[nodiscard]] QString checkName(const QString &check);
/// For people, "wrong".
[[nodiscard]] QString stateName(Finding::State state);
/// For programs: "well", "note", "wrong", "key-wrong" or "not-tried"; never translated.
[[nodiscard]] QString stateWord(Finding::State state);

/// State, name, text and advice in one line, those of several below each other.
[[nodiscard]] QString findingLine(const Finding &finding);

/// What they come to together: Well, Wrong or, before all others, KeyWrong.
[[nodiscard]] Finding::State outcomeOf(const QList<Finding> &findings);

} // namespace Vestibule
