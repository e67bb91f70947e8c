// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "domain/review/reviewtext.h"
#include "models/feeds/findingsmodel.h"
#include "ui/keyboard/focuspass.h"
#include "ui/list/invitesview.h"
#include "ui/list/listoverlay.h"
#include "ui/look/metrics.h"
#include "ui/notices/allowance.h"
#include "ui/notices/clearbutton.h"
#include "ui/review/findingdelegate.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kMostTasks = 2;
constexpr int kMostOwnerDays = 3650;

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_findings(new FindingsModel(this))
    , m_list(new QListView(this))
    , m_view(new InvitesView(this))
    , m_splitter(new QSplitter(this))
    , m_notice(new NoteLabel(this))
    , m_unattended(new NoteLabel(this))
    , m_noticeButton(new QPushButton(this))
    , m_title(plainLabel(this))
    , m_reason(new NoteLabel(this))
    , m_ownerOption(new QWidget(this))
    , m_ownerDays(new QSpinBox(m_ownerOption))
    , m_domainOption(new QWidget(this))
    , m_domains(new QLineEdit(m_domainOption))
    , m_domainNote(new NoteLabel(m_domainOption))
    , m_rowNote(new NoteLabel(this))
{
    buildFindings();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildFinding());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildNotice());
    column->addWidget(m_splitter, 1);
    new FocusPass(this, [this] { return m_list; });
    arrangeKeys();
    connectParts();
    choose(reviewRules().first());
}

void ReviewPage::buildFindings()
{
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setAccessibleDescription(tr("What the review checks, the most urgent first"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
}

QWidget *ReviewPage::buildNotice()
{
    auto *bar = new QWidget(this);
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(textMargin(fontMetrics()), unit, 2 * unit, unit);
    row->setSpacing(2 * unit);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(unit / 2);
    notes->addWidget(m_notice);
    notes->addWidget(m_unattended);
    m_unattended->setNote({});
    row->addLayout(notes, 1);
    row->addWidget(m_noticeButton);
    m_noticeButton->setMinimumHeight(fontMetrics().height() + 2 * unit);
    return bar;
}

QWidget *ReviewPage::buildFinding()
{
    auto *part = new QWidget(this);
    const int unit = gridUnit(this);
    const int left = textMargin(fontMetrics());
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    auto *tasks = new QHBoxLayout;
    tasks->setSpacing(2 * unit);
    for (int i = 0; i < kMostTasks; ++i) {
        m_taskButtons.append(new QPushButton(part));
        tasks->addWidget(m_taskButtons.last());
    }
    m_taskButtons.first()->setFont(strong); // the one that is meant first
    tasks->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(left, 2 * unit, 2 * unit, 2 * unit);
    head->setSpacing(unit);
    head->addWidget(m_title);
    head->addWidget(m_reason);
    head->addWidget(buildOptions());
    head->addLayout(tasks);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_rowNote);
    m_rowNote->setContentsMargins(left, unit, 2 * unit, unit);
    m_rowNote->setNote({});
    return part;
}

QWidget *ReviewPage::buildOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins({});
    m_ownerDays->setRange(0, kMostOwnerDays);
    m_ownerDays->setSuffix(tr(" days", "after a number"));
    auto *days = plainLabel(tr("Open for &more than:"), m_ownerOption);
    days->setBuddy(m_ownerDays);
    auto *ownerRow = new QHBoxLayout(m_ownerOption);
    ownerRow->setContentsMargins({});
    ownerRow->addWidget(days);
    ownerRow->addWidget(m_ownerDays);
    ownerRow->addStretch(1);

    auto *domains = plainLabel(tr("Your &domains:"), m_domainOption);
    domains->setBuddy(m_domains);
    addClearButton(m_domains);
    setPlainToolTip(m_domains, tr("Separated by commas; leave empty to use those of the members"));
    auto *domainRow = new QHBoxLayout;
    domainRow->addWidget(domains);
    domainRow->addWidget(m_domains, 1);
    auto *domainColumn = new QVBoxLayout(m_domainOption);
    domainColumn->setContentsMargins({});
    domainColumn->addLayout(domainRow);
    domainColumn->addWidget(m_domainNote);
    column->addWidget(m_ownerOption);
    column->addWidget(m_domainOption);
    return options;
}

// The buttons come before the table: they speak of all its rows until the table has the focus.
void ReviewPage::arrangeKeys()
{
    const QList<QWidget *> order = {
        m_list, m_ownerDays,    m_domains, m_taskButtons.first(), m_taskButtons.last(),
        m_view, m_noticeButton,
    };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_view);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_view->clearSelection();
        m_list->setFocus();
    });
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewPage::showRule);
    connect(m_list, &QAbstractItemView::activated, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_findings, &QAbstractItemModel::dataChanged, this, &ReviewPage::showRule);
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (m_button == ReviewNotice::Button::LoadAll)
            emit loadAllRequested();
        else if (m_button == ReviewNotice::Button::Cancel)
            emit cancelRequested();
        else
            emit againRequested();
    });
    for (qsizetype i = 0; i < m_taskButtons.size(); ++i) {
        connect(m_taskButtons.at(i), &QPushButton::clicked, this, [this, i] {
            if (i < m_tasks.size())
                emit taskRequested(m_tasks.at(i));
        });
    }
    m_optionsDebounce.setSingleShot(true);
    m_optionsDebounce.setInterval(400);
    connect(&m_optionsDebounce, &QTimer::timeout, this, &ReviewPage::tellOptions);
    connect(m_ownerDays, &QSpinBox::valueChanged, &m_optionsDebounce, qOverload<>(&QTimer::start));
    connect(m_domains, &QLineEdit::textEdited, &m_optionsDebounce, qOverload<>(&QTimer::start));
}

ReviewRule ReviewPage::rule() const
{
    return FindingsModel::ruleAt(qMax(0, m_list->currentIndex().row()));
}

void ReviewPage::choose(ReviewRule rule)
{
    m_list->setCurrentIndex(m_findings->index(FindingsModel::rowOf(rule)));
}

void ReviewPage::showRule()
{
    const QModelIndex index = m_findings->index(FindingsModel::rowOf(rule()));
    const int count = index.data(FindingsModel::CountRole).toInt();
    m_title->setText(count > 0 ? tr("%1 (%2)", "title of a finding, count")
                                     .arg(index.data().toString(), QLocale().toString(count))
                               : index.data().toString());
    m_reason->setNote(index.data(FindingsModel::ReasonRole).toString());
    m_ownerOption->setVisible(rule() == ReviewRule::OwnerOpenLong);
    m_domainOption->setVisible(rule() == ReviewRule::ForeignDomain);
    m_view->setAccessibleName(index.data().toString());
    emit ruleChosen();
}

void ReviewPage::setInvites(InviteFilterModel *invites)
{
    m_view->setInvites(invites);
}

void ReviewPage::setOptions(int ownerDays, const QStringList &ownDomains)
{
    const QSignalBlocker blocker(m_ownerDays);
    m_ownerDays->setValue(ownerDays);
    m_domains->setText(ownDomains.join(QStringLiteral(", ")));
    m_findings->setOwnerDays(ownerDays);
}

void ReviewPage::setFoundDomains(const OwnDomains &own)
{
    m_domainNote->setNote(ReviewText::domains(own));
    m_domains->setPlaceholderText(own.found && !own.domains.isEmpty()
                                      ? own.domains.join(QStringLiteral(", "))
                                      : QStringLiteral("example.com"));
}

void ReviewPage::tellOptions()
{
    m_findings->setOwnerDays(m_ownerDays->value());
    emit optionsChanged(m_ownerDays->value(), ReviewText::domainsIn(m_domains->text()));
}

void ReviewPage::setNotice(const ReviewNotice &notice)
{
    m_button = notice.button;
    m_notice->setNote(notice.text);
    m_noticeButton->setVisible(notice.button != ReviewNotice::Button::None);
    const bool cancels = notice.button == ReviewNotice::Button::Cancel;
    m_noticeButton->setText(cancels ? listActionText(ListAction::Cancel)
                                : notice.button == ReviewNotice::Button::LoadAll
                                ? tr("&Load All")
                                : tr("Revie&w Again"));
}

void ReviewPage::setUnattended(const QString &text)
{
    m_unattended->setNote(text);
}

void ReviewPage::setEmptyWords(const QString &title, const QString &text, bool working)
{
    EmptyState state;
    if (working)
        state.kind = EmptyState::Kind::Loading;
    else if (!title.isEmpty())
        state = {EmptyState::Kind::Text, title, text, ListAction::None};
    m_view->overlay()->setState(state);
}

void ReviewPage::setTasks(const QList<ReviewTask> &tasks, int count, bool ofSelection,
                          const QString &problem)
{
    m_tasks = tasks;
    for (qsizetype i = 0; i < m_taskButtons.size(); ++i) {
        QPushButton *button = m_taskButtons.at(i);
        button->setVisible(i < tasks.size() && count > 0);
        if (i >= tasks.size())
            continue;
        const bool blocked = !problem.isEmpty() && ReviewTasks::changes(tasks.at(i));
        button->setText(ReviewTasks::text(tasks.at(i), count));
        button->setIcon(icon(ReviewTasks::sign(tasks.at(i))));
        allow(button, blocked ? problem : QString(),
              ofSelection ? tr("Of the selected invites") : tr("Of all invites of this finding"));
    }
}

void ReviewPage::setRowNote(const QString &note)
{
    m_rowNote->setNote(note);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() >= 110 * letter;
    const auto wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_fitted && m_splitter->orientation() == wanted)
        return;
    m_fitted = true;
    m_splitter->setOrientation(wanted);
    const int room = wide ? width() : height();
    const int list = wide ? 48 * letter : room * 2 / 5;
    m_splitter->setSizes({list, room - list});
}

} // namespace Vestibule
