// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplejson.h"

#include "exchange/in/namedaddress.h"
#include "exchange/in/peopleencoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// "proj_a:owner; proj_b", or the texts with ";" between.
QString joined(const QJsonArray &values, const QString &name)
{
    QStringList parts;
    for (const auto &value : values) {
        const QJsonObject object = value.toObject();
        const QString role = object.value(QLatin1String("role")).toString();
        const QString id = object.value(QLatin1String("id")).toString();
        if (!value.isObject())
            parts << textOf(value);
        else if (!id.isEmpty())
            parts << (role.isEmpty() ? id : id + u':' + role);
        else
            parts << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (parts.isEmpty() && name == QLatin1String("projects"))
        return QStringLiteral("none");
    return parts.join(QStringLiteral("; "));
}

class JsonTable
{
public:
    JsonTable() { m_table.encoding = QStringLiteral("JSON"); }

    [[nodiscard]] bool add(int line, const QJsonValue &value);
    [[nodiscard]] PeopleTable take();

private:
    void addMembers(const QJsonObject &object, const QString &before, int depth);
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
        if (value.isObject() && depth < kDeepest)
            addMembers(value.toObject(), name + u'.', depth + 1);
        else if (value.isObject())
            put(name, QString::fromUtf8(QJsonDocument(value.toObject()).toJson()));
        else if (value.isArray())
            put(name, joined(value.toArray(), name));
        else
            put(name, textOf(value));
    }
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

} // namespace

bool isPeopleJson(QStringView text)
{
    const QStringView start = text.left(4096).trimmed();
    if (start.size() < 2 || (start.front() != u'[' && start.front() != u'{'))
        return false;
    const QStringView inner = start.mid(1).trimmed();
    const QChar next = inner.isEmpty() ? QChar() : inner.front();
    return next == u'"'
        || (start.front() == u'[' && (next == u'{' || (next == u']' && inner.size() == 1)));
}

tl::expected<PeopleTable, PeopleProblem> peopleFromJson(const QString &text)
{
    QList<Piece> pieces;
    QString inner; // keeps the text of `pieces`
    if (QStringView(text).trimmed().startsWith(u'[')) {
        if (!QJsonDocument::fromJson(text.toUtf8()).isArray())
            return tl::unexpected(PeopleProblem{Kind::BadJson, 0, {}});
        pieces = valuesOf(text);
    } else if (const auto whole = parsed(text); whole && whole->toObject().contains(u"data")) {
        const QJsonArray data = whole->toObject().value(u"data").toArray();
        inner = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
        pieces = valuesOf(inner);
        for (qsizetype i = 0; i < pieces.size(); ++i)
            pieces[i].line = int(i) + 1;
    } else {
        pieces = whole ? QList<Piece>{{1, text}} : linesOf(text);
    }
    JsonTable table;
    for (const Piece &piece : std::as_const(pieces)) {
        const auto value = parsed(piece.text);
        if (!value || !table.add(piece.line, *value))
            return tl::unexpected(PeopleProblem{Kind::BadJson, piece.line, {}});
    }
    return table.take();
}

} // namespace Vestibule
