// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionjournal.h"

#include <QDir>

namespace Vestibule {

SessionJournal::SessionJournal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_journal(path)
{
    m_journal.open(this, [this](const JournalResult<JournalOpening> &result) { onOpened(result); });
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::onOpened(const JournalResult<JournalOpening> &result)
{
    if (!result) {
        m_state = State::Closed;
        m_problem = journalErrorText(result.error());
    } else if (!result->writable) {
        m_state = State::Readable;
        m_problem = journalErrorText({JournalError::Kind::Busy, {}});
    } else {
        m_state = State::Writable;
    }
    if (result && !result->setAside.isEmpty())
        m_notice = tr("The journal of earlier runs was damaged. It was set aside as %1, and a new "
                      "one was begun.")
                       .arg(QDir::toNativeSeparators(result->setAside));
    emit opened();
}

} // namespace Vestibule
