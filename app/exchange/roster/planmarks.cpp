// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/roster/planmarks.h"

#include "exchange/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Vestibule {

namespace {

constexpr int kMarksVersion = 1;
constexpr qint64 kMostMarkBytes = 8 * 1024 * 1024;
constexpr qsizetype kMostMarked = 50'000; // people

QString coded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QString &text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

QString planMarksPath(const QString &journalFolder, const QString &organization)
{
    return journalFolder + u'/' + organization + QStringLiteral(".plan-marks");
}

RosterMarks readPlanMarks(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(kMostMarkBytes)).object();
    if (object.value(QLatin1String("version")).toInt() != kMarksVersion)
        return {};
    RosterMarks marks;
    marks.madeAt = object.value(QLatin1String("made_at")).toInteger();
    marks.key = decoded(object.value(QLatin1String("key")).toString());
    const QJsonObject people = object.value(QLatin1String("people")).toObject();
    for (auto one = people.constBegin(); one != people.constEnd(); ++one)
        marks.people.insert(decoded(one.key()), decoded(one.value().toString()));
    return marks.key.isEmpty() ? RosterMarks() : marks;
}

bool writePlanMarks(const QString &path, const RosterMarks &marks)
{
    if (marks.people.size() > kMostMarked)
        return false;
    QMap<QString, QString> sorted; // as an object grows quickly
    for (auto one = marks.people.cbegin(); one != marks.people.cend(); ++one)
        sorted.insert(coded(one.key()), coded(one.value()));
    QJsonObject people;
    for (auto one = sorted.cbegin(); one != sorted.cend(); ++one)
        people.insert(one.key(), one.value());
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("version"), kMarksVersion},
                                                       {QStringLiteral("made_at"), marks.madeAt},
                                                       {QStringLiteral("key"), coded(marks.key)},
                                                       {QStringLiteral("people"), people}})
                                 .toJson(QJsonDocument::Compact);
    return !writePrivateFile(path, bytes);
}

bool removePlanMarks(const QString &path)
{
    return QFile::remove(path) || !QFileInfo::exists(path);
}

} // namespace Vestibule
