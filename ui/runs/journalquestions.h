// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMessageBox;
class QWidget;

namespace Vestibule {

class SessionJournal;

// What is asked about the journal of a session before anything is written there, to be opened. Each
// question goes with the journal it is about.

/// Whether a journal that was begun with another key belongs to the same organization.
[[nodiscard]] QMessageBox *whoseJournalQuestion(QWidget *window, SessionJournal *journal);

/// Whether the program that the journal names as its writer has ended.
[[nodiscard]] QMessageBox *holderQuestion(QWidget *window, SessionJournal *journal);

} // namespace Vestibule
