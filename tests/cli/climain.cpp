// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/terminal/privatememory.h"
#include "cli/terminal/standardstreams.h"

#include <QCoreApplication>

// The command line alone, as the program runs it, so that its tests need no widgets.
int main(int argc, char **argv)
{
    Vestibule::openStandardStreams();
    Vestibule::keepMemoryOutOfDumps();
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    QCoreApplication::setOrganizationName(QStringLiteral("vestibule"));
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    return Vestibule::isCommandLine(arguments) ? Vestibule::runCommandLine(arguments) : 99;
}
