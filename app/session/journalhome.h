// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QTemporaryDir>

#include <memory>

namespace Vestibule {

/// Where the journals of a session are: among the user's own data, or, for the demo, in a folder
/// that goes with it; and whose journal is meant.
class JournalHome
{
public:
    JournalHome();

    void setFolder(const QString &folder) { m_folder = folder; }
    void choose(const Credentials &credentials, bool demo);
    void leave(); ///< after its journal is closed
    /// Among the user's own data, whatever the session is.
    [[nodiscard]] const QString &ownFolder() const { return m_folder; }
    [[nodiscard]] QString folder() const { return m_demo ? m_demo->path() : m_folder; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

private:
    QString m_folder;
    Credentials m_credentials;
    std::unique_ptr<QTemporaryDir> m_demo;
};

} // namespace Vestibule
