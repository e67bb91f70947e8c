// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplecounts.h"

#include "models/draftmodel.h"
#include "ui/look/metrics.h"
#include "ui/notices/announcement.h"
#include "ui/people/peopleverdict.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

namespace Vestibule {

namespace {

constexpr int kAll = 100;

} // namespace

PeopleCounts::PeopleCounts(DraftModel *drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_choices(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(gridUnit(this));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    add(kAll)->setChecked(true);
    for (const auto verdicts = PeopleVerdict::all(); const DraftVerdict verdict : verdicts)
        add(int(verdict));
    paintIcons();
    connect(m_drafts, &DraftModel::judged, this, &PeopleCounts::refresh);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit verdictChanged();
    });
    refresh();
}

QToolButton *PeopleCounts::add(int id)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleDescription(id == kAll ? tr("Shows every row")
                                                : tr("Shows these rows only"));
    setPlainToolTip(button, button->accessibleDescription());
    m_choices->addButton(button, id);
    m_buttons.insert(id, button);
    layout()->addWidget(button);
    return button;
}

std::optional<DraftVerdict> PeopleCounts::verdict() const
{
    const int id = m_choices->checkedId();
    return id == kAll ? std::nullopt : std::optional(DraftVerdict(id));
}

QString PeopleCounts::summary() const
{
    QStringList parts;
    for (const auto verdicts = PeopleVerdict::all(); const DraftVerdict verdict : verdicts) {
        if (const int number = m_drafts->count(verdict); number > 0)
            parts += PeopleVerdict::countText(verdict, number);
    }
    return parts.join(tr(", ", "between counts"));
}

void PeopleCounts::refresh()
{
    m_buttons.value(kAll)->setText(tr("%Ln row(s)", nullptr, m_drafts->rowCount()));
    for (const auto verdicts = PeopleVerdict::all(); const DraftVerdict verdict : verdicts) {
        QToolButton *button = m_buttons.value(int(verdict));
        const int number = m_drafts->count(verdict);
        button->setText(PeopleVerdict::countText(verdict, number));
        button->setVisible(number > 0);
        if (number == 0 && button->isChecked())
            m_buttons.value(kAll)->setChecked(true);
    }
    const QString told = summary();
    if (told == accessibleName())
        return;
    setAccessibleName(told);
    if (isVisible())
        announce(this, told, Politeness::Polite);
}

void PeopleCounts::paintIcons()
{
    const int size = fontMetrics().ascent();
    for (const auto verdicts = PeopleVerdict::all(); const DraftVerdict verdict : verdicts) {
        QToolButton *button = m_buttons.value(int(verdict));
        button->setIconSize({size, size});
        button->setIcon(PeopleVerdict::icon(verdict, palette(), size, devicePixelRatioF()));
    }
}

void PeopleCounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcons();
}

} // namespace Vestibule
