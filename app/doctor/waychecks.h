// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/wayprobe.h"
#include "doctor/check.h"

namespace Vestibule {

/// What the environment sets of the program; an address that nothing is sent to is an obstacle.
class EnvironmentCheck final : public Check
{
    Q_OBJECT

public:
    using Check::Check;
    void start() override;
};

/// The way to the server: proxy, name and TLS, each of which may be an obstacle. The key is not
/// needed for it.
class WayCheck final : public Check
{
    Q_OBJECT

public:
    WayCheck(Chart &chart, const QString &name);
    void start() override;
    [[nodiscard]] int limitMs() const override; ///< of all three

private:
    using Step = void (WayCheck::*)(const std::optional<ApiError> &);

    void next(Step then, void (WayProbe::*step)());
    void onProxy(const std::optional<ApiError> &error);
    void onName(const std::optional<ApiError> &error);
    void onTls(const std::optional<ApiError> &error);
    void tellCertificate();
    [[nodiscard]] QString noProxyText() const;
    [[nodiscard]] QString proxyText() const;
    [[nodiscard]] QString trustText() const; ///< empty where the system alone says it
    void endAt(const QString &name, const ApiError &error, const QString &obstacle,
               const QString &more = {});
    void endUntriedFrom(const QStringList &names, const QString &why);

    WayProbe m_probe;
};

} // namespace Vestibule
