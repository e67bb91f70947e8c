// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressstrip.h"

#include "domain/waittext.h"
#include "ui/widgets/notelabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_label(new NoteLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_label);
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &ProgressStrip::update);
    hide();
}

void ProgressStrip::start(const QString &text, WaitSource source)
{
    m_active = true;
    m_text = text;
    m_source = std::move(source);
    m_bar->setRange(0, 0);
    m_timer.start();
    update();
    show();
}

void ProgressStrip::setText(const QString &text)
{
    m_text = text;
    update();
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::stop()
{
    m_active = false;
    m_source = {};
    m_timer.stop();
    hide();
}

QString ProgressStrip::text() const
{
    return m_active ? m_label->text() : QString();
}

void ProgressStrip::update()
{
    if (!m_active)
        return;
    const Wait wait = m_source ? m_source() : Wait{};
    m_label->setText(wait ? waitText(wait) : m_text);
}

} // namespace Vestibule
