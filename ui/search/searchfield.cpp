// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfield.h"

#include "domain/query/querywords.h"
#include "ui/look/icons.h"
#include "ui/look/statuscolors.h"
#include "ui/notices/bannertones.h"
#include "ui/notices/clearbutton.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr int kUsualChars = 48;
constexpr int kMostChars = 90; // as far as the window has room, so that a long search is whole
constexpr int kBesideText = 14; // in letters: the signs and the cursor's room

bool asksForSuggestions(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
}

bool touches(const QueryProblem &problem, int cursor)
{
    return cursor >= problem.position && cursor <= problem.position + problem.length;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new CompletionList(this))
{
    setPlaceholderText(tr("Search addresses or status:…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        tr("Shows the invites whose address or ID contains these words, or that meet conditions "
           "such as status:pending. Press Alt+Down for suggestions."));
    setPlainToolTip(this,
                    tr("Words from an address or ID, and conditions such as status:pending, "
                       "role:owner or expires:<3d (Alt+Down for suggestions)"));
    addAction(icon(Sign::Search), LeadingPosition)->setText(tr("Search"));
    QAction *help = addAction(paletteIcon(QStringLiteral(":/icons/unknown.svg")), TrailingPosition);
    help->setText(tr("Search Help"));
    setPlainToolTip(help, tr("Show examples of searches"));
    connect(help, &QAction::triggered, this, &SearchField::helpRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateGeometry);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::judgeProblems);
    connect(this, &QLineEdit::textEdited, this, &SearchField::onEdited);
    connect(this, &QLineEdit::textChanged, this, [this] {
        addClearButton(this); // not before: its icon would hold up the start
        if (!m_pause.isActive())
            m_suggestions->hide(); // somebody else's text
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_suggestions->isVisible() && cursorPosition() != m_offeredAt)
            suggest(false);
    });
    connect(m_suggestions, &CompletionList::chosen, this, &SearchField::accept);
    connect(m_suggestions, &CompletionList::closed, this, &SearchField::judgeProblems);
}

SearchField::~SearchField()
{
    delete m_suggestions;
}

QSize SearchField::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    const int whole = fontMetrics().horizontalAdvance(text()) + kBesideText * letter;
    return {std::clamp(whole, kUsualChars * letter, kMostChars * letter),
            QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, QLineEdit::minimumSizeHint().height()};
}

void SearchField::onEdited()
{
    m_pause.start();
    suggest(false);
}

void SearchField::suggest(bool asked)
{
    if (!m_known)
        return;
    const int cursor = cursorPosition();
    m_offeredAt = cursor;
    m_offer = queryCompletions(text(), cursor, m_known());
    // Between two words there is nothing to complete yet; who wants the list there asks for it.
    const bool between = cursor == 0 || isQueryBlank(text().at(cursor - 1));
    if (between && !asked)
        m_offer.items.clear();
    m_suggestions->offer(hasFocus() ? m_offer.items : QList<QueryCompletion>());
}

void SearchField::accept(int row)
{
    const QueryCompletion item = m_offer.items.value(row);
    if (item.text.isEmpty())
        return;
    const qsizetype end = m_offer.position + m_offer.length;
    const bool blankFollows = end < text().size() && isQueryBlank(text().at(end));
    m_suggestions->hide();
    setSelection(m_offer.position, m_offer.length);
    insert(item.goesOn || blankFollows ? item.text : item.text + u' ');
}

int SearchField::tabRow() const
{
    if (!m_suggestions->isVisible() || m_suggestions->currentRow() >= 0)
        return m_suggestions->currentRow();
    // Tab goes on with what is being typed, and never makes another word of it.
    const QString typed = text().mid(m_offer.position, m_offer.length);
    const QString first = m_offer.items.value(0).text;
    const bool extends = !typed.isEmpty() && first.size() > typed.size()
        && first.startsWith(typed, Qt::CaseInsensitive);
    return extends ? 0 : -1;
}

bool SearchField::event(QEvent *event)
{
    // QWidget takes Tab before keyPressEvent().
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
        && tabRow() >= 0) {
        accept(tabRow());
        return true;
    }
    return QLineEdit::event(event);
}

bool SearchField::moveInSuggestions(int key)
{
    if (!m_suggestions->isVisible() || (key != Qt::Key_Down && key != Qt::Key_Up))
        return false;
    m_suggestions->moveBy(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (asksForSuggestions(event)) {
        suggest(true);
    } else if (moveInSuggestions(event->key())) {
        event->accept();
    } else if (event->key() == Qt::Key_Down && text().isEmpty()) {
        suggest(true);
    } else if (enter && m_suggestions->currentRow() >= 0) {
        accept(m_suggestions->currentRow());
    } else if (event->key() == Qt::Key_Escape && m_suggestions->isVisible()) {
        m_suggestions->hide();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (enter || event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        m_suggestions->hide();
        emit left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_suggestions != nullptr) // the window may be going
        m_suggestions->hide();
    m_pause.stop();
    judgeProblems();
}

void SearchField::setProblems(const QList<QueryProblem> &problems)
{
    m_problems = problems;
    judgeProblems();
}

void SearchField::judgeProblems()
{
    const bool offering = m_suggestions != nullptr && m_suggestions->isVisible();
    const bool writing = hasFocus() && (m_pause.isActive() || offering);
    QList<QueryProblem> shown;
    for (const QueryProblem &problem : std::as_const(m_problems)) {
        if (!writing || !touches(problem, cursorPosition()))
            shown.append(problem);
    }
    const bool same = std::equal(shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(),
                                 [](const QueryProblem &left, const QueryProblem &right) {
                                     return left.kind == right.kind && left.word == right.word
                                         && left.position == right.position
                                         && left.length == right.length;
                                 });
    if (same)
        return;
    m_shown = shown;
    update();
    emit problemsShown();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_shown.isEmpty())
        return;
    // QLineEdit does not tell where its letters stand, but it tells where its cursor does.
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QRect cursor = cursorRect();
    const int shift = cursor.x() - qRound(line.cursorToX(cursorPosition()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRegion seen(rect().adjusted(2, 0, -2, 0));
    const auto buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        seen -= button->isVisible() ? button->geometry() : QRect();
    painter.setClipRegion(seen);
    const QColor red = bannerColors(BannerTone::Error, palette()).symbol;
    painter.setPen(QPen(readableOn(palette().color(QPalette::Base), red), 1.3));
    for (const QueryProblem &problem : std::as_const(m_shown)) {
        const int from = shift + qRound(line.cursorToX(problem.position));
        const int to = shift + qRound(line.cursorToX(problem.position + problem.length));
        paintWave(&painter, qMin(from, to), qMax(from, to), cursor.bottom());
    }
}

void SearchField::paintWave(QPainter *painter, int from, int to, int baseline) const
{
    constexpr double step = 2.5;
    constexpr double height = 1.5;
    QPainterPath wave(QPointF(from, baseline));
    bool up = true;
    for (double x = from + step; x <= qMax(double(to), from + 3 * step); x += step) {
        wave.lineTo(x, baseline + (up ? -height : height));
        up = !up;
    }
    painter->drawPath(wave);
}

} // namespace Vestibule
