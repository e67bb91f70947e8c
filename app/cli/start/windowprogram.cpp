// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/windowprogram.h"

#include "cli/start/programstart.h"
#include "cli/terminal/exitcode.h"
#include "domain/text/visibletext.h"
#include "programs/ownprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <QProcess>
#endif

namespace Vestibule {

int becomeWindowProgram(char *const *argv)
{
    const QString file = ownProgram(QStringLiteral("vestibule-window"));
    if (file.isEmpty()) {
        return refuseToStart(ExitCode::Failed,
                             QCoreApplication::translate(
                                 "WindowProgram",
                                 "The window is not installed. On Debian, it is in the package "
                                 "vestibule: apt install vestibule. Commands work without it; see "
                                 "vestibule --help."));
    }
#ifdef Q_OS_UNIX
    // The name that the program was called by stays: desktops know its window by that.
    ::execv(QFile::encodeName(file).constData(), argv);
    const QString reason = qt_error_string();
#else
    QStringList arguments;
    for (++argv; *argv != nullptr; ++argv)
        arguments << QString::fromLocal8Bit(*argv);
    const int status = QProcess::execute(file, arguments);
    if (status >= 0)
        return status;
    const QString reason = qt_error_string();
#endif
    return refuseToStart(
        ExitCode::Failed,
        visibleText(QCoreApplication::translate("WindowProgram", "%1 cannot be started: %2")
                        .arg(QDir::toNativeSeparators(file), reason)));
}

} // namespace Vestibule
