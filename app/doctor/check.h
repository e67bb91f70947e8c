// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doctor/chart.h"
#include "doctor/finding.h"
#include "domain/apierror.h"

#include <QObject>

namespace Vestibule {

/// Finds out about one thing. Never blocks; dropping it stops it.
class Check : public QObject
{
    Q_OBJECT

public:
    using State = Finding::State;

    Check(Chart &chart, const QString &name)
        : m_chart(chart)
        , m_name(name)
    { }

    virtual void start() = 0; ///< found() any number of times, then done(), possibly from within
    [[nodiscard]] virtual int limitMs() const { return 25'000; }
    virtual void giveUp(); ///< after the limit: as start(), from within

signals:
    void found(const Vestibule::Finding &finding);
    void done();

protected:
    [[nodiscard]] Chart &chart() { return m_chart; }
    [[nodiscard]] const Patient &patient() const { return m_chart.patient; }
    [[nodiscard]] const QString &name() const { return m_name; }
    void tell(State state, const QString &text, const QString &advice = {});
    void tellOf(const QString &name, State state, const QString &text, const QString &advice = {});
    void tellError(State state, const ApiError &error);
    [[nodiscard]] QString lateText() const; ///< of an answer that did not come within the limit
    void end(State state, const QString &text, const QString &advice = {});
    /// "not tried: …", and that was all.
    void endUntried(const QString &why);

private:
    Chart &m_chart;
    QString m_name;
};

/// "not tried: …".
[[nodiscard]] QString untriedText(const QString &why);

} // namespace Vestibule
