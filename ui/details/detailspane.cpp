// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "ui/details/selectionview.h"
#include "ui/details/storyview.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/widgets/notelabel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace Vestibule {

namespace {

constexpr int kUsualUnits = 76; // of gridUnit()
constexpr int kLeastUnits = 56;

} // namespace

DetailsPane::DetailsPane(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedLayout(this))
{
    setAccessibleName(tr("Details"));
    setAutoFillBackground(true);
    standOnBase();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setContentsMargins(isRightToLeft() ? 0 : 1, 0, isRightToLeft() ? 1 : 0, 0);
}

QSize DetailsPane::sizeHint() const
{
    const int width = m_preferredWidth > 0 ? m_preferredWidth : kUsualUnits * gridUnit(this);
    return {qMax(width, minimumSizeHint().width()), kUsualUnits * gridUnit(this)};
}

QSize DetailsPane::minimumSizeHint() const
{
    return {kLeastUnits * gridUnit(this), 10 * gridUnit(this)};
}

void DetailsPane::setPreferredWidth(int width)
{
    m_preferredWidth = width;
    updateGeometry();
}

void DetailsPane::showHint()
{
    if (m_hint == nullptr) {
        m_hint = new NoteLabel(tr("Select an invite to see its details."), this);
        m_hint->setAlignment(Qt::AlignCenter);
        m_hint->setMargin(4 * gridUnit(this));
        m_pages->addWidget(m_hint);
    }
    m_pages->setCurrentWidget(m_hint);
}

QScrollArea *DetailsPane::addScrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    m_pages->addWidget(area);
    return area;
}

void DetailsPane::makeStory()
{
    m_story = new StoryView(m_actions, this);
    m_storyArea = addScrolled(m_story);
    chain(m_story);
    connect(m_story, &StoryView::inviteWanted, this, &DetailsPane::inviteWanted);
    connect(m_story, &StoryView::allWanted, this, &DetailsPane::allWanted);
    connect(m_story, &StoryView::jsonOpened, this, &DetailsPane::jsonOpened);
    connect(m_story, &StoryView::retryWanted, this, &DetailsPane::retryWanted);
}

void DetailsPane::chain(const QWidget *content)
{
    // Made late, its parts would come after everything else in the window.
    QWidget *before = m_before;
    const auto parts = content->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (before == nullptr || (part->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void DetailsPane::showStory(const StoryContent &content)
{
    if (m_story == nullptr)
        makeStory();
    if (content.id != m_story->content().id)
        m_storyArea->verticalScrollBar()->setValue(0);
    m_story->setContent(content);
    m_pages->setCurrentWidget(m_storyArea);
}

bool DetailsPane::isJsonOpen() const
{
    return m_story != nullptr && m_story->isJsonOpen();
}

void DetailsPane::showSelection(const SelectionCounts &counts)
{
    if (m_selection == nullptr) {
        m_selection = new SelectionView(m_actions, this);
        m_selectionArea = addScrolled(m_selection);
        chain(m_selection);
    }
    m_selection->setCounts(counts);
    m_pages->setCurrentWidget(m_selectionArea);
}

void DetailsPane::standOnBase()
{
    // As the table beside it; the colours of states and notes are made for that background.
    QPalette own = palette();
    if (own.color(QPalette::Window) == own.color(QPalette::Base))
        return;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        own.setColor(group, QPalette::Window, own.color(group, QPalette::Base));
    setPalette(own);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        standOnBase();
}

void DetailsPane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace Vestibule
