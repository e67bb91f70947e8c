// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/filterbar.h"

#include "domain/query/queryedit.h"
#include "ui/look/metrics.h"
#include "ui/notices/announcement.h"
#include "ui/notices/bannertones.h"
#include "ui/search/filterchip.h"
#include "ui/search/filtermenu.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kMostChips = 24; // of a long pasted text; the others are counted

QToolButton *flatButton(const QString &text, const QString &description, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, description);
    button->setAccessibleDescription(description);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new FilterMenu(this))
    , m_flow(new FlowLayout)
    , m_menuButton(
          flatButton(tr("&Filter") + QStringLiteral(" \u25BE"), tr("Choose what to show"), this))
    , m_more(plainLabel(this))
    , m_clear(flatButton(tr("Clear", "removes all conditions"), tr("Show all invites again"), this))
    , m_line(new QWidget(this))
    , m_icon(plainLabel(m_line))
    , m_words(new NoteLabel(m_line))
{
    setAccessibleName(tr("Filter"));
    m_menuButton->setAccessibleName(tr("Filter"));
    // A button with a menu of its own would wait for it in an event loop of its own.
    connect(m_menuButton, &QToolButton::clicked, this, &FilterBar::openMenu);
    build();
    connect(m_menu, &FilterMenu::toggled, this, [this](const QString &condition) {
        emit edited(withConditionToggled(m_text, condition));
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_menuButton->setFocus();
        emit cleared();
    });
    showChips();
    showLine();
}

FilterBar::~FilterBar() = default;

void FilterBar::build()
{
    const int unit = gridUnit(this);
    // A flat button pads its text, so it starts that much before the common left edge.
    m_flow->setContentsMargins(unit, 0, unit, 0);
    m_flow->setSpacing(unit);
    m_flow->insertWidget(0, m_menuButton);
    m_flow->insertWidget(1, m_more);
    m_flow->insertWidget(2, m_clear);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(textMargin(fontMetrics()), 0, textMargin(fontMetrics()), 0);
    line->setSpacing(2 * unit);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit, 0, unit);
    column->setSpacing(unit);
    column->addLayout(m_flow);
    column->addWidget(m_line);
    // As high as a chip, so that the table does not jump with the first one.
    const FilterChip chip;
    for (QToolButton *button : {m_menuButton, m_clear})
        button->setMinimumHeight(qMax(button->sizeHint().height(), chip.sizeHint().height()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FilterBar::openMenu()
{
    m_menu->fill();
    const QRect place = m_menuButton->rect();
    const int width = m_menu->sizeHint().width();
    const QPoint corner =
        isRightToLeft() ? place.bottomRight() - QPoint(width, 0) : place.bottomLeft();
    m_menu->popup(m_menuButton->mapToGlobal(corner));
}

void FilterBar::setSearch(const QString &text, const InviteQuery &query)
{
    m_text = text;
    m_query = query;
    m_menu->setSearch(text);
    showChips();
}

void FilterBar::setProjectNames(const QueryProjectName &names)
{
    m_projectNames = names;
    showChips();
}

FilterChip *FilterBar::addChip()
{
    auto *chip = new FilterChip(this);
    const int place = int(m_chips.size());
    m_flow->insertWidget(1 + place, chip);
    m_chips.append(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, place] { remove(place); });
    connect(chip, &FilterChip::moveRequested, this,
            [this, place](int by) { moveFocus(place, by); });
    return chip;
}

void FilterBar::showChips()
{
    QStringList texts;
    for (const QueryCondition &condition : std::as_const(m_query.conditions)) {
        if (texts.size() == kMostChips)
            break;
        texts.append(queryConditionText(condition, m_projectNames));
    }
    while (m_chips.size() < texts.size())
        addChip();
    for (int i = 0; i < int(m_chips.size()); ++i) {
        if (i >= texts.size() && m_chips.at(i)->hasFocus())
            moveFocus(int(texts.size()), -1); // before it goes
        if (i < texts.size())
            m_chips.at(i)->setCondition(texts.at(i));
        m_chips.at(i)->setVisible(i < texts.size());
    }
    const qsizetype all = m_query.conditions.size();
    m_more->setText(tr("and %Ln more", "conditions of a search", int(all - texts.size())));
    m_more->setVisible(all > texts.size());
    if (m_clear->hasFocus() && m_text.trimmed().isEmpty())
        m_menuButton->setFocus();
    m_clear->setVisible(!m_text.trimmed().isEmpty());
    // The keyboard meets them in the order in which they are seen.
    QWidget *before = m_menuButton;
    for (FilterChip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_clear);
}

void FilterBar::remove(int chip)
{
    if (chip < m_query.conditions.size())
        emit edited(withoutCondition(m_text, m_query.conditions.at(chip)));
}

void FilterBar::moveFocus(int from, int by)
{
    const int to = from + by;
    if (to >= 0 && to < m_chips.size() && !m_chips.at(to)->isHidden())
        m_chips.at(to)->setFocus(Qt::TabFocusReason);
    else if (to < 0)
        m_menuButton->setFocus(Qt::TabFocusReason);
    else if (!m_clear->isHidden())
        m_clear->setFocus(Qt::TabFocusReason);
}

void FilterBar::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    showLine();
}

void FilterBar::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    showLine();
}

void FilterBar::showLine()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_note;
    const auto tone = wrong ? BannerTone::Warning : BannerTone::Information;
    const BannerColors colors = bannerColors(tone, palette());
    const QColor window = palette().color(QPalette::Window);
    m_icon->setPixmap(
        bannerSymbol(tone, colors.symbol, window, fontMetrics().height(), devicePixelRatioF()));
    m_icon->setAccessibleName(bannerWord(tone));
    const bool isNew = !text.isEmpty() && text != m_words->accessibleName();
    m_words->setNote(text);
    m_words->setAccessibleName(text);
    m_line->setVisible(!text.isEmpty());
    if (isNew)
        announce(m_words, text, Politeness::Polite);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLine();
}

} // namespace Vestibule
