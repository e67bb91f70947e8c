// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/environment.h"
#include "accounts/profilechoice.h"
#include "accounts/settings.h"
#include "accounts/systemkeystore.h"
#include "cli/commandline.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/interrupts.h"
#include "cli/terminal/plaintext.h"
#include "cli/terminal/privatememory.h"
#include "cli/terminal/quietlogs.h"
#include "cli/terminal/standardstreams.h"
#include "demo/demoserver.h"
#include "domain/text/visibletext.h"
#include "ui/language.h"
#include "ui/look/icons.h"
#include "ui/programparts.h"
#include "ui/windowoptions.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace Vestibule;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    QCoreApplication::setOrganizationName(QStringLiteral("vestibule"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
}

/// Whether a window can appear anywhere; Qt itself would abort with a word for programmers.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int refuseWithoutDisplay(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    installTranslations(&app);
    const QString sentence = QCoreApplication::translate(
        "Main",
        "There is no display to open a window on. Commands work without a display; see %1.");
    std::fprintf(stderr, "vestibule: %s\n",
                 qPrintable(sentence.arg(QStringLiteral("vestibule --help"))));
    return int(ExitCode::Failed);
}

int refuseUsage(int argc, char **argv, const QStringList &arguments)
{
    QCoreApplication app(argc, argv);
    installTranslations(&app);
    const QString help =
        QCoreApplication::translate("CommandLine", "See vestibule %1--help.").arg(QString());
    std::fprintf(stderr, "vestibule: %s\n%s\n",
                 qPrintable(visibleText(windowOptions(arguments).problem)), qPrintable(help));
    return int(ExitCode::Usage);
}

/// As commands do: a profile that is named has to be there, and to have no second key.
int refuseProfile(int argc, char **argv, const Environment &environment)
{
    QCoreApplication app(argc, argv);
    installTranslations(&app);
    const ProfileChoice choice = chooseProfile(Profiles(), environment, {});
    std::fprintf(stderr, "vestibule: %s\n", qPrintable(visibleText(choice.problem)));
    return int(choice.isUnread ? ExitCode::Failed : ExitCode::Usage);
}

int runWindow(const WindowOptions &options, const Environment &environment)
{
    Settings settings;
    SystemKeyStore keys;
    ProgramParts program(&keys, &settings, environment);
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &program.window,
                     [&program] { program.leave(); });
    if (options.demo)
        program.connection.openDemo(options.demoSize);
    else
        program.connection.start();
    program.window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    keepMemoryOutOfDumps();
    quietLogs();
    nameProgram();
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list.append(QString::fromLocal8Bit(argv[i]));
        return list;
    }();
    // Before any QApplication: commands need no display.
    if (isCommandLine(arguments)) {
        QCoreApplication app(argc, argv);
        installTranslations(&app);
        return runCommandLine(arguments);
    }
    // Before a display is looked for: without one Qt would end the program with a word of its own.
    const QStringList own = withoutQtOptions(arguments);
    const WindowOptions options = windowOptions(own);
    if (!options.problem.isEmpty())
        return refuseUsage(argc, argv, own);
    Environment environment = Environment::take(); // the window system brings threads
    if (!options.profile.isEmpty())
        environment.profile = options.profile;
    if (environment.profile && !options.demo
        && !chooseProfile(Profiles(), environment, {}).problem.isEmpty())
        return refuseProfile(argc, argv, environment);
    const bool ownPlatform = arguments.contains(QStringLiteral("-platform"));
    if (!ownPlatform && !hasDisplay())
        return refuseWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vestibule"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vestibule.Vestibule"));
    installTranslations(&app);
    QApplication::setWindowIcon(applicationIcon());
    return runWindow(options, environment);
}
