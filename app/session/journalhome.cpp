// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalhome.h"

#include "journal/journalfolder.h"

namespace Vestibule {

JournalHome::JournalHome()
    : m_folder(JournalFolder::usual())
{ }

void JournalHome::choose(const Credentials &credentials, bool demo)
{
    if (demo)
        m_demo = std::make_unique<QTemporaryDir>();
    m_credentials = credentials;
}

void JournalHome::leave()
{
    m_credentials = {};
    m_demo.reset();
}

} // namespace Vestibule
