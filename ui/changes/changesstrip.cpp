// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changesstrip.h"

#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/notices/announcement.h"
#include "ui/notices/bannertones.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Vestibule {

ChangesStrip::ChangesStrip(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_gone(new QPushButton(tr("&Gone…", "invites that are no longer in the list"), this))
    , m_close(new QToolButton(this))
    , m_question(new QWidget(this))
    , m_asks(plainLabel(
          tr("Remember this list on this computer to show what is new at the next start?"), this))
    , m_remember(new QPushButton(tr("Re&member", "the list"), this))
    , m_decline(new QPushButton(tr("&Don’t Remember", "the list"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1); // a long sentence must not widen the window
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_asks->setWordWrap(true);
    m_asks->setMinimumWidth(1);
    setPlainToolTip(m_show, tr("Show the invites that have changed"));
    setPlainToolTip(m_gone, tr("Show the invites that are no longer in the list"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_close->setAccessibleName(tr("Close message"));
    setPlainToolTip(m_close, tr("Close message"));
    build();
    connect(m_show, &QPushButton::clicked, this, &ChangesStrip::showRequested);
    connect(m_gone, &QPushButton::clicked, this, &ChangesStrip::goneRequested);
    connect(m_remember, &QPushButton::clicked, this, [this] { emit answered(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { emit answered(false); });
    connect(m_close, &QToolButton::clicked, this, &ChangesStrip::closed);
    applyColors();
    hide();
}

void ChangesStrip::build()
{
    const int unit = gridUnit(this);
    const int margin = textMargin(fontMetrics());
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * unit);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_show);
    top->addWidget(m_gone);
    top->addWidget(m_close);
    auto *asked = new QHBoxLayout(m_question);
    asked->setContentsMargins({});
    asked->setSpacing(2 * unit);
    asked->addWidget(m_asks, 1);
    asked->addWidget(m_remember);
    asked->addWidget(m_decline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, unit, 2 * unit, unit);
    column->setSpacing(unit);
    column->addLayout(top);
    column->addWidget(m_question);
    m_question->hide();
    for (QPushButton *button : {m_show, m_gone, m_remember, m_decline})
        button->setAutoDefault(false);
}

void ChangesStrip::tell(const QString &sentence, const QString &exact, bool rows, bool gone)
{
    m_sentence->setText(sentence);
    setPlainToolTip(m_sentence, exact);
    m_show->setVisible(rows);
    m_gone->setVisible(gone);
    setAccessibleName(sentence);
    setAccessibleDescription(exact);
    show();
    announce(this, sentence, Politeness::Polite);
}

void ChangesStrip::setQuestion(bool asked)
{
    m_question->setVisible(asked);
}

void ChangesStrip::clear()
{
    m_sentence->clear();
    setAccessibleName({});
    m_question->hide();
    hide();
}

QString ChangesStrip::text() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void ChangesStrip::applyColors()
{
    const BannerColors colors = bannerColors(BannerTone::Information, palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.secondary);
    m_asks->setPalette(quiet);
    update();
}

void ChangesStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void ChangesStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BannerColors colors = bannerColors(BannerTone::Information, palette());
    painter.fillRect(rect(), colors.background);
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
}

} // namespace Vestibule
