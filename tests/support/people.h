// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QStringList>

namespace Vestibule::PeopleTest {

constexpr qint64 kNow = 1'790'000'000;

/// The organization that the lists in tests/data/people are judged by.
[[nodiscard]] KnownPeople knownPeople();

/// One line a draft, by tabs: line, address, what comes of it, then role and projects where it is
/// ready, else the word that is not known. Rows without a role become readers.
[[nodiscard]] QStringList verdictsOf(const QList<InviteDraft> &drafts);

} // namespace Vestibule::PeopleTest
