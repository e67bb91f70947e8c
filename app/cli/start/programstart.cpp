// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/programstart.h"

#include "cli/terminal/privatememory.h"
#include "cli/terminal/quietlogs.h"
#include "cli/terminal/standardstreams.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>

#include <cstdio>

namespace Vestibule {

void beginProgram()
{
    openStandardStreams();
    keepMemoryOutOfDumps();
    quietLogs();
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    QCoreApplication::setOrganizationName(QStringLiteral("vestibule"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
}

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QString usageText(const QString &problem)
{
    const QString help = QCoreApplication::translate("CommandLine", "See vestibule %1--help.");
    return visibleText(problem) + u'\n' + help.arg(QString());
}

int refuseToStart(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "vestibule: %s\n", qPrintable(text));
    return int(code);
}

} // namespace Vestibule
