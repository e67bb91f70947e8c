// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterpage.h"

#include "models/differencegroups.h"
#include "models/differencesmodel.h"
#include "ui/keyboard/focuspass.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/notices/allowance.h"
#include "ui/notices/clearbutton.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/peoplefield.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/emptyroster.h"
#include "ui/roster/groupdelegate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

RosterPage::RosterPage(QWidget *parent)
    : QWidget(parent)
    , m_differences(new DifferencesModel(this))
    , m_rows(new DifferencesFilter(m_differences, this))
    , m_groups(new DifferenceGroups(m_differences, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyRoster(m_stack))
    , m_banner(new ErrorBanner(this))
    , m_notice(new NoteLabel(this))
    , m_again(new QPushButton(tr("Compare A&gain"), this))
    , m_menu(new QToolButton(this))
    , m_progress(new ProgressStrip(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_splitter(new QSplitter(m_stack))
    , m_list(new QListView(m_splitter))
    , m_view(new DifferencesView(m_rows, m_splitter))
    , m_title(plainLabel(m_splitter))
    , m_meaning(new NoteLabel(m_splitter))
    , m_withdraw(
          new QCheckBox(tr("&Withdraw invites of people who are not on the roster"), m_splitter))
    , m_roleLabel(plainLabel(tr("R&ole where the roster has none:"), m_splitter))
    , m_role(new PeopleCombo(m_splitter))
    , m_words(new QLineEdit(m_splitter))
    , m_apply(new QPushButton(m_splitter))
    , m_leaveOut(new QPushButton(tr("&Leave Out…"), m_splitter))
    , m_putBack(new QPushButton(tr("Put &Back"), m_splitter))
    , m_problemNote(new NoteLabel(m_splitter))
{
    setAcceptDrops(true);
    makeCommands();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildPlan());
    new FocusPass(this, [this] { return chief(); });
    arrangeKeys();
    connectParts();
    choose({});
    showEmpty();
}

RosterPage::~RosterPage() = default;

void RosterPage::makeCommands()
{
    m_commands = {new QAction(tr("&Open Roster or Plan…"), this),
                  new QAction(tr("&Save Plan…"), this),
                  new QAction(tr("Save &Today as Roster…"), this),
                  new QAction(tr("&Export Differences…"), this),
                  new QAction(tr("&Rules…"), this),
                  new QAction(tr("&Close Roster"), this),
                  new QAction(tr("&Leave Out…"), this),
                  new QAction(tr("Put &Back"), this)};
    auto *menu = new QMenu(this);
    menu->addActions({m_commands.open, m_commands.savePlan, m_commands.saveToday});
    menu->addSeparator();
    menu->addAction(m_commands.exportRows);
    menu->addSeparator();
    menu->addActions({m_commands.rules, m_commands.close});
    m_menu->setMenu(menu);
    m_menu->setText(tr("Ro&ster"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(m_menu, tr("Open, save, export, set rules"));
}

QWidget *RosterPage::buildBar()
{
    m_bar = new QWidget(this);
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(textMargin(fontMetrics()), unit, 2 * unit, unit);
    row->setSpacing(2 * unit);
    auto *words = new QVBoxLayout;
    words->addWidget(m_notice);
    words->addWidget(m_progress);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addWidget(m_menu);
    const int height = fontMetrics().height() + 2 * unit;
    for (QWidget *button : {static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_again),
                            static_cast<QWidget *>(m_menu)})
        button->setMinimumHeight(height);
    m_cancel->hide();
    return m_bar;
}

QWidget *RosterPage::buildPlan()
{
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Groups of differences"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildGroup());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    return m_splitter;
}

QWidget *RosterPage::buildGroup()
{
    auto *part = new QWidget(m_splitter);
    const int unit = gridUnit(this);
    const int left = textMargin(fontMetrics());
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_apply->setFont(strong); // the one that is meant first
    auto *tasks = new FlowLayout;
    tasks->setContentsMargins({});
    tasks->setSpacing(2 * unit);
    for (QPushButton *button : {m_apply, m_leaveOut, m_putBack})
        tasks->addWidget(button);
    tasks->addWidget(m_words);
    m_leaveOut->setIcon(icon(Sign::Cancel));
    m_words->setPlaceholderText(tr("Filter", "rows by what they say"));
    m_words->setAccessibleName(tr("Filter the differences"));
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    addClearButton(m_words);
    m_problemNote->setNote({});
    auto *column = new QVBoxLayout(part); // fields, buttons and table keep one left edge
    column->setContentsMargins(left, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addWidget(buildOptions());
    column->addLayout(tasks);
    column->addWidget(m_problemNote);
    column->addSpacing(unit);
    column->addWidget(m_view, 1);
    return part;
}

QWidget *RosterPage::buildOptions()
{
    auto *options = new QWidget(m_splitter);
    auto *flow = new FlowLayout(options);
    flow->setContentsMargins({});
    flow->setSpacing(2 * gridUnit(this));
    auto *pair = new QWidget(options);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(m_roleLabel);
    line->addWidget(m_role);
    m_roleLabel->setBuddy(m_role);
    m_role->addItem(tr("None: the row is unclear"), QString());
    m_role->addItem(tr("Reader"), QStringLiteral("reader"));
    m_role->addItem(tr("Owner"), QStringLiteral("owner"));
    flow->addWidget(m_withdraw);
    flow->addWidget(pair);
    return options;
}

void RosterPage::arrangeKeys()
{
    const QList<QWidget *> order = {m_list,  m_withdraw, m_role,   m_apply, m_leaveOut, m_putBack,
                                    m_words, m_view,     m_cancel, m_again, m_menu};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_view);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_view->clearSelection();
        m_list->setFocus();
    });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RosterPage::leaveOutRequested);
}

void RosterPage::connectParts()
{
    connect(m_empty, &EmptyRoster::openRequested, this, &RosterPage::openRequested);
    connect(m_empty, &EmptyRoster::todayRequested, this, &RosterPage::todayRequested);
    connect(m_empty, &EmptyRoster::exampleRequested, this, &RosterPage::exampleRequested);
    connect(m_commands.open, &QAction::triggered, this, &RosterPage::openRequested);
    connect(m_commands.saveToday, &QAction::triggered, this, &RosterPage::todayRequested);
    connect(m_commands.leaveOut, &QAction::triggered, this, &RosterPage::leaveOutRequested);
    connect(m_commands.putBack, &QAction::triggered, this, &RosterPage::putBackRequested);
    connect(m_again, &QPushButton::clicked, this, &RosterPage::againRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RosterPage::cancelRequested);
    connect(m_apply, &QPushButton::clicked, this, &RosterPage::applyRequested);
    connect(m_leaveOut, &QPushButton::clicked, this, &RosterPage::leaveOutRequested);
    connect(m_putBack, &QPushButton::clicked, this, &RosterPage::putBackRequested);
    connect(m_withdraw, &QCheckBox::toggled, this, &RosterPage::optionsChanged);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RosterPage::optionsChanged);
    connect(m_words, &QLineEdit::textChanged, m_rows, &DifferencesFilter::setWords);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RosterPage::showGroup);
    connect(m_list, &QAbstractItemView::activated, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_groups, &QAbstractItemModel::dataChanged, this, &RosterPage::showGroup);
    connect(m_view, &DifferencesView::chosenChanged, this, &RosterPage::updateTasks);
    connect(m_view, &DifferencesView::menuRequested, this, &RosterPage::showRowMenu);
}

QWidget *RosterPage::chief() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->chief() : m_list;
}

DifferencesFilter::Part RosterPage::part() const
{
    return DifferenceGroups::partAt(qMax(0, m_list->currentIndex().row()));
}

void RosterPage::choose(const DifferencesFilter::Part &part)
{
    m_list->setCurrentIndex(m_groups->index(DifferenceGroups::rowOf(part)));
}

void RosterPage::showGroup()
{
    const QModelIndex index = m_groups->index(DifferenceGroups::rowOf(part()));
    const int count = index.data(DifferenceGroups::CountRole).toInt();
    m_title->setText(count > 0 ? tr("%1 (%2)", "title of a group, count")
                                     .arg(index.data().toString(), QLocale().toString(count))
                               : index.data().toString());
    m_meaning->setNote(index.data(DifferenceGroups::MeaningRole).toString());
    if (m_rows->part() != part()) {
        m_rows->setPart(part());
        m_view->scrollToTop();
        m_view->fitColumns();
    }
    updateTasks();
}

void RosterPage::showPlan(const PlannedRoster &roster, const QList<Project> &projects)
{
    const bool first = m_stack->currentWidget() == m_empty;
    const bool hadFocus = m_empty->isAncestorOf(focusWidget()) || m_empty->hasFocus();
    m_isPlanFile = roster.isPlanFile;
    m_withdraw->setVisible(!m_isPlanFile);
    m_roleLabel->setVisible(!m_isPlanFile);
    m_role->setVisible(!m_isPlanFile);
    m_again->setVisible(true);
    m_view->rememberChosen();
    m_differences->setProjects(projects);
    m_differences->setItems(roster.items, roster.news);
    m_stack->setCurrentWidget(m_splitter);
    m_view->chooseRemembered();
    if (first)
        choose({});
    m_view->fitColumns();
    m_commands.savePlan->setEnabled(true);
    m_commands.exportRows->setEnabled(true);
    m_commands.close->setEnabled(true);
    if (first && hadFocus)
        m_list->setFocus();
    showGroup();
}

void RosterPage::showEmpty()
{
    const bool hadFocus = m_splitter->isAncestorOf(focusWidget());
    m_differences->setItems({}, {});
    m_words->clear();
    m_stack->setCurrentWidget(m_empty);
    m_again->hide();
    m_notice->setNote({});
    m_commands.savePlan->setEnabled(false);
    m_commands.exportRows->setEnabled(false);
    m_commands.close->setEnabled(false);
    if (hadFocus)
        m_empty->chief()->setFocus();
}

void RosterPage::setProgress(const QString &text, const std::function<Wait()> &wait)
{
    const bool working = !text.isEmpty();
    m_empty->setWorking(working);
    m_cancel->setVisible(working);
    m_again->setEnabled(!working);
    if (!working)
        m_progress->stop();
    else if (m_progress->isActive())
        m_progress->setText(text);
    else
        m_progress->start(text, wait);
    updateTasks();
}

void RosterPage::setNotice(const QString &notice)
{
    m_notice->setNote(notice);
}

void RosterPage::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void RosterPage::setProblem(const QString &problem)
{
    m_problem = problem;
    updateTasks();
}

void RosterPage::setRulesProblem(const QString &problem)
{
    m_commands.rules->setEnabled(problem.isEmpty());
    m_commands.rules->setStatusTip(problem);
}

QList<int> RosterPage::chosenRows() const
{
    return m_view->chosenRows();
}

void RosterPage::updateTasks()
{
    const int steps = m_differences->steps();
    const bool working = m_progress->isActive();
    m_apply->setText(steps > 0 ? tr("&Apply %Ln Step(s)…", nullptr, steps)
                               : tr("Nothing to Apply"));
    allow(m_apply, m_problem, tr("Show all steps once more, and ask before they are sent"));
    if (m_problem.isEmpty())
        m_apply->setEnabled(steps > 0 && !working);
    const QString problem = steps > 0 ? m_problem : QString();
    m_problemNote->setNote(problem);
    m_list->setAccessibleDescription(problem); // what cannot be pressed is not read out
    const QList<int> rows = chosenRows();
    const auto out = std::count_if(rows.cbegin(), rows.cend(), [this](int row) {
        return m_differences->item(row).leftOut.has_value();
    });
    const auto in = std::count_if(rows.cbegin(), rows.cend(),
                                  [this](int row) { return m_differences->item(row).isStep(); });
    allow(m_leaveOut, in > 0 ? QString() : tr("Select the people to leave out first."));
    allow(m_putBack, out > 0 ? QString() : tr("Select the people to put back first."));
    m_leaveOut->setEnabled(in > 0 && !working);
    m_commands.leaveOut->setEnabled(m_leaveOut->isEnabled());
    m_putBack->setEnabled(out > 0 && !working);
    m_commands.putBack->setEnabled(m_putBack->isEnabled());
}

void RosterPage::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->addSeparator();
    menu->addActions({m_commands.leaveOut, m_commands.putBack});
    menu->addSeparator();
    menu->addAction(m_commands.exportRows);
    menu->popup(globalPosition);
}

RosterOptions RosterPage::options() const
{
    RosterOptions options;
    options.withdraw = m_withdraw->isChecked();
    options.forAll.role = m_role->currentData().toString();
    return options;
}

void RosterPage::setOptions(const RosterOptions &options)
{
    const QSignalBlocker quiet(this);
    m_withdraw->setChecked(options.withdraw);
    m_role->choose(options.forAll.role);
}

void RosterPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RosterPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

void RosterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() >= 90 * letter;
    const auto wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_fitted && m_splitter->orientation() == wanted)
        return;
    m_fitted = true;
    m_splitter->setOrientation(wanted);
    const int room = wide ? width() : height();
    const int list = wide ? 32 * letter : room / 4;
    m_splitter->setSizes({list, room - list});
}

} // namespace Vestibule
