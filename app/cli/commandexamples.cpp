// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandexamples.h"

namespace Vestibule {

namespace {

// As they are typed, in whatever language the help is.
constexpr const char *kExamples[] = {
    "list --filter 'status:pending expires:<3d'",
    "list --json --limit 10",
    "show invite-abc123",
    "show invite-abc123 --json",
    "invite mia@example.com --role reader",
    "invite --from people.csv --role reader --dry-run",
    "invite --from people.csv --role reader --results results.csv",
    "revoke invite-abc123",
    "revoke --status expired --dry-run",
    "resend --filter 'status:expired role:reader' --yes",
    "runs",
    "runs 12 --results results.csv",
    "resume",
    "resume 12 --retry-failed",
    "export --output invites.csv",
    "export --output - --filter status:pending",
    "review",
    "review --json",
    "roster dump --output roster.csv",
    "roster example --demo --output roster.csv",
    "plan roster.csv --output plan.json",
    "plan roster.csv --withdraw --json",
    "apply plan.json --allow-removals 3",
    "profiles",
    "profiles add Development --read-only",
    "profiles set Development --key-stdin < key.txt",
    "remember status",
    "remember forget",
    "doctor",
    "doctor --json",
    "help invite",
    "completion fish > ~/.config/fish/completions/vestibule.fish",
};

} // namespace

QStringList commandExamples(const QString &command)
{
    QStringList found;
    for (const char *example : kExamples) {
        const QString line = QString::fromLatin1(example);
        if (line == command || line.startsWith(command + u' '))
            found << line;
    }
    return found;
}

} // namespace Vestibule
