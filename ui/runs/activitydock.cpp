// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/activitydock.h"

#include "models/activitymodel.h"
#include "ui/look/metrics.h"
#include "ui/notices/allowance.h"
#include "ui/notices/clearbutton.h"
#include "ui/runs/activitytable.h"
#include "ui/runs/runtext.h"
#include "ui/widgets/clipboardrows.h"
#include "ui/widgets/plaintext.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace { } // namespace

ActivityDock::ActivityDock(QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_model(new ActivityModel(this))
{
    setObjectName(QStringLiteral("activityDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
}

// At the start of the program it is hidden, as a rule, and its parts would take a good deal of it.
void ActivityDock::makeParts()
{
    if (m_table != nullptr)
        return;
    m_choice = new QComboBox(this);
    m_filter = new QLineEdit(this);
    m_table = new ActivityTable(m_model, this);
    m_banner = new ErrorBanner(this);
    m_again = new QPushButton(this);
    m_resume = new QPushButton(this);
    m_sendAgain = new QPushButton(tr("Send Again…"), this);
    m_leftOut = new QPushButton(this);
    m_command = new QPushButton(tr("Copy as Command"), this);
    m_save = new QPushButton(tr("Save Results…"), this);
    m_forget = new QPushButton(tr("Clear Activity…"), this);
    m_choice->setAccessibleName(tr("Run"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_filter->setPlaceholderText(tr("Address, ID or request ID"));
    m_filter->setAccessibleName(tr("Filter the activity"));
    addClearButton(m_filter);
    build();
    connectParts();
    setRuns(m_runs);
}

void ActivityDock::setVisible(bool visible)
{
    if (visible)
        makeParts();
    QDockWidget::setVisible(visible);
}

void ActivityDock::build()
{
    auto *body = new QWidget(this);
    const int unit = gridUnit(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * unit);
    top->addWidget(m_choice, 1);
    top->addWidget(m_filter, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(2 * unit);
    bottom->addWidget(m_again);
    bottom->addWidget(m_resume);
    bottom->addWidget(m_sendAgain);
    bottom->addWidget(m_leftOut);
    bottom->addWidget(m_command);
    bottom->addWidget(m_save);
    bottom->addStretch(1);
    bottom->addWidget(m_forget);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    for (QPushButton *button :
         {m_again, m_resume, m_sendAgain, m_leftOut, m_command, m_save, m_forget})
        button->setAutoDefault(false);
    setWidget(body);
}

void ActivityDock::connectParts()
{
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(200ms);
    connect(m_filter, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, &ActivityDock::queryChanged);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ActivityDock::queryChanged);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ActivityDock::updateParts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityDock::updateParts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityDock::updateParts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityDock::updateParts);
    connect(m_table, &ActivityTable::sightChanged, this, &ActivityDock::sightChanged);
    connect(m_again, &QPushButton::clicked, this,
            [this] { emit inviteAgainRequested(revokedPeople(selectedSteps())); });
    connect(m_resume, &QPushButton::clicked, this, &ActivityDock::resume);
    connect(m_sendAgain, &QPushButton::clicked, this, [this] {
        if (const Run *run = currentRun())
            emit sendAgainRequested(run->id, run->counts.unknown);
    });
    connect(m_leftOut, &QPushButton::clicked, this, [this] {
        if (const Run *run = currentRun())
            emit leftOutRequested(run->id);
    });
    connect(m_command, &QPushButton::clicked, this, [this] {
        if (const Run *run = currentRun())
            emit commandRequested(run->id);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const Run *run = currentRun())
            emit saveRequested(run->id);
    });
    connect(m_forget, &QPushButton::clicked, this, &ActivityDock::forgetRequested);
}

void ActivityDock::setRuns(const QList<Run> &runs)
{
    const qint64 chosen = chosenRun();
    m_runs = runs;
    if (m_table == nullptr)
        return;
    const QSignalBlocker quiet(m_choice); // the same run under another number is no other query
    m_choice->clear();
    m_choice->addItem(tr("All runs"), qint64(0));
    for (const Run &run : runs)
        m_choice->addItem(runSummary(run), run.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    updateParts();
}

void ActivityDock::chooseRun(qint64 runId)
{
    makeParts();
    m_filter->clear();
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(runId)));
}

void ActivityDock::clear()
{
    if (m_table != nullptr) {
        const QSignalBlocker quietFilter(m_filter);
        m_filter->clear();
        m_banner->clear();
    }
    setRuns({});
    m_model->setSteps({}, false);
}

void ActivityDock::setRunProblem(const QString &problem, bool busy)
{
    m_runProblem = problem;
    m_busy = busy;
    updateParts();
}

void ActivityDock::setForgettable(bool forgettable)
{
    m_forgettable = forgettable;
    updateParts();
}

void ActivityDock::tell(ErrorBanner::Tone tone, const QString &what)
{
    makeParts();
    m_banner->showMessage(tone, what);
}

qint64 ActivityDock::chosenRun() const
{
    return m_choice != nullptr ? m_choice->currentData().toLongLong() : 0;
}

QString ActivityDock::filter() const
{
    return m_filter != nullptr ? m_filter->text().trimmed() : QString();
}

QList<RunStep> ActivityDock::selectedSteps() const
{
    if (m_table == nullptr)
        return {};
    QList<RunStep> steps;
    for (const QList<int> rows = selectedRows(m_table); const int row : rows)
        steps.append(m_model->stepAt(row));
    return steps;
}

std::optional<std::pair<int, int>> ActivityDock::rowsInSight() const
{
    return m_table != nullptr ? m_table->rowsInSight() : std::nullopt;
}

const Run *ActivityDock::currentRun() const
{
    qint64 id = chosenRun();
    if (id == 0) {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
            return nullptr;
        id = m_model->stepAt(current.row()).runId;
    }
    const auto run = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                  [id](const Run &known) { return known.id == id; });
    return run != m_runs.cend() ? &*run : nullptr;
}

void ActivityDock::updateParts()
{
    if (m_table == nullptr)
        return;
    const auto again = static_cast<int>(revokedPeople(selectedSteps()).size());
    m_again->setText(again > 1 ? tr("Invite %Ln People Again…", nullptr, again)
                               : tr("Invite Again…"));
    const QString notSelected = again > 0 ? QString() : tr("Select steps that revoked an invite.");
    allow(m_again, m_runProblem.isEmpty() ? notSelected : m_runProblem);
    const Run *run = currentRun();
    const bool ended = run != nullptr && !run->isUnfinished();
    const bool failed = ended && run->counts.failed > 0;
    m_resume->setText(failed ? tr("Retry Failed") : tr("Resume"));
    const QString none =
        run == nullptr ? tr("Choose a run, or select one of its steps.") : QString();
    allow(m_resume, none.isEmpty() ? resumeProblem(*run, failed) : none);
    m_sendAgain->setVisible(ended && run->counts.unknown > 0);
    allow(m_sendAgain, m_runProblem);
    const int leftOut = run != nullptr ? run->leftOut : 0;
    m_leftOut->setText(tr("Open %Ln Left Out…", "rows of a list", leftOut));
    m_leftOut->setVisible(leftOut > 0);
    allow(m_leftOut, m_runProblem);
    allow(m_command, none);
    allow(m_save, none);
    m_forget->setEnabled(m_forgettable && !m_runs.isEmpty());
    m_table->setEmptyText(
        filter().isEmpty() ? tr(
            "No activity yet. The invites that you send, resend, change or revoke appear here.")
                           : tr("Nothing matches the filter."));
}

QString ActivityDock::resumeProblem(const Run &run, bool failed) const
{
    if (!m_runProblem.isEmpty())
        return m_runProblem;
    if (!failed && !run.isUnfinished())
        return tr("This run has ended, and no step failed.");
    if (m_busy && run.state == RunState::Running)
        return tr("This run is in progress.");
    return {};
}

void ActivityDock::resume()
{
    if (const Run *run = currentRun())
        emit resumeRequested(run->id, !run->isUnfinished());
}

void ActivityDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    emit closed();
}

} // namespace Vestibule
