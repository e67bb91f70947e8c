// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <random>

namespace Vestibule {

/// A repeatable source of chance: one seed gives the same throws on every platform.
///
/// The standard's distributions are left aside since each library rolls them in its own way.
class DemoDice
{
public:
    explicit DemoDice(quint64 seed)
        : m_engine(seed)
    { }

    /// 0..bound-1; `bound` is at least 1.
    [[nodiscard]] qint64 below(qint64 bound)
    {
        return static_cast<qint64>(m_engine() % static_cast<quint64>(bound));
    }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }

    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[below(static_cast<qint64>(std::size(list)))];
    }

    /// `prefix` and 24 letters and digits, as the API makes its ids.
    [[nodiscard]] QString id(QLatin1String prefix);

private:
    std::mt19937_64 m_engine;
};

} // namespace Vestibule
