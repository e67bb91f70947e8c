// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplejson.h"

#include "exchange/in/headerrow.h"
#include "exchange/in/namedaddress.h"
#include "exchange/in/peopleencoding.h"
#include "exchange/in/peopleheadings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace Vestibule {

namespace {

using Kind = PeopleProblem::Kind;

constexpr int kDeepest = 4; // objects within objects that become columns

/// A value of the outer array, or a line, as it is written.
struct Piece
{
    int line = 0;
    QStringView text;
};

/// The values between the brackets of an array, cut where the commas of its own level stand.
QList<Piece> valuesOf(QStringView array)
{
    QList<Piece> pieces;
    int depth = 0;
    int line = 1;
    int pieceLine = 0; // where the value begins, 0 before
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QChar c = array.at(at);
        line += c == u'\n';
        if (quoted) {
            at += c == u'\\';
            quoted = c != u'"';
            continue;
        }
        const bool closes = c == u']' || c == u'}';
        depth += (c == u'[' || c == u'{') - closes;
        if ((depth == 1 && c == u',') || (depth == 0 && closes)) {
            if (pieceLine > 0)
                pieces.append({pieceLine, array.mid(from, at - from)});
            if (closes)
                break;
            pieceLine = 0;
            from = at + 1;
        } else if (depth == 1 && c == u'[' && from == 0) {
            from = at + 1;
        } else if (pieceLine == 0 && !c.isSpace()) {
            pieceLine = line;
        }
        quoted = c == u'"';
    }
    return pieces;
}

QList<Piece> linesOf(QStringView text)
{
    QList<Piece> pieces;
    int number = 0;
    const QList<QStringView> lines = text.split(u'\n');
    for (const QStringView line : lines) {
        ++number;
        if (!line.trimmed().isEmpty())
            pieces.append({number, line});
    }
    return pieces;
}

std::optional<QJsonValue> parsed(QStringView text)
{
    QJsonParseError error{};
    const QByteArray wrapped = '[' + text.toUtf8() + ']'; // a value alone is no document
    const QJsonArray array = QJsonDocument::fromJson(wrapped, &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return std::nullopt;
    return array.at(0);
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return trimmedPeople(value.toString()).toString();
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .mid(1)
            .chopped(1);
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

/// The first of these members that is a text and not empty.
QString firstText(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

/// The address of {"value": "jo@x.org", "type": "work"}, as directories write it.
QString addressOfEntry(const QJsonValue &value)
{
    const QString text = firstText(value.toObject(), {u"value", u"address", u"email", u"mail"});
    return text.contains(u'@') ? text : QString();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "proj_a:owner; proj_b", or the texts with ";" between.
QString joined(const QJsonArray &values, const QString &name)
{
    QStringList parts;
    for (const auto &value : values) {
        const QJsonObject object = value.toObject();
        const QString role = object.value(QLatin1String("role")).toString();
        const QString id = firstText(object, {u"id", u"project_id", u"projectId", u"name"});
        if (!value.isObject())
            parts << textOf(value);
        else if (!id.isEmpty())
            parts << (role.isEmpty() ? id : id + u':' + role);
        else
            parts << compact(object);
    }
    if (parts.isEmpty() && name == QLatin1String("projects"))
        return QStringLiteral("none");
    return parts.join(QStringLiteral("; "));
}

/// "proj_a:owner; proj_b:member" of {"proj_a": "owner", "proj_b": "member"}
QString pairsOf(const QJsonObject &object)
{
    QStringList parts;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        parts << member.key() + u':' + textOf(member.value());
    return parts.join(QStringLiteral("; "));
}

/// Lists of people within an object, with what stands beside them.
class ListSearch
{
public:
    struct List
    {
        QString name;
        QJsonArray values;
    };

    explicit ListSearch(const QJsonObject &object) { search(object, {}, 0); }
    [[nodiscard]] const QList<List> &lists() const { return m_lists; }
    /// "role: owner" and the like, which none of the lists holds.
    [[nodiscard]] const QStringList &beside() const { return m_beside; }
    /// Those of them that every person of a list gets: its role and projects.
    [[nodiscard]] const QJsonObject &forAll() const { return m_forAll; }

private:
    void search(const QJsonObject &object, const QString &before, int depth);

    QList<List> m_lists;
    QStringList m_beside;
    QJsonObject m_forAll;
};

bool isPerson(const QJsonObject &object)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value();
        const QString text =
            value.isArray() ? value.toArray().first().toString() : value.toString();
        if (text.contains(u'@')
            && headingMeaning(member.key()).topic == HeadingMeaning::Topic::Address)
            return true;
    }
    return false;
}

void ListSearch::search(const QJsonObject &object, const QString &before, int depth)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString name = before + member.key();
        const QJsonValue value = member.value();
        const QJsonValue first = value.toArray().first();
        if (first.isObject() || first.toString().contains(u'@')) {
            m_lists.append({name, value.toArray()});
        } else if (value.isObject() && depth < kDeepest) {
            search(value.toObject(), name + u'.', depth + 1);
        } else if (const QString text = textOf(value); !text.isEmpty()) {
            m_beside << name + QStringLiteral(": ") + text;
            const HeadingMeaning meaning = headingMeaning(member.key());
            if (meaning.exact
                && (meaning.topic == HeadingMeaning::Topic::Role
                    || meaning.topic == HeadingMeaning::Topic::Projects))
                m_forAll.insert(member.key(), value);
        }
    }
}

/// What every person of the list gets, but where it says another thing of the same name.
QJsonValue completed(const QJsonValue &person, const QJsonObject &forAll)
{
    if (forAll.isEmpty())
        return person;
    QJsonObject object =
        person.isObject() ? person.toObject() : QJsonObject{{QStringLiteral("email"), person}};
    for (auto member = forAll.constBegin(); member != forAll.constEnd(); ++member) {
        if (!object.contains(member.key()))
            object.insert(member.key(), member.value());
    }
    return object;
}

/// Cells within arrays: the first array may be the header.
PeopleTable tableOfArrays(const QList<Piece> &pieces)
{
    PeopleTable table;
    table.encoding = QStringLiteral("JSON");
    table.separator = u',';
    for (const Piece &piece : pieces) {
        const QJsonArray values = parsed(piece.text).value_or(QJsonValue()).toArray();
        PeopleTable::Row row{piece.line, {}, RowFault::None};
        for (const auto &value : values)
            row.cells << (value.isArray() ? joined(value.toArray(), {}) : textOf(value));
        if (!row.cells.isEmpty())
            table.rows.append(row);
    }
    takeHeaderRow(table, {});
    return table;
}

class JsonTable
{
public:
    JsonTable() { m_table.encoding = QStringLiteral("JSON"); }

    [[nodiscard]] bool add(int line, const QJsonValue &value);
    [[nodiscard]] PeopleTable take();

private:
    void addMembers(const QJsonObject &object, const QString &before, int depth);
    void addEntries(const QJsonArray &entries, const QString &name);
    void put(const QString &name, const QString &text);

    PeopleTable m_table;
    QHash<QString, int> m_columns;
    PeopleTable::Row m_row;
};

bool JsonTable::add(int line, const QJsonValue &value)
{
    m_row = {line, {}, RowFault::None};
    if (value.isObject())
        addMembers(value.toObject(), {}, 0);
    else if (value.isString())
        put(QStringLiteral("email"), textOf(value));
    else
        return false;
    if (std::any_of(m_row.cells.cbegin(), m_row.cells.cend(),
                    [](const QString &cell) { return !cell.isEmpty(); }))
        m_table.rows.append(m_row);
    return true;
}

void JsonTable::addMembers(const QJsonObject &object, const QString &before, int depth)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString name = before + member.key();
        const QJsonValue value = member.value();
        if (value.isObject() && headingMeaning(name).topic == HeadingMeaning::Topic::Projects)
            put(name, pairsOf(value.toObject()));
        else if (value.isArray() && !addressOfEntry(value.toArray().first()).isEmpty())
            addEntries(value.toArray(), name);
        else if (value.isObject() && depth < kDeepest)
            addMembers(value.toObject(), name + u'.', depth + 1);
        else if (value.isObject())
            put(name, QString::fromUtf8(QJsonDocument(value.toObject()).toJson()));
        else if (value.isArray())
            put(name, joined(value.toArray(), name));
        else
            put(name, textOf(value));
    }
}

/// Each kind of address becomes a column: "emails.work", "emails.home".
void JsonTable::addEntries(const QJsonArray &entries, const QString &name)
{
    QMap<QString, QStringList> texts;
    for (const auto &entry : entries) {
        const QString kind = firstText(entry.toObject(), {u"type", u"label", u"kind"});
        const QString address = addressOfEntry(entry);
        texts[kind.isEmpty() ? name : name + u'.' + kind]
            << (!address.isEmpty()     ? address
                    : entry.isObject() ? compact(entry.toObject())
                                       : textOf(entry));
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        put(text.key(), text->join(QStringLiteral("; ")));
}

void JsonTable::put(const QString &name, const QString &text)
{
    const auto known = m_columns.constFind(name);
    const int column = known == m_columns.constEnd() ? int(m_columns.size()) : *known;
    if (column >= kMaxPeopleCells) {
        m_row.fault = RowFault::TooManyCells;
        return;
    }
    if (known == m_columns.constEnd()) {
        m_columns.insert(name, column);
        m_table.header.append(name);
    }
    if (text.isEmpty())
        return;
    if (m_row.cells.size() <= column)
        m_row.cells.resize(column + 1);
    m_row.cells[column] = text;
}

PeopleTable JsonTable::take()
{
    m_table.separator = u',';
    return m_table;
}

/// Where the values of a list stand in the text that it was read from.
QList<int> linesOfValues(const QString &text, const ListSearch::List &list)
{
    const QString key = u'"' + list.name.mid(list.name.lastIndexOf(u'.') + 1) + u'"';
    for (qsizetype found = text.indexOf(key); found >= 0; found = text.indexOf(key, found + 1)) {
        qsizetype at = found + key.size();
        while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u':'))
            ++at;
        if (at == text.size() || text.at(at) != u'[')
            continue;
        const QList<Piece> pieces = valuesOf(QStringView(text).mid(at));
        if (pieces.size() != list.values.size())
            continue;
        const int before = lineAt(text, at) - 1;
        QList<int> lines;
        lines.reserve(pieces.size());
        for (const Piece &piece : pieces)
            lines.append(before + piece.line);
        return lines;
    }
    return QList<int>(list.values.size(), 1);
}

/// An object around a list, as servers answer.
tl::expected<PeopleTable, PeopleProblem> fromObject(const QJsonObject &object, const QString &text)
{
    const ListSearch search(object);
    if (search.lists().size() > 1) {
        QStringList names;
        for (const ListSearch::List &list : search.lists())
            names << list.name;
        return tl::unexpected(
            PeopleProblem{Kind::SeveralLists, 0, names.join(QStringLiteral(", "))});
    }
    JsonTable table;
    if (search.lists().isEmpty()) {
        if (!object.isEmpty() && !table.add(1, object))
            return tl::unexpected(PeopleProblem{Kind::BadJson, 1, {}});
        return table.take();
    }
    const ListSearch::List &list = search.lists().constFirst();
    const QList<int> lines = linesOfValues(text, list);
    for (qsizetype i = 0; i < list.values.size(); ++i) {
        if (!table.add(lines.at(i), completed(list.values.at(i), search.forAll())))
            return tl::unexpected(PeopleProblem{Kind::BadJson, lines.at(i), {}});
    }
    PeopleTable people = table.take();
    if (!search.beside().isEmpty())
        people.skipped.append({1, search.beside(), RowFault::None});
    return people;
}

} // namespace

bool isPeopleJson(QStringView text)
{
    const QStringView start = text.left(4096).trimmed();
    if (start.size() < 2 || (start.front() != u'[' && start.front() != u'{'))
        return false;
    const QStringView inner = start.mid(1).trimmed();
    const QChar next = inner.isEmpty() ? QChar() : inner.front();
    return next == u'"' || (start.front() == u'{' && next == u'}')
        || (start.front() == u'[' && next == u'[' && inner.mid(1).trimmed().startsWith(u'"'))
        || (start.front() == u'[' && (next == u'{' || (next == u']' && inner.size() == 1)));
}

tl::expected<PeopleTable, PeopleProblem> peopleFromJson(const QString &text)
{
    QList<Piece> pieces;
    JsonTable table;
    if (QStringView(text).trimmed().startsWith(u'[')) {
        if (!QJsonDocument::fromJson(text.toUtf8()).isArray())
            return tl::unexpected(PeopleProblem{Kind::BadJson, 0, {}});
        pieces = valuesOf(text);
        if (!pieces.isEmpty() && pieces.constFirst().text.trimmed().startsWith(u'['))
            return tableOfArrays(pieces);
    } else if (const auto whole = parsed(text); whole && !isPerson(whole->toObject())) {
        return fromObject(whole->toObject(), text);
    } else {
        pieces = whole ? QList<Piece>{{1, text}} : linesOf(text);
    }
    for (const Piece &piece : std::as_const(pieces)) {
        const auto value = parsed(piece.text);
        if (!value || !table.add(piece.line, *value))
            return tl::unexpected(PeopleProblem{Kind::BadJson, piece.line, {}});
    }
    return table.take();
}

} // namespace Vestibule
