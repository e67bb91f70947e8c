// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"
#include "domain/run.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// Whom a command works for, as the window does.
struct CommandTarget
{
    bool demo = false; ///< the demo organization
    QString profile = {}; ///< its name; empty: the one that is meant where none is named
};

/// Command lines of this program that do what its window does, for a person to put into a terminal
/// or a script. Each is one line as a POSIX shell takes it, beginning with "vestibule".
class WrittenCommand
{
public:
    /// More ids or people than this make no line.
    static constexpr int kMostWords = 500;

    explicit WrittenCommand(const CommandTarget &target = {})
        : m_target(target)
    { }

    /// What a search of the window is on the command line: without what it does not understand,
    /// which the window passes over and a command refuses. Nothing where no command can answer it.
    [[nodiscard]] static std::optional<QString> search(const QString &typed);

    /// `search` as search() gives it; empty: all invites.
    [[nodiscard]] QString list(const QString &search) const;
    [[nodiscard]] QString exported(const QString &search, const QString &path,
                                   const QString &format) const;
    /// `domains` empty: those of the members.
    [[nodiscard]] QString review(int ownerDays, const QStringList &domains) const;
    /// Revokes or resends. Empty for anything else, for no ids and for too many.
    [[nodiscard]] QString picked(StepKind kind, const QStringList &ids) const;
    [[nodiscard]] QString revokeExpired() const;
    [[nodiscard]] QString revokePendingFor(int days) const; ///< at least
    /// A run of these steps, whatever came of them: a line for each kind and payload, in an order
    /// in which they work. No command changes an invite, so that is revoking and inviting. Empty
    /// for none, and for too many.
    [[nodiscard]] QString run(const QList<RunStep> &steps) const;
    /// A line for each role and choice of projects, which a command has once for all. Empty for
    /// nobody, and for too many.
    [[nodiscard]] QString invite(const QList<NewInvite> &people) const;

    /// What a command says to do next, of the same organization: `words` after "vestibule".
    [[nodiscard]] QString next(const QStringList &words) const { return line(words); }

    /// What changes the profile of that name.
    [[nodiscard]] static QString setProfile(const QStringList &options, const QString &name);
    /// What unlocks a journal that is marked as in use.
    [[nodiscard]] QString unlock() const;

    /// Words in the quotes that a shell needs, with blanks between.
    [[nodiscard]] static QString shellWords(const QStringList &words);

private:
    /// `plain`: words that are no options, whatever they begin with.
    [[nodiscard]] QString line(const QStringList &words, const QStringList &plain = {}) const;

    CommandTarget m_target;
};

} // namespace Vestibule
