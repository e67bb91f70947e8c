// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/statusline.h"

#include "domain/text/momenttext.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/notices/accessiblerole.h"
#include "ui/notices/announcement.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel(this))
    , m_button(new QPushButton(this))
    , m_selected(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_saySentence(new LateAnnouncement(m_sentence))
    , m_saySelected(new LateAnnouncement(m_selected))
{
    setAccessibleRole(this, QAccessible::StatusBar);
    setAccessibleName(tr("Status"));
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_button->setObjectName(QStringLiteral("statusButton"));
    m_button->setAutoDefault(false);
    m_button->hide();
    m_selected->setObjectName(QStringLiteral("statusSelected"));
    m_selected->hide();
    m_note->hide();
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textMargin(fontMetrics()), unit, textMargin(fontMetrics()), unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_sentence);
    row->addWidget(m_button);
    row->addWidget(m_selected);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_place);
    // The height is that of the button, so that the table does not jump as it comes and goes.
    setMinimumHeight(m_button->sizeHint().height() + 2 * unit);
    connect(m_button, &QPushButton::clicked, this, [this] { emit triggered(m_action); });
    // The day is told once it is another one.
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showPlace);
    m_minute.start();
    applyColors();
}

void StatusLine::setSentence(const ListSentence &sentence)
{
    m_words = sentence.text;
    m_saySentence->setText(m_words);
    showWords();
    m_button->setAccessibleDescription(sentence.text);
    if (m_action == sentence.action)
        return;
    m_action = sentence.action;
    const bool hadFocus = m_button->hasFocus();
    m_button->setText(listActionText(m_action));
    m_button->setVisible(m_action != ListAction::None);
    if (hadFocus && m_action == ListAction::None)
        emit focusLost();
}

void StatusLine::setTip(const QString &tip)
{
    m_tip = tip;
    showWords();
}

void StatusLine::showWords()
{
    const QString &words = m_tip.isEmpty() ? m_words : m_tip;
    if (m_sentence->text() != words)
        m_sentence->setText(words);
}

void StatusLine::setSelected(int rows)
{
    m_selected->setVisible(rows > 1);
    m_selected->setText(tr("%Ln selected", nullptr, rows));
    m_saySelected->setText(rows > 1 ? m_selected->text() : QString());
}

void StatusLine::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void StatusLine::setPlace(const QString &place, const QDateTime &lastRead)
{
    m_where = place;
    m_lastRead = lastRead;
    showPlace();
}

void StatusLine::showPlace()
{
    const QString time = clockText(m_lastRead.toSecsSinceEpoch());
    QString text = m_where;
    if (m_lastRead.isValid() && m_lastRead.date() == QDate::currentDate())
        text = tr("%1, updated at %2", "place and time of day").arg(m_where, time);
    else if (m_lastRead.isValid())
        text = tr("%1, updated on %2 at %3", "place, day and time of day")
                   .arg(m_where, dayText(m_lastRead.date()), time);
    if (m_place->text() != text)
        m_place->setText(text);
}

QString StatusLine::text() const
{
    return m_words;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void StatusLine::applyColors()
{
    QPalette quiet = palette();
    const QColor window = quiet.color(QPalette::Window);
    quiet.setColor(QPalette::WindowText, readableOn(window, secondaryText(quiet)));
    m_note->setPalette(quiet);
    m_place->setPalette(quiet);
}

} // namespace Vestibule
