// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runjournal.h"

#include "cli/commandtext.h"

namespace Vestibule {

RunJournal::RunJournal(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

void RunJournal::open(const QString &path, bool toWrite)
{
    m_journal = std::make_unique<Journal>(path);
    m_journal->open(this, [this, toWrite](const JournalResult<JournalOpening> &opening) {
        onOpened(opening, toWrite);
    });
}

void RunJournal::onOpened(const JournalResult<JournalOpening> &opening, bool toWrite)
{
    if (!opening) {
        m_console.say(journalErrorText(opening.error()));
        emit failed();
        return;
    }
    if (!opening->setAside.isEmpty()) {
        m_console.say(
            CommandText::tr("The journal of earlier runs was damaged. It was set aside as %1, "
                            "and a new one was begun.")
                .arg(opening->setAside));
    }
    if (toWrite && !opening->writable) {
        m_console.say(CommandText::tr(
            "Nothing was sent: the window or another command of this program is at work "
            "on this organization and writes the journal of runs. Wait for it or close "
            "it, then try again."));
        emit failed();
        return;
    }
    emit ready();
}

} // namespace Vestibule
