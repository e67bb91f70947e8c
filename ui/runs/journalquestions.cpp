// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/journalquestions.h"

#include "domain/text/momenttext.h"
#include "session/sessionjournal.h"
#include "ui/runs/runcontroller.h"
#include "ui/widgets/plaintext.h"

namespace Vestibule {

QMessageBox *whoseJournalQuestion(QWidget *window, SessionJournal *journal)
{
    using Word = JournalFinder::Word;
    const Run *run = journal->finder().candidate().unfinished();
    const QString what = run != nullptr
        ? RunController::tr("A run of %1 is not finished; %Ln invite(s) are left.", nullptr,
                            run->counts.queued + run->counts.sent)
              .arg(momentText(run->startedAt))
        : RunController::tr("There is a journal of earlier runs.");
    const auto answer = [journal](Word word) { return [journal, word] { journal->answer(word); }; };
    auto *box = plainQuestion(
        window, journal, RunController::tr("The Same Organization?"), what,
        RunController::tr("It was started with another key, and it is not clear whether this key "
                          "belongs to the same organization. Nothing is sent until you answer."),
        {{RunController::tr("The Same Organization"), answer(Word::SameOrganization),
          QMessageBox::YesRole},
         {RunController::tr("Another Organization"), answer(Word::OtherOrganization),
          QMessageBox::NoRole}});
    QObject::connect(journal, &QObject::destroyed, box, &QWidget::close);
    QObject::connect(box, &QMessageBox::finished, journal, [box, none = answer(Word::None)] {
        if (box->clickedButton() == nullptr || box->clickedButton() == box->escapeButton())
            none();
    });
    return box;
}

QMessageBox *holderQuestion(QWidget *window, SessionJournal *journal)
{
    auto *box = plainQuestion(
        window, journal, RunController::tr("Is the Other Program Still Running?"),
        RunController::tr("The run journal is marked as in use by %1.")
            .arg(journal->namedHolder()->text()),
        RunController::tr(
            "Its file system has no locks to check this. If that program has ended, you can unlock "
            "the journal. If it is still running, people could be invited twice."),
        {{RunController::tr("It Has Ended: Unlock"), [journal] { journal->setHolderAside(); }}});
    QObject::connect(journal, &QObject::destroyed, box, &QWidget::close);
    return box;
}

} // namespace Vestibule
