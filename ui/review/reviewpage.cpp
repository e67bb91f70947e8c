// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "domain/review/reviewtext.h"
#include "models/feeds/findingsmodel.h"
#include "ui/list/invitesview.h"
#include "ui/list/listoverlay.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QSplitter>

namespace Vestibule {

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
        else
            emit againRequested();
    });
    for (qsizetype i = 0; i < m_taskButtons.size(); ++i) {
        connect(m_taskButtons.at(i), &QPushButton::clicked, this, [this, i] {
            if (i < m_tasks.size())
                emit taskRequested(m_tasks.at(i));
        });
    }
    m_optionsSoon.setSingleShot(true);
    m_optionsSoon.setInterval(400);
    connect(&m_optionsSoon, &QTimer::timeout, this, &ReviewPage::tellOptions);
    connect(m_ownerDays, &QSpinBox::valueChanged, &m_optionsSoon, qOverload<>(&QTimer::start));
    connect(m_domains, &QLineEdit::textEdited, &m_optionsSoon, qOverload<>(&QTimer::start));
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
    m_noticeButton->setText(notice.button == ReviewNotice::Button::LoadAll ? tr("&Load All")
                                                                           : tr("Revie&w Again"));
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
        button->setEnabled(!blocked);
        setPlainToolTip(button,
                        blocked           ? problem
                            : ofSelection ? tr("Of the selected invites")
                                          : tr("Of all invites of this finding"));
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
