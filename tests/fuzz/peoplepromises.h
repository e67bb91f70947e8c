// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplereader.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace Fuzz {

/// Reads the bytes as a file of people and aborts with a message where a promise is not kept.
void checkPeopleFile(const QByteArray &bytes);

/// The same for text that was pasted.
void checkPastedPeople(const QString &text);

// The stages one by one, each with the promise that nobody who stands in what it is given is lost.

void checkEncoding(const QByteArray &bytes);
void checkCells(const QString &text, QChar separator); ///< null: the one that is guessed
void checkShape(const QString &text, const QStringList &headings);
void checkColumns(const QString &text, const Vestibule::ChosenColumns &chosen, bool knowsProjects);
void checkDraftsOf(const QString &text, const Vestibule::ChosenColumns &chosen);

/// What the first bytes of an input choose: a column, none, or nothing.
[[nodiscard]] Vestibule::ChosenColumns chosenBy(const std::uint8_t *bytes);

} // namespace Fuzz
