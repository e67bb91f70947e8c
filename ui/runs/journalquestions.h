// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

class MainWindow;
class SessionJournal;

// What is asked about the journal of a session before anything is written there. Each question goes
// with the journal it is about.

/// Whether a journal that was begun with another key belongs to the same organization.
void askWhoseJournal(MainWindow *window, SessionJournal *journal);

/// Whether the program that the journal names as its writer has ended.
void askAboutHolder(MainWindow *window, SessionJournal *journal);

} // namespace Vestibule
