// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Fuzz {

/// Reads the bytes as a file of people and aborts with a message where a promise is not kept.
void checkPeopleFile(const QByteArray &bytes);

/// The same for text that was pasted.
void checkPastedPeople(const QString &text);

} // namespace Fuzz
