// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doctor/check.h"

#include <QList>

namespace Vestibule {

/// What is found on this computer alone, in a thread, since a disk may hold it up.
class LocalCheck final : public Check
{
    Q_OBJECT

public:
    using Look = QList<Finding> (*)(const Patient &patient, const QString &name);

    LocalCheck(Chart &chart, const QString &name, Look look)
        : Check(chart, name)
        , m_look(look)
    { }

    void start() override;

private:
    Look m_look;
};

// Each blocks and changes nothing.

[[nodiscard]] QList<Finding> lookAtVersions(const Patient &patient, const QString &name);
[[nodiscard]] QList<Finding> lookAtSettings(const Patient &patient, const QString &name);
[[nodiscard]] QList<Finding> lookAtTimeZone(const Patient &patient, const QString &name);
[[nodiscard]] QList<Finding> lookAtDisk(const Patient &patient, const QString &name);
[[nodiscard]] QList<Finding> lookAtJournals(const Patient &patient, const QString &name);

} // namespace Vestibule
