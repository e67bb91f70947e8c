// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/environment.h"
#include "accounts/profilechoice.h"
#include "accounts/profiles.h"
#include "accounts/settings.h"
#include "accounts/systemkeystore.h"
#include "cli/start/handover.h"
#include "cli/start/language.h"
#include "cli/start/programstart.h"
#include "cli/start/windowoptions.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/interrupts.h"
#include "domain/text/visibletext.h"
#include "ui/desktop/display.h"
#include "ui/desktop/fileportal.h"
#include "ui/look/icons.h"
#include "ui/programparts.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSessionManager>

#include <memory>
#include <optional>
#include <utility>

namespace {

using namespace Vestibule;

struct Refusal
{
    ExitCode code;
    QString text;
};

/// Why no window can be opened. Misuse is told before a display is looked for: without one Qt would
/// end the program with a word of its own.
std::optional<Refusal> refusal(const QStringList &arguments, const Environment &environment)
{
    const WindowOptions options = windowOptions(withoutQtOptions(arguments));
    if (!options.problem.isEmpty())
        return Refusal{ExitCode::Usage, usageText(options.problem)};
    // As commands do: a profile that is named has to be there, and to have no second key.
    if (environment.profile && !options.demo) {
        const ProfileChoice choice = chooseProfile(Profiles(), environment, {});
        if (!choice.problem.isEmpty()) {
            return Refusal{choice.isUnread ? ExitCode::Failed : ExitCode::Usage,
                           visibleText(choice.problem)};
        }
    }
    if (canReachDisplay(arguments))
        return {};
    const QString sentence = QCoreApplication::translate(
        "Main",
        "There is no display to open a window on. Commands work without a display; see %1.");
    return Refusal{ExitCode::Failed, sentence.arg(QStringLiteral("vestibule --help"))};
}

/// The desktop's word that our window may come to the front, before Qt takes it for itself.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

/// A window that hangs keeps its profile: a second one would work beside it, on the same runs.
int refuseTwin()
{
    const QString text = QCoreApplication::translate(
        "Main",
        "The window of this profile is open already, but does not answer. Wait until it "
        "does, or end it; then start Vestibule again.");
    const int code = refuseToStart(ExitCode::Failed, text);
    if (Console().hasErrorTerminal()) // and somebody reads it there
        return code;
    const std::unique_ptr<QMessageBox> told(plainMessage(
        QMessageBox::Warning, QStringLiteral("Vestibule"), text, QMessageBox::Close, nullptr));
    told->show();
    QApplication::exec();
    return code;
}

int runWindow(const WindowOptions &options, const Environment &environment)
{
    Settings settings;
    SystemKeyStore keys;
    ProgramParts program(&keys, &settings, environment);
    QString door;
    if (program.openDoor(options.demo, door) == WindowDoor::Outcome::Taken) {
        if (handOver(door, options.call))
            return int(ExitCode::Done);
        if (program.door.open(door) == WindowDoor::Outcome::Taken) // it has not ended meanwhile
            return refuseTwin();
    }
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &program.window,
                     [&program] { program.leave(); });
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &program.window,
                     [&program] { program.leave(); });
    program.calls.wait(options.call);
    if (options.demo)
        program.connection.openDemo(options.demoSize);
    else
        program.connection.start();
    program.window.show();
    program.joinDesktop();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    beginProgram();
    const QStringList arguments = programArguments(argc, argv);
    WindowOptions options = windowOptions(withoutQtOptions(arguments));
    options.call.token = activationToken();
    if (!options.call.file.isEmpty()) // another process does not stand in this folder
        options.call.file = QFileInfo(options.call.file).absoluteFilePath();
    Environment environment = Environment::take(); // the window system brings threads
    if (!options.profile.isEmpty())
        environment.profile = options.profile;
    if (refusal(arguments, environment)) {
        QCoreApplication app(argc, argv);
        installTranslations(&app);
        if (const auto told = refusal(arguments, environment)) // in the person's language
            return refuseToStart(told->code, told->text);
    }
    std::optional<FilePortalTheme> portal(std::in_place);
    QApplication app(argc, argv);
    portal.reset();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vestibule"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vestibule.Vestibule"));
    installTranslations(&app);
    QApplication::setWindowIcon(applicationIcon());
    return runWindow(options, environment);
}
