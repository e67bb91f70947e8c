// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/start/language.h"
#include "cli/start/programstart.h"
#include "cli/start/windowoptions.h"
#include "cli/start/windowprogram.h"
#include "cli/terminal/exitcode.h"

#include <QCoreApplication>

#include <vector>

// The command line; without a command, the way to the window.
int main(int argc, char **argv)
{
    using namespace Vestibule;

    beginProgram();
    const QStringList arguments = programArguments(argc, argv);
    const std::vector<char *> asGiven(argv, argv + argc + 1); // Qt takes some out
    QCoreApplication app(argc, argv);
    installTranslations(&app);
    if (isCommandLine(arguments))
        return runCommandLine(arguments);
    // Here, so that misuse is told whether or not there is a window or a display.
    const WindowOptions options = windowOptions(withoutQtOptions(arguments));
    if (!options.problem.isEmpty())
        return refuseToStart(ExitCode::Usage, usageText(options.problem));
    return becomeWindowProgram(asGiven.data());
}
