// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// "reader" or "owner" for a role in a person's words (English or German, case aside); else empty.
[[nodiscard]] QString roleFromWord(const QString &word);

/// "member" or "owner" for a role in a project in a person's words; else empty.
[[nodiscard]] QString projectRoleFromWord(const QString &word);

/// What a whole projects cell may say in place of projects.
enum class ProjectsWord {
    Projects, ///< it names projects
    None, ///< "none", "kein Projekt" ...
    Default, ///< "default", "Standardprojekt" ...
};

/// "none" and "default" as files write them; every project may bear another name than these.
[[nodiscard]] ProjectsWord exactProjectsWord(const QString &cell);
/// The same for all words that people write, case aside.
[[nodiscard]] ProjectsWord projectsWord(const QString &cell);

} // namespace Vestibule
