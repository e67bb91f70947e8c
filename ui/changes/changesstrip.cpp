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
    , m_news(new QWidget(this))
    , m_sentence(plainLabel(m_news))
    , m_show(new QPushButton(tr("Sho&w"), m_news))
    , m_gone(new QPushButton(tr("&Gone…", "invites that are no longer in the list"), m_news))
    , m_close(new QToolButton(m_news))
    , m_remembered(new QWidget(this))
    , m_says(plainLabel(tr("The list is remembered on this computer, sealed with your admin key, "
                           "so that the next start shows it at once."),
                        m_remembered))
    , m_switchOff(new QPushButton(tr("Switch &Off", "remembering the list"), m_remembered))
    , m_understood(new QPushButton(tr("&Keep On", "remembering the list"), m_remembered))
{
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1); // a long sentence must not widen the window
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_says->setWordWrap(true);
    m_says->setMinimumWidth(1);
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
    connect(m_switchOff, &QPushButton::clicked, this, &ChangesStrip::switchOffRequested);
    connect(m_understood, &QPushButton::clicked, this, [this] { setRemembered(false); });
    connect(m_close, &QToolButton::clicked, this, &ChangesStrip::closed);
    applyColors();
    hide();
}

void ChangesStrip::build()
{
    const int unit = gridUnit(this);
    const int margin = textMargin(fontMetrics());
    auto *top = new QHBoxLayout(m_news);
    top->setContentsMargins({});
    top->setSpacing(2 * unit);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_show);
    top->addWidget(m_gone);
    top->addWidget(m_close);
    auto *below = new QHBoxLayout(m_remembered);
    below->setContentsMargins({});
    below->setSpacing(2 * unit);
    below->addWidget(m_says, 1);
    below->addWidget(m_switchOff);
    below->addWidget(m_understood);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, unit, 2 * unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_news);
    column->addWidget(m_remembered);
    m_news->hide();
    m_remembered->hide();
    for (QPushButton *button : {m_show, m_gone, m_switchOff, m_understood})
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
    m_news->show();
    fit();
    announce(this, sentence, Politeness::Polite);
}

void ChangesStrip::setRemembered(bool told)
{
    m_remembered->setVisible(told);
    fit();
    if (told)
        announce(this, m_says->text(), Politeness::Polite);
}

void ChangesStrip::fit()
{
    setVisible(!m_news->isHidden() || !m_remembered->isHidden());
}

void ChangesStrip::clear()
{
    m_sentence->clear();
    setAccessibleName({});
    m_news->hide();
    fit();
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
    m_says->setPalette(quiet);
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
