// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "ui/notices/bannertones.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Vestibule {

class CopyButton;

/// A message that stands inline until it is dealt with: what happened, what to do next, and the
/// request id to copy. Hidden while it has nothing to say. Wraps; never widens its window.
class ErrorBanner : public QFrame
{
    Q_OBJECT

public:
    using Tone = BannerTone;

    explicit ErrorBanner(QWidget *parent = nullptr);

    void showError(const ApiError &error);
    /// `advice` and `requestId` may be empty.
    void showMessage(Tone tone, const QString &what, const QString &advice = {},
                     const QString &requestId = {});
    /// One button of the banner's own, hidden while `text` is empty; triggered() tells its click.
    void setAction(const QString &text);
    void setClosable(bool closable); ///< true by default
    void clear();
    [[nodiscard]] QString text() const; ///< what a screen reader is told; empty while hidden

signals:
    void triggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeParts();
    void layOut();
    void applyColors();

    QLabel *m_icon = nullptr; // this and the rest are there once something was said
    QLabel *m_what = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_request = nullptr;
    QPushButton *m_action = nullptr;
    CopyButton *m_copyRequestId = nullptr;
    QToolButton *m_close = nullptr;
    Tone m_tone = Tone::Information;
    bool m_closable = true;
    QString m_full;
};

} // namespace Vestibule
