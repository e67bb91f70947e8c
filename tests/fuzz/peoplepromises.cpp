// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/peoplepromises.h"

#include "exchange/peopleencoding.h"
#include "exchange/peoplereader.h"
#include "fuzz/promise.h"

#include <algorithm>

using namespace Vestibule;

namespace Fuzz {

namespace {

constexpr qint64 kNow = 1'790'000'000;

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

KnownPeople knownPeople()
{
    KnownPeople known;
    known.addInvite({QStringLiteral("invite-1"),
                     QStringLiteral("Mia@example.com"),
                     QStringLiteral("reader"),
                     QStringLiteral("pending"),
                     kNow - 10,
                     kNow + 10,
                     {},
                     {}});
    known.addInvite({QStringLiteral("invite-2"),
                     QStringLiteral("kim@example.com"),
                     QStringLiteral("reader"),
                     QStringLiteral("expired"),
                     kNow - 10,
                     kNow - 5,
                     {},
                     {}});
    Member member;
    member.email = QStringLiteral("jo@example.com");
    known.addMember(member);
    Project project;
    project.id = QStringLiteral("proj_a");
    project.name = QStringLiteral("Design: Web");
    known.setProjects({project});
    return known;
}

void checkVerdicts(const QList<InviteDraft> &drafts)
{
    const NewInvite forAll{{}, QStringLiteral("reader"), {}};
    const KnownPeople known = knownPeople();
    const QList<JudgedDraft> judged = judgeDrafts(drafts, known, forAll, kNow);
    require(judged.size() == drafts.size(), "one verdict a draft");
    QSet<QString> ready;
    for (qsizetype row = 0; row < judged.size(); ++row) {
        const JudgedDraft &draft = judged.at(row);
        require(!verdictText(draft).isEmpty(), "each verdict has a text");
        if (!draft.isReady())
            continue;
        require(checkEmail(draft.invite.email) == EmailProblem::None, "ready is an address");
        require(!draft.invite.email.contains(QChar::ReplacementCharacter), "no lost characters");
        const QString folded = foldedEmail(draft.invite.email);
        require(!ready.contains(folded), "nobody is ready twice");
        require(!known.isMember(folded), "no member is ready");
        ready.insert(folded);
    }
    require(stepsFor(judged, known).size() == ready.size(), "a step for each that is ready");
}

void checkDrafts(const QList<InviteDraft> &drafts, int lastLine, bool ascending)
{
    int before = 0;
    for (const InviteDraft &draft : drafts) {
        require(draft.line >= 1 && draft.line <= lastLine, "the line is one of the source");
        require(ascending ? draft.line > before : draft.line >= before, "lines ascend");
        require(!hasLineBreak(draft.email), "an address has no line break");
        require(draft.email == draft.email.trimmed(), "an address is trimmed");
        before = draft.line;
    }
    checkVerdicts(drafts);
}

/// Of the end: lines of a file, whichever way they are ended.
int linesOf(QStringView text)
{
    return lineAt(text, text.size());
}

void checkTable(const PeopleTable &table, const QString &text)
{
    require(!table.rows.isEmpty(), "a table has rows");
    require(QStringView(u",;\t|").contains(table.separator), "a known separator");
    for (const PeopleTable::Row &row : table.rows) {
        require(std::any_of(row.cells.cbegin(), row.cells.cend(),
                            [](const QString &cell) { return !cell.isEmpty(); }),
                "no blank rows");
    }
    const QList<InviteDraft> drafts = draftsOf(table, guessColumns(table));
    require(drafts.size() == table.rows.size(), "one draft a row");
    checkDrafts(drafts, linesOf(text), true);
    PeopleColumns byHand;
    byHand.email = 0;
    byHand.role = 1;
    byHand.projects = 2;
    require(draftsOf(table, byHand).size() == table.rows.size(), "columns by hand");
}

bool same(const PeopleTable &a, const PeopleTable &b)
{
    return a.header == b.header && a.separator == b.separator && a.encoding == b.encoding
        && std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), b.rows.cend(),
                      [](const PeopleTable::Row &x, const PeopleTable::Row &y) {
                          return x.line == y.line && x.cells == y.cells;
                      });
}

} // namespace

void checkPeopleFile(const QByteArray &bytes)
{
    const auto table = readPeople(bytes);
    const auto again = readPeople(bytes);
    require(table.has_value() == again.has_value(), "reading twice is equal");
    if (!table) {
        require(table.error().kind == again.error().kind
                    && table.error().line == again.error().line,
                "failing twice is equal");
        require(!peopleProblemText(table.error()).isEmpty(), "each problem has a text");
        return;
    }
    require(same(*table, *again), "reading twice is equal");
    const auto text = decodePeople(bytes);
    require(text.has_value(), "what is read was decoded");
    checkTable(*table, text->text);
}

void checkPastedPeople(const QString &text)
{
    const QList<InviteDraft> drafts = readPastedPeople(text);
    require(drafts == readPastedPeople(text), "reading twice is equal");
    int lines = linesOf(text);
    for (const QChar c : text)
        lines += c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    checkDrafts(drafts, lines, false);
    // Whatever was typed is seen again: each @ is in one of the drafts.
    qsizetype found = 0;
    for (const InviteDraft &draft : drafts)
        found += draft.email.count(u'@') + draft.name.count(u'@') + draft.role.count(u'@');
    // The query of a mailto: is left away, and nothing else.
    const bool query =
        text.contains(u'?') && text.contains(QLatin1String("mailto:"), Qt::CaseInsensitive);
    require(query || found >= text.count(u'@'), "no @ is passed over");
    require(found <= text.count(u'@'), "no @ is taken twice");
}

} // namespace Fuzz
