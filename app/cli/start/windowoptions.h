// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

#include <QStringList>

namespace Vestibule {

/// What the window is told on its command line.
struct WindowOptions
{
    bool demo = false;
    int demoSize = 0; ///< invites of the demo organization
    QString profile; ///< the name that --profile gives; empty: none
    WindowCall call; ///< what to open in it, with the path of a list as it was given
    QString problem; ///< empty, or what is wrong with the arguments
};

/// `arguments` without what QApplication takes for itself.
[[nodiscard]] QStringList withoutQtOptions(const QStringList &arguments);
/// Whether a word that is no command names a file to open in the window.
[[nodiscard]] bool isFileForWindow(const QString &word);

/// A sentence about a word that is a folder, or is written as a path to a file that is not there;
/// empty where it is neither.
[[nodiscard]] QString peopleFileProblem(const QString &word);
/// `arguments` without the program's name and without those.
[[nodiscard]] WindowOptions windowOptions(const QStringList &arguments);

} // namespace Vestibule
