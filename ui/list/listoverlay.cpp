// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listoverlay.h"

#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

ListOverlay::ListOverlay(int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(scaled(font(), 1.25));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * gridUnit(this));
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(2 * gridUnit(this));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(200ms);
    connect(&m_skeletonDelay, &QTimer::timeout, this, &QWidget::show);
    connect(m_button, &QPushButton::clicked, this, [this] { emit triggered(m_action); });
    hide();
}

void ListOverlay::setState(const EmptyState &state)
{
    const bool loading = state.kind == EmptyState::Kind::Loading;
    const bool wasLoading = m_kind == EmptyState::Kind::Loading;
    m_kind = state.kind;
    m_action = state.action;
    if (!loading)
        m_skeletonDelay.stop();
    showText(state);
    if (loading && !wasLoading) {
        hide();
        m_skeletonDelay.start();
    } else if (!loading) {
        setVisible(state.kind == EmptyState::Kind::Text);
    }
    update();
}

void ListOverlay::showText(const EmptyState &state)
{
    const bool text = state.kind == EmptyState::Kind::Text;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_text->setPalette(quiet);
    m_title->setText(state.title);
    m_title->setVisible(text);
    m_text->setText(state.text);
    m_text->setVisible(text && !state.text.isEmpty());
    m_button->setText(listActionText(state.action));
    m_button->setVisible(text && state.action != ListAction::None);
    setAccessibleName(text ? state.title : tr("Loading invites"));
    setAccessibleDescription(state.text);
}

void ListOverlay::paintEvent(QPaintEvent *)
{
    if (m_kind != EmptyState::Kind::Loading)
        return;
    // Lengths of the pale bars, in percent of their column, so that they do not look like a grid.
    constexpr std::array lengths{62, 48, 71, 55, 66, 44, 58};
    const int left = textMargin(fontMetrics());
    const int bar = fontMetrics().ascent() * 2 / 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int rows = qMin(height() / m_rowHeight, 12);
    for (int row = 0; row < rows; ++row) {
        const QColor base = palette().color(QPalette::Base);
        const double share = 0.10 * (1.0 - double(row) / 13);
        painter.setBrush(blended(base, palette().color(QPalette::Text), share));
        const int length = lengths[size_t(row) % lengths.size()];
        const int y = row * m_rowHeight + (m_rowHeight - bar) / 2;
        const int third = width() / 3;
        for (const QRect &place :
             {QRect(left, y, third * length / 100, bar), QRect(third + left, y, third / 4, bar),
              QRect(third + third / 2, y, third * length / 200, bar),
              QRect(2 * third + left, y, third / 4, bar)}) {
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), bar / 2.0,
                                    bar / 2.0);
        }
    }
}

} // namespace Vestibule
