// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runbar.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/notices/announcement.h"
#include "ui/notices/errorbanner.h"
#include "ui/runs/runtext.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/profilename.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

// In the order in which they stand.
constexpr std::array kOrder{
    RunAction::ResumeOffer, RunAction::ShowOffer,      RunAction::NotNow,      RunAction::TryAgain,
    RunAction::ChangeKey,   RunAction::ManageProfiles, RunAction::ResumeRest,  RunAction::GoOn,
    RunAction::Pause,       RunAction::RetryFailed,    RunAction::SendAgain,   RunAction::Undo,
    RunAction::OpenLeftOut, RunAction::SaveResults,    RunAction::ShowDetails, RunAction::Cancel,
    RunAction::Close,
};

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_title(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new NoteLabel(this))
    , m_note(new NoteLabel(this))
    , m_trouble(new ErrorBanner(this))
{
    setAccessibleName(tr("Run"));
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1); // a long address must not widen the window
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_note->setObjectName(QStringLiteral("runNote"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_trouble->setClosable(false);
    addButtons();
    build();
    hide();
}

void RunBar::addButtons()
{
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins({});
    row->setSpacing(2 * gridUnit(this));
    row->addStretch(1);
    for (const RunAction action : kOrder) {
        auto *button = new QPushButton(runActionText(action), m_row);
        button->setAutoDefault(false);
        button->hide();
        row->addWidget(button);
        m_buttons.insert(action, button);
        connect(button, &QPushButton::clicked, this, [this, action] { emit triggered(action); });
    }
}

void RunBar::build()
{
    const int unit = gridUnit(this);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(textMargin(fontMetrics()), 2 * unit, textMargin(fontMetrics()),
                               2 * unit);
    m_grid->setHorizontalSpacing(3 * unit);
    m_grid->setVerticalSpacing(unit);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_row, 0, 1);
    m_grid->addWidget(m_bar, 1, 0, 1, 2);
    m_grid->addWidget(m_progress, 2, 0, 1, 2);
    m_grid->addWidget(m_note, 3, 0, 1, 2);
    m_grid->addWidget(m_trouble, 4, 0, 1, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RunBar::showRun(const RunStatus &now)
{
    const QString pace = now.pace();
    const QString progress = now.progress();
    const QString line = progress.isEmpty() || pace.isEmpty()
        ? progress + pace
        : tr("%1 – %2", "counts, pace or wait").arg(progress, pace);
    setTexts(now.title(), line, now.note());
    showProgress(now);
    showTrouble(now);
    m_buttons.value(RunAction::OpenLeftOut)
        ->setText(runActionText(RunAction::OpenLeftOut, now.leftOut));
    setActions(now.actions());
    show();
    announce();
}

void RunBar::showOffer(const Run &run, const QString &profile)
{
    setTexts(interruptedText(run), profileNameText(profile), {});
    m_bar->hide();
    m_trouble->clear();
    setActions({RunAction::ResumeOffer, RunAction::ShowOffer, RunAction::NotNow});
    show();
    announce();
}

void RunBar::clear()
{
    m_announced.clear();
    m_trouble->clear();
    setTexts({}, {}, {});
    hide();
}

void RunBar::setTexts(const QString &title, const QString &progress, const QString &note)
{
    const QString shown = breakable(title);
    if (m_title->text() != shown)
        m_title->setText(shown);
    if (m_progress->text() != breakable(progress) || m_progress->isHidden() != progress.isEmpty())
        m_progress->setNote(progress);
    if (m_note->text() != breakable(note) || m_note->isHidden() != note.isEmpty())
        m_note->setNote(note);
}

void RunBar::showProgress(const RunStatus &now)
{
    const bool busy =
        now.state == RunPlayer::State::Opening || now.state == RunPlayer::State::Checking;
    m_bar->setVisible(!now.isEnded());
    m_bar->setRange(0, busy ? 0 : std::max(1, now.counts.total()));
    m_bar->setValue(now.counts.settled());
    m_bar->setAccessibleDescription(now.progress());
}

// An error is told with its advice and request id: the one that holds the run up, or the one that
// was the end of its only step.
void RunBar::showTrouble(const RunStatus &now)
{
    const bool alone = now.state == RunPlayer::State::Finished && now.single
        && (now.single->state == StepState::Failed || now.single->state == StepState::Unknown)
        && now.single->error;
    if (!now.hasProblem() && !alone) {
        m_trouble->clear();
        return;
    }
    if (now.hasProblem() && std::holds_alternative<JournalError>(now.problem)) {
        const QString text = journalErrorText(std::get<JournalError>(now.problem));
        if (m_trouble->text() != text)
            m_trouble->showMessage(ErrorBanner::Tone::Error, text);
        return;
    }
    const ApiError &error = alone ? *now.single->error : std::get<ApiError>(now.problem);
    const ErrorText text = errorText(error);
    if (!m_trouble->text().startsWith(text.what))
        m_trouble->showError(error);
}

void RunBar::setActions(const QList<RunAction> &actions)
{
    if (m_actions == actions)
        return;
    m_actions = actions;
    bool focusLost = false;
    QPushButton *first = nullptr;
    for (const RunAction action : kOrder) {
        QPushButton *button = m_buttons.value(action);
        const bool wanted = actions.contains(action);
        focusLost = focusLost || (!wanted && button->hasFocus());
        button->setVisible(wanted);
        if (wanted && first == nullptr)
            first = button;
    }
    if (focusLost && first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
    arrange();
}

void RunBar::arrange()
{
    const int buttons = m_row->sizeHint().width();
    const int words = fontMetrics().averageCharWidth() * 36;
    const QMargins margins = m_grid->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_grid->horizontalSpacing();
    const bool beside = buttons + words <= room;
    const int place = m_grid->indexOf(m_row);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(place, &row, &column, &rows, &columns);
    if (beside == (row == 0))
        return;
    m_grid->removeWidget(m_row);
    if (beside)
        m_grid->addWidget(m_row, 0, 1);
    else
        m_grid->addWidget(m_row, 5, 0, 1, 2);
}

void RunBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString RunBar::title() const
{
    return isHidden() ? QString() : m_title->text().remove(QChar(0x200B));
}

QString RunBar::text() const
{
    if (isHidden())
        return {};
    QStringList parts{m_title->text()};
    for (const QLabel *label : {static_cast<QLabel *>(m_progress), static_cast<QLabel *>(m_note)}) {
        if (!label->isHidden() && !label->text().isEmpty())
            parts += label->text();
    }
    if (!m_trouble->text().isEmpty())
        parts += m_trouble->text();
    return parts.join(u' ').remove(QChar(0x200B));
}

// What a screen reader tells without being asked: beginnings, pauses and ends, never the counting.
void RunBar::announce()
{
    if (m_announced == m_title->text())
        return;
    m_announced = m_title->text();
    setAccessibleDescription(m_announced);
    Vestibule::announce(this, m_announced, Politeness::Polite);
}

void RunBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
}

} // namespace Vestibule
