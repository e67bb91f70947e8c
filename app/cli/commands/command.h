// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/unattendedoutcomes.h"
#include "cli/line/writtencommand.h"
#include "cli/read/invitememory.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/waitnotice.h"
#include "domain/apierror.h"
#include "domain/credentials.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Vestibule {

class InviteService;

/// One command: what it takes, and its work in the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    /// What an argument or the value of an option is, for a shell that completes it.
    struct Completion
    {
        enum class Kind { Nothing, Files, Words };
        Kind kind = Kind::Nothing;
        QStringList words; ///< those that are taken; of Kind::Words alone
    };

    /// How its arguments are shown in --help.
    struct Arguments
    {
        QString name; ///< of the positional ones; the command's own name where it takes none
        QString meaning;
        QString syntax; ///< with the command's name in front
        Completion first = {}; ///< what the first one is
    };

    explicit Command(Console &console)
        : m_console(console)
        , m_waits(console)
        , m_memory(console)
    { }

    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual Arguments arguments() const = 0;
    /// Its own options, besides --demo, --profile and --help.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;
    /// Takes what was given; `words` are the positional arguments after the command's name.
    /// Returns a sentence about what is wrong with it; empty where nothing is.
    [[nodiscard]] virtual QString configure(const QCommandLineParser &parser,
                                            const QStringList &words) = 0;
    /// Whether a run that found nothing wrong writes nothing to stderr, not even of its waits.
    [[nodiscard]] virtual bool isSilentWhereAllIsWell() const { return false; }
    /// Once; finished() follows, never from within.
    virtual void start(InviteService *service) = 0;
    /// Comes to an end soon; finished() follows, possibly from within. After start().
    virtual void cancel() = 0;

    /// Whether it speaks to the organization; else it is started without a service and a key.
    [[nodiscard]] virtual bool needsService() const { return true; }
    /// Whether it is meant to change the organization, as configured; not begun for a profile that
    /// is read-only.
    [[nodiscard]] virtual bool changesAnything() const { return false; }
    /// Whether it works with a profile, or on the demo organization; else it is handed neither.
    [[nodiscard]] virtual bool usesProfile() const { return true; }
    /// Whether it is of use for the demo organization.
    [[nodiscard]] virtual bool takesDemo() const { return usesProfile(); }
    /// Whose key is used; empty: that of the environment. Before start().
    void setProfile(const QString &name) { m_profileName = name; }
    /// As the person has named it; before start(). What is advised to do next is for the same.
    void setTarget(const CommandTarget &target) { m_target = target; }
    /// Where journals lie, and whose is meant; before start(). `kept`: they outlive the program.
    void setJournals(const QString &folder, const Credentials &credentials, bool kept)
    {
        m_journalFolder = folder;
        m_credentials = credentials;
        m_journalsAreKept = kept;
    }
    /// Nobody is there to be asked; before start().
    void setUnattended(bool unattended) { m_isUnattended = unattended; }
    /// As what it is told of in the window, where it ran unattended; nothing for most commands.
    [[nodiscard]] virtual std::optional<UnattendedWork> unattendedWork() const { return {}; }
    /// How much it found, in the words of that telling; after finished().
    [[nodiscard]] virtual int foundCount() const { return 0; }
    void tellWaitsOf(InviteService *service); ///< before start()
    [[nodiscard]] InviteMemory &memory() { return m_memory; }
    /// Whether the command has said how it was cancelled.
    [[nodiscard]] bool endIsSaid() const { return m_endIsSaid; }

signals:
    void finished(Vestibule::ExitCode code); ///< once

protected:
    void finish(ExitCode code);
    void fail(const ApiError &error);
    /// Ends the command after a write to stdout that failed, without a word where the reader left.
    void giveUpWriting();
    [[nodiscard]] const QString &journalFolder() const { return m_journalFolder; }
    [[nodiscard]] bool journalsAreKept() const { return m_journalsAreKept; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const QString &profileName() const { return m_profileName; }
    [[nodiscard]] const CommandTarget &target() const { return m_target; }
    [[nodiscard]] bool isUnattended() const { return m_isUnattended; }
    void setEndIsSaid(bool said) { m_endIsSaid = said; }

    Console &m_console;
    WaitNotice m_waits; ///< of the service, until it follows something else

private:
    InviteMemory m_memory;
    QString m_profileName;
    CommandTarget m_target;
    QString m_journalFolder;
    Credentials m_credentials;
    bool m_journalsAreKept = true;
    bool m_isUnattended = false;
    bool m_endIsSaid = false;
    bool m_finished = false;
};

} // namespace Vestibule
