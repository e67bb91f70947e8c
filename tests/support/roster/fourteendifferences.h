// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"

#include <QHash>
#include <QStringList>

namespace Vestibule {

/// An organization behind a server, and a roster that differs from it in 14 known ways.
struct FourteenDifferences
{
    static QByteArray roster()
    {
        return "email,role,projects,note\n"
               "new@x.org,reader,,joins in May\n" // 1
               "left@x.org,reader,none,\n" // 2
               "Late@x.org,reader,,\n" // 3
               "role@x.org,owner,,\n" // 4
               "projects@x.org,,Alpha:member,\n" // 5
               "both@x.org,owner,Alpha:owner,\n" // 6
               // 7: gone@x.org is not on it, 8:
               "member@x.org,owner,,\n"
               // 9: other@x.org is a member; 10: boss@x.org is protected
               "new@stranger.example,reader,,\n" // 11
               "new@partner.example,owner,,\n" // 12
               "twice@x.org,reader,,\n" // 13
               "Twice@X.org,owner,,\n"
               "lost@x.org,reader,Gamma,\n" // 14
               "same@x.org,reader,none,\n"
               "past@x.org,reader,,\n";
    }

    /// "group address reason", sorted, with the withdrawals asked for.
    static QStringList planned()
    {
        QStringList lines = QStringLiteral("invite new@x.org new\n"
                                           "invite left@x.org left\n"
                                           "renew Late@x.org expired\n"
                                           "change role@x.org other-role\n"
                                           "change projects@x.org other-projects\n"
                                           "change both@x.org other-role-and-projects\n"
                                           "withdraw gone@x.org not-on-roster\n"
                                           "as-it-should-be same@x.org open\n"
                                           "as-it-should-be past@x.org open\n"
                                           "cannot-change member@x.org member-has-other-role\n"
                                           "cannot-change other@x.org member-not-on-roster\n"
                                           "protected boss@x.org rule\n"
                                           "not-allowed new@stranger.example rule\n"
                                           "not-allowed new@partner.example rule\n"
                                           "unclear twice@x.org two-rows\n"
                                           "unclear Twice@X.org two-rows\n"
                                           "unclear lost@x.org bad-row")
                                .split(u'\n');
        lines.sort();
        return lines;
    }

    /// The organization once the plan was carried out.
    static QStringList wantedState()
    {
        return {QStringLiteral("Late@x.org reader pending"),
                QStringLiteral("boss@x.org reader pending"),
                QStringLiteral("both@x.org owner pending"),
                QStringLiteral("left@x.org reader accepted"),
                QStringLiteral("left@x.org reader pending"),
                QStringLiteral("new@x.org reader pending"),
                QStringLiteral("past@x.org reader pending"),
                QStringLiteral("projects@x.org reader pending"),
                QStringLiteral("role@x.org owner pending"),
                QStringLiteral("same@x.org reader pending"),
                QStringLiteral("twice@x.org reader pending")};
    }

    static GuardRails rails()
    {
        return {.protectedPeople = {QStringLiteral("boss@x.org")},
                .allowedDomains = {QStringLiteral("x.org"), QStringLiteral("partner.example")},
                .ownersFromOwnDomains = true,
                .ownDomains = {QStringLiteral("x.org")},
                .mostOpenOwners = 5};
    }

    void populate()
    {
        ids.clear();
        add("left@x.org", "accepted");
        add("late@x.org", "expired");
        for (const char *email : {"role@x.org", "projects@x.org", "both@x.org", "gone@x.org",
                                  "boss@x.org", "same@x.org", "past@x.org", "twice@x.org"})
            add(email, "pending");
    }

    void add(const char *email, const char *status)
    {
        ids.insert(QString::fromLatin1(email),
                   organization.add(QString::fromLatin1(email), QString::fromLatin1(status)));
    }

    [[nodiscard]] Step answer(const Request &request)
    {
        if (request.path().endsWith("/projects"))
            return Step::list({projectJson(project, "Alpha")});
        if (request.path().endsWith("/users")) {
            QByteArrayList people;
            for (const QString &email : std::as_const(members))
                people.append(memberJson("user-" + email.toLatin1(), email.toLatin1()));
            return Step::list(people);
        }
        return organization.answer(request);
    }

    StatefulOrganization organization;
    QHash<QString, QString> ids; ///< by address
    QStringList members{QStringLiteral("member@x.org"), QStringLiteral("other@x.org")};
    QByteArray project = "proj_a";
};

} // namespace Vestibule
