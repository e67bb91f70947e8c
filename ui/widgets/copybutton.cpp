// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copybutton.h"

#include "ui/look/icons.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace Vestibule {

namespace {

constexpr int kCopiedMs = 1500;

} // namespace

CopyButton::CopyButton(QWidget *parent)
    : CopyButton(QString(), parent)
{ }

CopyButton::CopyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_label(text)
{
    // A copy is never what Enter means in a dialog.
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    setEnabled(false);
}

void CopyButton::setContent(const QString &content)
{
    m_content = content;
    setEnabled(!content.isEmpty());
}

void CopyButton::setCompact(const QString &name)
{
    m_compact = true;
    setIcon(Vestibule::icon(Sign::Copy));
    setFlat(true);
    setAccessibleName(name);
    setPlainToolTip(this, name);
    setText({});
}

QSize CopyButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    if (m_compact) {
        const int side = fontMetrics().height() + 4;
        return {side, side};
    }
    // As wide as the longer of its two texts, so that nothing moves on a click.
    const int now = fontMetrics().horizontalAdvance(text());
    const int most = qMax(fontMetrics().horizontalAdvance(m_label),
                          fontMetrics().horizontalAdvance(tr("Copied")));
    return {hint.width() + qMax(0, most - now), hint.height()};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_content);
    if (m_compact) {
        showPlainToolTip(mapToGlobal(rect().bottomLeft()), tr("Copied"), this, kCopiedMs);
        return;
    }
    setText(tr("Copied"));
    QTimer::singleShot(kCopiedMs, this, &CopyButton::restore);
}

void CopyButton::restore()
{
    setText(m_label);
}

} // namespace Vestibule
