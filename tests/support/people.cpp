// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/people.h"

namespace Vestibule::PeopleTest {

namespace {

using namespace Qt::StringLiterals;

QString wordOf(DraftVerdict verdict)
{
    switch (verdict) {
    case DraftVerdict::Ready:
        return u"ready"_s;
    case DraftVerdict::ReadyAgain:
        return u"ready-again"_s;
    case DraftVerdict::NotAnAddress:
        return u"not-an-address"_s;
    case DraftVerdict::Unreadable:
        return u"unreadable"_s;
    case DraftVerdict::Twice:
        return u"twice"_s;
    case DraftVerdict::AlreadyPending:
        return u"already-pending"_s;
    case DraftVerdict::AlreadyMember:
        return u"already-member"_s;
    case DraftVerdict::UnknownRole:
        return u"unknown-role"_s;
    case DraftVerdict::UnknownProject:
        return u"unknown-project"_s;
    case DraftVerdict::EarlierUnknown:
        return u"may-be-under-way"_s;
    case DraftVerdict::JustInvited:
        return u"just-invited"_s;
    case DraftVerdict::NotAllowed:
        return u"not-allowed"_s;
    case DraftVerdict::LeftOut:
        return u"left-out"_s;
    }
    return {};
}

QString wantedText(const NewInvite &invite)
{
    if (invite.projects.kind == ProjectChoice::Kind::Default)
        return invite.role + u" default"_s;
    if (invite.projects.kind == ProjectChoice::Kind::None)
        return invite.role + u" none"_s;
    QString text = invite.role;
    for (const ProjectGrant &grant : invite.projects.chosen)
        text += u' ' + grant.id + u':' + grant.role;
    return text;
}

Project project(const QString &id, const QString &name, std::optional<qint64> archivedAt = {})
{
    return {id, name, {}, {}, archivedAt};
}

} // namespace

KnownPeople knownPeople()
{
    KnownPeople known;
    known.setProjects({project(u"proj_a"_s, u"Project A, \"quoted\""_s),
                       project(u"proj_b"_s, u"Project B, \"quoted\""_s),
                       project(u"proj_c"_s, u"Design"_s), project(u"proj_d"_s, u"Research"_s),
                       project(u"proj_g"_s, u"Gone"_s, kNow - 1000)});
    known.addInvite({u"invite-0"_s,
                     u"user0@corp0.example"_s,
                     u"reader"_s,
                     u"pending"_s,
                     kNow - 1000,
                     kNow + 100'000,
                     {},
                     {}});
    known.addInvite({u"invite-2"_s,
                     u"user2@corp2.example"_s,
                     u"reader"_s,
                     u"expired"_s,
                     kNow - 900'000,
                     kNow - 1000,
                     {},
                     {}});
    Member member;
    member.email = u"member3@corp.example"_s;
    known.addMember(member);
    return known;
}

QStringList verdictsOf(const QList<InviteDraft> &drafts)
{
    const QList<JudgedDraft> judged =
        judgeDrafts(drafts, knownPeople(), {{}, u"reader"_s, {}}, kNow);
    QStringList lines;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const JudgedDraft &row = judged.at(i);
        QStringList cells{QString::number(drafts.at(i).line), drafts.at(i).email,
                          wordOf(row.verdict)};
        if (const QString more = row.isReady() ? wantedText(row.invite) : row.unknown;
            !more.isEmpty())
            cells << more;
        lines << cells.join(u'\t').replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    }
    return lines;
}

} // namespace Vestibule::PeopleTest
