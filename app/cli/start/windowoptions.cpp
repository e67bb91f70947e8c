// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/windowoptions.h"

#include "demo/demoserver.h"
#include "domain/query/querywords.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

// What QApplication takes for itself, with one dash or two; see its documentation.
constexpr std::array kQtFlags{QLatin1String("reverse"), QLatin1String("widgetcount"),
                              QLatin1String("nograb"), QLatin1String("dograb"),
                              QLatin1String("sync")};
constexpr std::array kQtValues{
    QLatin1String("platform"),        QLatin1String("platformpluginpath"),
    QLatin1String("platformtheme"),   QLatin1String("plugin"),
    QLatin1String("qwindowgeometry"), QLatin1String("geometry"),
    QLatin1String("qwindowicon"),     QLatin1String("icon"),
    QLatin1String("qwindowtitle"),    QLatin1String("title"),
    QLatin1String("session"),         QLatin1String("display"),
    QLatin1String("style"),           QLatin1String("stylesheet"),
    QLatin1String("qmljsdebugger")};

template <typename Names>
bool isOneOf(const Names &names, QStringView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QStringView nameOf(QStringView argument)
{
    if (!argument.startsWith(u'-'))
        return {};
    return argument.sliced(argument.startsWith(QLatin1String("--")) ? 2 : 1);
}

/// A desktop may name a file by its address.
QString pathOf(const QString &word)
{
    return word.startsWith(QLatin1String("file:/")) ? QUrl(word).toLocalFile() : word;
}

/// What the window is to open.
void takePlace(const QStringList &words, const QString &place, WindowOptions &options)
{
    options.call.deed = WindowCall::deedOf(place).value_or(WindowCall::Deed::Raise);
    if (words.isEmpty())
        return;
    const QString wrong = peopleFileProblem(words.constFirst());
    if (!wrong.isEmpty()) {
        options.problem = wrong;
    } else if (!isFileForWindow(words.constFirst())) {
        options.problem = QCoreApplication::translate("WindowOptions", "Unknown command: %1")
                              .arg(words.constFirst());
    } else if (words.size() > 1) {
        options.problem = QCoreApplication::translate(
            "WindowOptions", "The window opens one list of people at a time; give one file.");
    } else if (!place.isEmpty()) {
        options.problem =
            QCoreApplication::translate("WindowOptions", "Give either a file or --open.");
    }
    options.call.deed = WindowCall::Deed::Invite;
    options.call.file = pathOf(words.constFirst());
}

} // namespace

bool isFileForWindow(const QString &word)
{
    return !word.startsWith(u'-') && QFileInfo(pathOf(word)).isFile();
}

QString peopleFileProblem(const QString &word)
{
    if (word.isEmpty() || word.startsWith(u'-'))
        return {};
    const QFileInfo file(pathOf(word));
    if (file.isDir()) {
        return QCoreApplication::translate("WindowOptions",
                                           "“%1” is a folder; give a file with a list of people.")
            .arg(word);
    }
    if (!file.exists() && (word.contains(u'/') || word.contains(u'.')))
        return QCoreApplication::translate("WindowOptions", "There is no file “%1”.").arg(word);
    return {};
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QStringView name = nameOf(arguments.at(i));
        const qsizetype sign = name.indexOf(u'=');
        if (isOneOf(kQtValues, name))
            ++i; // its value stands behind it
        else if (!isOneOf(kQtFlags, name) && !(sign > 0 && isOneOf(kQtValues, name.first(sign))))
            own << arguments.at(i);
    }
    return own;
}

WindowOptions windowOptions(const QStringList &arguments)
{
    const QCommandLineOption demo(QStringLiteral("demo"));
    QCommandLineOption size(QStringLiteral("demo-size"));
    size.setValueName(QStringLiteral("invites"));
    QCommandLineOption profile(QStringLiteral("profile"));
    profile.setValueName(QStringLiteral("name"));
    QCommandLineOption open(QStringLiteral("open"));
    open.setValueName(QStringLiteral("place"));
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({demo, size, profile, open});
    WindowOptions options;
    options.demoSize = DemoServer::kDefaultSize;
    if (!parser.parse(QStringList{QStringLiteral("vestibule")} + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        const QString meant = unknown.isEmpty()
            ? QString()
            : nearestWord(unknown.constFirst(),
                          {demo.names().constFirst(), profile.names().constFirst(),
                           open.names().constFirst(), QStringLiteral("help"),
                           QStringLiteral("version")});
        options.problem = meant.isEmpty() ? parser.errorText()
                                          : parser.errorText() + u' '
                + QCoreApplication::translate("CommandLine", "Did you mean %1?")
                      .arg(QLatin1String("--") + meant);
        return options;
    }
    options.demo = parser.isSet(demo) || parser.isSet(size);
    takePlace(parser.positionalArguments(), parser.value(open), options);
    if (parser.isSet(open) && options.call.deed == WindowCall::Deed::Raise) {
        options.problem =
            QCoreApplication::translate("WindowOptions", "--open takes invite or review.");
    }
    options.profile = parser.value(profile).trimmed();
    if (parser.isSet(profile) && options.profile.isEmpty()) {
        options.problem =
            QCoreApplication::translate("CommandLine", "Say which profile --profile means.");
    } else if (parser.isSet(profile) && options.demo) {
        options.problem =
            QCoreApplication::translate("CommandLine", "Give one of --demo and --profile.");
    }
    if (parser.isSet(size)) {
        bool isNumber = false;
        options.demoSize = parser.value(size).toInt(&isNumber);
        if (!isNumber || options.demoSize < 0) {
            options.problem =
                QCoreApplication::translate("WindowOptions", "Invalid number of invites: %1")
                    .arg(parser.value(size));
        }
    }
    return options;
}

} // namespace Vestibule
