// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apicall.h"
#include "cli/terminal/console.h"

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

    /// Follows anything with waitingChanged(), waitReason() and waitLeftMs().
    template <typename Source>
    void follow(Source *source)
    {
        connect(source, &Source::waitingChanged, this, [this, from = QPointer<Source>(source)] {
            m_left = [from] { return from ? from->waitLeftMs() : 0; };
            update(from->waitReason());
        });
    }

private:
    void update(ApiCall::WaitReason reason);
    [[nodiscard]] QString text() const;

    Console &m_console;
    QTimer m_everySecond;
    ApiCall::WaitReason m_reason = ApiCall::WaitReason::None;
    bool m_paceTold = false;
    std::function<qint64()> m_left;
};

} // namespace Vestibule
