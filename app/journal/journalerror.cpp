// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalerror.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::JournalText)
};

} // namespace

QString journalErrorText(const JournalError &error)
{
    using Kind = JournalError::Kind;
    switch (error.kind) {
    case Kind::CannotOpen:
        return JournalText::tr("The journal of runs cannot be opened (%1). Check that its folder "
                               "exists and that you may read and write in it.")
            .arg(error.detail);
    case Kind::ReadOnly:
        return JournalText::tr("The journal of runs may not be written. Make its file and folder "
                               "writable, then try again.");
    case Kind::Full:
        return JournalText::tr("The disk is full, so the journal of runs cannot be written. Free "
                               "some space, then try again.");
    case Kind::Busy:
        return JournalText::tr("Another window of this program writes the journal of runs; here it "
                               "can only be read. Close the other one, or work there.");
    case Kind::NewerVersion:
        return JournalText::tr("The journal of runs was written by a later version of this "
                               "program, so it was left as it is. Use that version.");
    case Kind::Damaged:
        return JournalText::tr("The journal of runs is damaged (%1). Start the program again: it "
                               "is kept under another name then, and a new one begun.")
            .arg(error.detail);
    case Kind::DamagedRun:
        return JournalText::tr("What the journal holds of this run is damaged (%1), so the run "
                               "cannot be shown or gone on with. Look in the list who was "
                               "invited, and begin a new run for the others.")
            .arg(error.detail);
    case Kind::NotErased:
        return JournalText::tr("The history is deleted, but another program reads its file, so "
                               "that the bytes are still there. Close other windows of this "
                               "program, then forget the history again.");
    case Kind::Failed:
        break;
    }
    return JournalText::tr("The journal of runs could not be read or written (%1). Try again; if "
                           "it stays so, check the disk.")
        .arg(error.detail);
}

} // namespace Vestibule
