// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/chartkit.h"

#include <QObject>

namespace Vestibule {

/// The kit over QCustomPlot, as QPluginLoader finds it.
class ChartPlugin : public QObject, public ChartKit
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.vestibule.ChartKit/1")
    Q_INTERFACES(Vestibule::ChartKit)

public:
    [[nodiscard]] std::unique_ptr<ChartView> makeView(QWidget *parent) const override;
    [[nodiscard]] bool paintSheet(QPaintDevice *device, bool vectors,
                                  const PictureSheet &sheet) const override;
};

} // namespace Vestibule
