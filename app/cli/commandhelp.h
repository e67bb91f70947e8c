// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"

#include <QStringList>

namespace Vestibule {

/// The name of the option for the demo organization.
[[nodiscard]] QString demoOption();

/// The name of the option that every command has and that takes a profile's name.
[[nodiscard]] QString profileOption();

/// The name of the option for commands that nobody watches.
[[nodiscard]] QString unattendedOption();

/// --help.
[[nodiscard]] QCommandLineOption helpOption();

/// The options that every command has.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

/// The same, those hidden from its help that this command refuses.
[[nodiscard]] QList<QCommandLineOption> commonOptions(const Command &command);

/// The options that may stand without a command.
[[nodiscard]] QList<QCommandLineOption> generalOptions();

/// The names of an option as they are typed, with their dashes; none where it is hidden from help.
[[nodiscard]] QStringList shownNames(const QCommandLineOption &option);

/// A word that is answered with a text, and has no work of its own.
struct WordCommand
{
    QString name;
    QString syntax; ///< with the name in front
    QString summary;
};
[[nodiscard]] QList<WordCommand> wordCommands();

/// Gives the parser a command's options and arguments, and those that every command has.
void prepareParser(QCommandLineParser &parser, const Command &command);

/// What --help prints for the command of that name. Here and below, lines have fewer than `width`
/// characters, as terminalWidth() counts them, but for examples.
[[nodiscard]] QString commandHelp(const Command &command, const QString &name, int width);
[[nodiscard]] QString commandHelp(const WordCommand &command, int width);

/// What --help prints without a command.
[[nodiscard]] QString generalHelp(Console &console, int width);

} // namespace Vestibule
