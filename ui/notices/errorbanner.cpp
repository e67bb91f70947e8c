// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/errorbanner.h"

#include "domain/errortext.h"
#include "ui/notices/announcement.h"
#include "ui/notices/bannertones.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Vestibule {

namespace {

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = plainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1); // a long word must not widen the window
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

// Most banners never have anything to say, so their parts are made for the first that has.
void ErrorBanner::makeParts()
{
    if (m_what != nullptr)
        return;
    m_icon = plainLabel(this);
    m_what = wrappingLabel(this);
    m_advice = wrappingLabel(this);
    m_request = wrappingLabel(this);
    m_action = new QPushButton(this);
    m_copyRequestId = new CopyButton(tr("Copy Request ID"), this);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_close->setAccessibleName(tr("Close message"));
    setPlainToolTip(m_close, tr("Close message"));
    m_icon->setMinimumHeight(m_close->sizeHint().height()); // level with the first line
    m_action->setAutoDefault(false);
    m_action->hide();
    layOut();
    m_close->setVisible(m_closable);
    connect(m_action, &QPushButton::clicked, this, &ErrorBanner::triggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
}

void ErrorBanner::layOut()
{
    const int unit = fontMetrics().height() / 4;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_action, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_advice, 1, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * unit);
    row->addWidget(m_copyRequestId);
    row->addWidget(m_request, 1);
    grid->addLayout(row, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
}

void ErrorBanner::showError(const ApiError &error)
{
    const ErrorText text = errorText(error);
    showMessage(Tone::Error, text.what, text.advice, error.requestId);
}

void ErrorBanner::showMessage(Tone tone, const QString &what, const QString &advice,
                              const QString &requestId)
{
    m_tone = tone;
    makeParts();
    m_what->setText(breakable(what));
    m_advice->setText(breakable(advice));
    m_advice->setVisible(!advice.isEmpty());
    m_request->setText(breakable(requestId));
    m_request->setAccessibleName(tr("Request ID %1").arg(requestId));
    m_request->setVisible(!requestId.isEmpty());
    m_copyRequestId->setContent(requestId);
    m_copyRequestId->setVisible(!requestId.isEmpty());
    m_full = what;
    if (!advice.isEmpty())
        m_full += u' ' + advice;
    if (!requestId.isEmpty())
        m_full += u' ' + tr("Request ID %1").arg(requestId);
    setAccessibleName(m_full);
    applyColors();
    show();
    announce(this, m_full, Politeness::Assertive);
}

void ErrorBanner::setAction(const QString &text)
{
    if (m_action == nullptr && text.isEmpty())
        return;
    makeParts();
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void ErrorBanner::setClosable(bool closable)
{
    m_closable = closable;
    if (m_close != nullptr)
        m_close->setVisible(closable);
}

void ErrorBanner::clear()
{
    m_full.clear();
    setAccessibleName({});
    setAction({});
    hide();
}

QString ErrorBanner::text() const
{
    return m_full;
}

void ErrorBanner::applyColors()
{
    const BannerColors colors = bannerColors(m_tone, palette());
    const int size = fontMetrics().height();
    m_icon->setPixmap(
        bannerSymbol(m_tone, colors.symbol, colors.background, size, devicePixelRatioF()));
    m_icon->setAccessibleName(bannerWord(m_tone));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.secondary);
    m_advice->setPalette(quiet);
    m_request->setPalette(quiet);
    update();
}

void ErrorBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool colors =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (colors && m_what != nullptr)
        applyColors();
}

void ErrorBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const BannerColors colors = bannerColors(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace Vestibule
