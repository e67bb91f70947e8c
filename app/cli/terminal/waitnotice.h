// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/console.h"
#include "domain/wait.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Vestibule {

/// Tells on stderr that the API asked to slow down: counting on a terminal, else one line a wait;
/// of the pace that is kept from then on, one line in all.
class WaitNotice : public QObject
{
    Q_OBJECT

public:
    explicit WaitNotice(Console &console, QObject *parent = nullptr);

    /// Follows anything with waitingChanged() and wait(), in place of what it followed before.
    template <typename Source>
    void follow(Source *source)
    {
        disconnect(m_source);
        m_wait = [from = QPointer<Source>(source)] { return from ? from->wait() : Wait{}; };
        m_source = connect(source, &Source::waitingChanged, this, &WaitNotice::update);
    }

private:
    void update();

    Console &m_console;
    QTimer m_everySecond;
    QMetaObject::Connection m_source;
    std::function<Wait()> m_wait;
    bool m_paceTold = false;
};

} // namespace Vestibule
