// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QTemporaryDir>

#include <memory>

namespace Vestibule {

/// Where the journal of an organization is: among the user's own data, or, for the demo, in a
/// folder that goes with it.
class JournalHome
{
public:
    JournalHome();

    void setFolder(const QString &folder) { m_folder = folder; }
    void choose(const Credentials &credentials, bool demo);
    void leave(); ///< after its journal is closed
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_folder;
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_demo;
};

} // namespace Vestibule
