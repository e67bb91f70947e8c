// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowoptions.h"

#include "demo/demoserver.h"

#include <QCommandLineParser>

namespace Vestibule {

WindowOptions windowOptions(const QStringList &arguments)
{
    const QCommandLineOption demo(QStringLiteral("demo"));
    QCommandLineOption size(QStringLiteral("demo-size"));
    size.setValueName(QStringLiteral("invites"));
    QCommandLineParser parser;
    parser.addOptions({demo, size});
    WindowOptions options;
    options.demoSize = DemoServer::kDefaultSize;
    if (!parser.parse(QStringList{QStringLiteral("vestibule")} + arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.demo = parser.isSet(demo) || parser.isSet(size);
    if (!parser.positionalArguments().isEmpty()) {
        options.problem = QCoreApplication::translate("WindowOptions", "Unknown command: %1")
                              .arg(parser.positionalArguments().constFirst());
    }
    if (parser.isSet(size)) {
        bool isNumber = false;
        options.demoSize = parser.value(size).toInt(&isNumber);
        if (!isNumber || options.demoSize < 0) {
            options.problem =
                QCoreApplication::translate("WindowOptions", "Not a number of invites: %1")
                    .arg(parser.value(size));
        }
    }
    return options;
}

} // namespace Vestibule
