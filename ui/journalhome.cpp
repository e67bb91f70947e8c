// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journalhome.h"

#include "journal/journal.h"

#include <QStandardPaths>

namespace Vestibule {

JournalHome::JournalHome()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
               + QLatin1String("/journals"))
{ }

void JournalHome::choose(const Credentials &credentials, bool demo)
{
    if (demo)
        m_demo = std::make_unique<QTemporaryDir>();
    m_path = Journal::pathFor(demo ? m_demo->path() : m_folder, credentials.baseUrl,
                              credentials.organizationId, credentials.adminKey);
}

void JournalHome::leave()
{
    m_path.clear();
    m_demo.reset();
}

} // namespace Vestibule
