// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidewindow.h"

#include "domain/text/tooltiptext.h"
#include "ui/help/guidebrowser.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/notices/announcement.h"
#include "ui/notices/clearbutton.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Vestibule {

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_count(plainLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_contents(new QListWidget(this))
    , m_text(new GuideBrowser(this))
{
    setWindowTitle(tr("User’s Guide"));
    build();
    connectParts();
    fillContents();
    search();
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(112 * letter, 44 * fontMetrics().height())
               .boundedTo(screen()->availableSize() * 0.9));
    m_search->setFocus();
}

void GuideWindow::build()
{
    const int unit = gridUnit(this);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    addClearButton(m_search);
    m_search->addAction(icon(Sign::Search), QLineEdit::LeadingPosition)
        ->setText(tr("Search the guide"));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->viewport()->setBackgroundRole(QPalette::Window);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *contents = new QWidget(splitter);
    auto *beside = new QHBoxLayout(contents);
    beside->setContentsMargins(2 * unit, 0, 0, 0);
    beside->addWidget(m_contents);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    int widest = 0;
    const QList<GuideBrowser::Section> sections = m_text->sections();
    for (const GuideBrowser::Section &section : sections)
        widest = qMax(widest, fontMetrics().horizontalAdvance(section.title));
    const int most = 45 * fontMetrics().averageCharWidth();
    splitter->setSizes({qMin(widest + 6 * unit, most), 10 * most});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(splitter, 1);
}

void GuideWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    const auto go = [this](const QListWidgetItem *item) {
        if (item != nullptr)
            m_text->showPosition(item->data(Qt::UserRole).toInt());
    };
    connect(m_contents, &QListWidget::currentItemChanged, m_text, go);
    connect(m_contents, &QListWidget::itemClicked, m_text, go);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideWindow::followText);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &GuideWindow::fillContents);
    connect(m_text, &GuideBrowser::anchorClicked, m_text,
            [this](const QUrl &url) { m_text->scrollToAnchor(url.fragment()); });
    const auto key = [this](const QKeySequence &keys, const auto &what) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence::FindNext, [this] { step(1); });
    key(QKeySequence::FindPrevious, [this] { step(-1); });
    key(QKeySequence::Close, [this] { close(); });
}

void GuideWindow::showPlace(const QString &name)
{
    m_search->clear();
    m_text->scrollToAnchor(name);
}

void GuideWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QList<GuideBrowser::Section> sections = m_text->sections();
    for (const GuideBrowser::Section &section : sections) {
        auto *item = new QListWidgetItem(section.title, m_contents);
        item->setSizeHint(airyRow(fontMetrics(), section.title));
        item->setData(Qt::UserRole, section.position);
        item->setData(Qt::ToolTipRole, plainToolTip(section.title));
    }
}

// The contents mark the section that is read.
void GuideWindow::followText()
{
    const int top = m_text->topPosition();
    int row = -1;
    while (row + 1 < m_contents->count()
           && m_contents->item(row + 1)->data(Qt::UserRole).toInt() <= top)
        ++row;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(row);
}

void GuideWindow::search()
{
    const QString text = m_search->text().trimmed();
    m_found = m_text->mark(text);
    m_current = -1;
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(m_found > 0);
    m_count->setText({});
    if (m_found > 0) {
        step(1);
    } else if (!text.isEmpty()) {
        m_count->setText(tr("Nothing found"));
        announce(m_count, m_count->text(), Politeness::Polite);
    }
}

void GuideWindow::step(int by)
{
    if (m_found == 0)
        return;
    m_current = (m_current + by + m_found) % m_found;
    m_text->showMark(m_current);
    m_count->setText(tr("%L1 of %L2", "which place of how many").arg(m_current + 1).arg(m_found));
    announce(m_count, m_count->text(), Politeness::Polite);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
    } else {
        close();
    }
}

} // namespace Vestibule
