// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace Vestibule {

enum class Politeness {
    Polite, ///< after what is being said
    Assertive, ///< at once
};

/// Has a screen reader say `text`, once, without moving the focus. `widget` is the one that shows
/// it and has it in its accessible name or description, where a reader may look for it.
void announce(QWidget *widget, const QString &text, Politeness politeness);

/// The same for a text that changes often, as one that counts: it is said once it has stayed the
/// same for longer than a second, so that nothing is heard of the counting.
class LateAnnouncement : public QObject
{
    Q_OBJECT

public:
    explicit LateAnnouncement(QWidget *widget);
    void setText(const QString &text); ///< empty: nothing is to be said

signals:
    void said(const QString &text);

private:
    QString m_text;
    QString m_said;
    QTimer m_rest;
};

} // namespace Vestibule
