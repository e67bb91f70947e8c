// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/peoplepromises.h"

#include "exchange/in/headerrow.h"
#include "exchange/in/peoplecells.h"
#include "exchange/in/peopleencoding.h"
#include "exchange/in/peoplejson.h"
#include "exchange/in/peoplereader.h"
#include "exchange/in/peoplesummary.h"
#include "exchange/in/peopleworkbook.h"
#include "fuzz/promise.h"

#include <QRegularExpression>

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

void checkDrafts(const QList<InviteDraft> &drafts, int lastLine)
{
    int before = 0;
    for (const InviteDraft &draft : drafts) {
        require(draft.line >= 1 && draft.line <= lastLine, "the line is one of the source");
        require(draft.line >= before, "lines ascend");
        require(!hasLineBreak(draft.email), "an address has no line break");
        require(draft.email == draft.email.trimmed(), "an address is trimmed");
        before = draft.line;
    }
    checkVerdicts(drafts);
}

/// All that the person is told of a table: the people, what was skipped, and what stands in
/// columns that are named as not used.
QString toldOf(const PeopleTable &table, const PeopleColumns &columns,
               const QList<InviteDraft> &drafts)
{
    QStringList told = table.header;
    for (const InviteDraft &draft : drafts)
        told << draft.email << draft.name << draft.role << draft.projects << draft.foundIn;
    for (const PeopleTable::Row &row : table.skipped)
        told << row.cells;
    for (const PeopleTable::Row &row : table.rows) {
        for (int column = 0; column < row.cells.size(); ++column) {
            const bool used = column == columns.email || column == columns.role
                || column == columns.projects || columns.isList
                || columns.moreEmails.contains(column);
            if (!used || row.fault != RowFault::None)
                told << row.cells.at(column);
        }
    }
    return told.join(u'\n');
}

/// Each plain address of the source is a person or is told.
void checkNobodyIsLost(const QString &source, const QString &told)
{
    static const QRegularExpression address(QStringLiteral(
        "[A-Za-z0-9](?:[A-Za-z0-9._+]*[A-Za-z0-9])?@[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)+"));
    for (auto found = address.globalMatch(source); found.hasNext();)
        require(told.contains(found.next().captured()), "every address is a person or is told");
}

/// Of the end: lines of a file, whichever way they are ended.
int linesOf(QStringView text)
{
    int lines = lineAt(text, text.size());
    if (lines == 1) {
        lines += int(std::count_if(text.begin(), text.end(), [](QChar c) {
            return c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        }));
    }
    return lines;
}

void checkTable(const PeopleTable &table, const QString &text)
{
    require(!table.rows.isEmpty(), "a table has rows");
    for (const PeopleTable::Row &row : table.rows) {
        require(std::any_of(row.cells.cbegin(), row.cells.cend(),
                            [](const QString &cell) { return !cell.isEmpty(); }),
                "no blank rows");
    }
    const PeopleColumns columns = guessColumns(table);
    const QList<InviteDraft> drafts = draftsOf(table, columns);
    checkDrafts(drafts, linesOf(text));
    if (columns.email >= 0)
        require(!peopleColumnsText(table, columns).isEmpty(), "what was taken is told");
    if (columns.email >= 0 && !isPeopleJson(text))
        checkNobodyIsLost(text, toldOf(table, columns, drafts));
    PeopleColumns byHand;
    byHand.email = 0;
    byHand.role = 1;
    byHand.projects = 2;
    require(draftsOf(table, byHand).size() >= table.rows.size(), "columns by hand");
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
    if (isZip(bytes)) {
        checkVerdicts(draftsOf(*table, guessColumns(*table)));
        return;
    }
    const auto text = decodePeople(bytes);
    require(text.has_value(), "what is read was decoded");
    checkTable(*table, text->text);
}

void checkPastedPeople(const QString &text)
{
    const QList<InviteDraft> drafts = readPastedPeople(text);
    require(drafts == readPastedPeople(text), "reading twice is equal");
    int lines = lineAt(text, text.size());
    for (const QChar c : text)
        lines += c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x85);
    checkDrafts(drafts, lines);
    const PeopleTable table = pastedTable(text);
    const PeopleColumns columns = guessColumns(table);
    if (columns.emailTies.isEmpty())
        checkNobodyIsLost(text, toldOf(table, columns, drafts));
}

void checkEncoding(const QByteArray &bytes)
{
    const auto decoded = decodePeople(bytes);
    const auto again = decodePeople(bytes);
    require(decoded.has_value() == again.has_value(), "decoding twice is equal");
    if (!decoded) {
        require(!peopleProblemText(decoded.error()).isEmpty(), "each problem has a text");
        return;
    }
    require(decoded->text == again->text, "decoding twice is equal");
    require(!decoded->encoding.isEmpty(), "the encoding is told");
    require(!decoded->text.startsWith(QChar::ByteOrderMark), "no mark is left at the start");
    int before = 0;
    for (const int line : decoded->lostLines) {
        require(line > before && line <= linesOf(decoded->text), "lost lines ascend");
        before = line;
    }
    // In the others a letter takes two bytes or four.
    if (!decoded->encoding.startsWith(QLatin1String("UTF-16"))
        && !decoded->encoding.startsWith(QLatin1String("UTF-32")))
        checkNobodyIsLost(QString::fromLatin1(bytes), decoded->text);
}

void checkCells(const QString &text, QChar separator)
{
    const QList<PeopleTable::Row> rows =
        cutRows(text, separator.isNull() ? guessSeparator(text) : separator, kMaxPeopleRows);
    QStringList told;
    int before = 0;
    for (const PeopleTable::Row &row : rows) {
        require(row.line > before && row.line <= linesOf(text), "lines ascend");
        require(!row.cells.isEmpty() && !row.cells.constLast().isEmpty(), "no cell too many");
        before = row.line;
        told << row.cells;
    }
    checkNobodyIsLost(text, told.join(u'\n'));
}

void checkShape(const QString &text, const QStringList &headings)
{
    PeopleTable table;
    table.rows = cutRows(text, guessSeparator(text), kMaxPeopleRows);
    const qsizetype before = table.rows.size();
    takeHeaderRow(table, headings);
    const qsizetype header = table.header.isEmpty() ? 0 : 1;
    require(table.rows.size() + table.skipped.size() + header == before, "each row has a place");
    QStringList told = table.header;
    for (const QList<PeopleTable::Row> &rows : {table.rows, table.skipped}) {
        for (const PeopleTable::Row &row : rows)
            told << row.cells;
    }
    checkNobodyIsLost(text, told.join(u'\n'));
}

void checkColumns(const QString &text, const ChosenColumns &chosen, bool knowsProjects)
{
    const PeopleTable table = pastedTable(text);
    const KnownPeople known = knownPeople();
    const ProjectNames *names = knowsProjects ? &known.projectNames() : nullptr;
    const PeopleColumns columns = guessColumns(table, chosen, names);
    const std::pair<int, std::optional<int>> kinds[] = {{columns.email, chosen.email},
                                                        {columns.role, chosen.role},
                                                        {columns.projects, chosen.projects},
                                                        {columns.name, std::nullopt},
                                                        {columns.projectRole, std::nullopt}};
    QSet<int> taken;
    for (const auto &[column, wanted] : kinds) {
        require(!wanted || column == *wanted, "what is chosen is taken");
        require(wanted || column < table.columnCount(), "what is taken is there");
        require(column < 0 || wanted || !taken.contains(column), "nothing is guessed twice");
        if (column >= 0)
            taken.insert(column);
    }
    for (const QList<int> &tied : {columns.emailTies, columns.roleTies, columns.projectsTies}) {
        for (const int column : tied)
            require(column >= 0 && column < table.columnCount(), "what is tied is there");
    }
    if (columns.email >= 0)
        require(!peopleColumnsText(table, columns).isEmpty(), "what was taken is told");
}

void checkDraftsOf(const QString &text, const ChosenColumns &chosen)
{
    const PeopleTable table = pastedTable(text);
    const PeopleColumns columns = guessColumns(table, chosen);
    if (columns.email < 0 || !columns.emailTies.isEmpty())
        return; // the person is asked first
    const QList<InviteDraft> drafts = draftsOf(table, columns);
    require(drafts == draftsOf(table, columns), "taking twice is equal");
    checkNobodyIsLost(text, toldOf(table, columns, drafts));
}

ChosenColumns chosenBy(const std::uint8_t *bytes)
{
    const auto one = [](std::uint8_t byte) -> std::optional<int> {
        constexpr int kColumns = 6;
        const int choice = byte % (kColumns + 2);
        if (choice == kColumns + 1)
            return std::nullopt;
        return choice == kColumns ? -1 : choice;
    };
    return {one(bytes[0]), one(bytes[1]), one(bytes[2])};
}

} // namespace Fuzz
