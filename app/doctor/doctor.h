// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doctor/check.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Vestibule {

/// Finds out what is wrong with a computer, the way to the API, and a key, one check after the
/// other. Nothing is changed by it. A check whose ground has failed says so instead of failing.
class Doctor : public QObject
{
    Q_OBJECT

public:
    explicit Doctor(const Patient &patient, QObject *parent = nullptr);
    ~Doctor() override;

    void start(); ///< once
    void cancel(); ///< no signal follows; not from within one
    /// Whether there was no key because the keychain is locked or did not answer.
    [[nodiscard]] bool isKeyLockedAway() const { return m_chart.isKeyLockedAway; }

signals:
    /// As they come; without keys, addresses of people and the name of the person's folder.
    void found(const Vestibule::Finding &finding);
    void finished(); ///< never from within start()

private:
    void next();
    void onDone();
    void onLimit();

    Chart m_chart;
    std::unique_ptr<Check> m_check; // at work
    size_t m_next = 0;
    QTimer m_limit;
};

} // namespace Vestibule
