// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes damage rows and blocks of a journal with two unfinished runs, four bytes a time; then
// one of them is gone on with. Nobody is invited twice, nor who has an open invite, whatever became
// of the rows; nothing crashes, and there is an end.

#include "operations/runplayer.h"
#include "support/runbench.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Vestibule;

namespace {

constexpr qsizetype kBytesEach = 4;
constexpr qsizetype kMostDamages = 16;

const char *const kColumns[] = {
    "id",         "run_id",       "position",      "kind",         "state",
    "email",      "email_folded", "role",          "projects",     "invite_id",
    "known_ids",  "removed",      "new_invite_id", "skip_reason",  "error",
    "request_id", "sent_at",      "settled_at",    "projects_kind"};
const char *const kRunColumns[] = {"id", "state", "started_at", "ended_at"};

const char *const kValues[] = {
    "NULL",
    "''",
    "'odd'",
    "x'00ff80'",
    "0",
    "1",
    "2",
    "3",
    "-1",
    "12",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "1.5",
    "'create'",
    "'revoke'",
    "'resend'",
    "'change'",
    "'queued'",
    "'sent'",
    "'done'",
    "'failed'",
    "'unknown'",
    "'skipped'",
    "'running'",
    "'paused'",
    "'stopped'",
    "'finished'",
    "'a@x.org'",
    "'B@x.org'",
    "'c@x.org'",
    "'d@x.org'",
    "'f@x.org'",
    "'g@x.org'",
    "'k@x.org'",
    "'l@x.org'",
    "'invite-1'",
    "'invite-2'",
    "'invite-4'",
    "'invite-7'",
    "'[\"invite-1\",\"invite-2\",\"invite-3\",\"invite-7\"]'",
    "'['",
    "'[1]'",
    "'{}'",
    "'reader'",
    "'owner'",
    "'chosen'",
    "'none'",
    "'[{\"id\":\"proj_1\",\"role\":\"member\"}]'",
    "'{\"kind\":\"outcome-unknown\"}'",
};

void require(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// What the programs before this one have asked the server for, and what it made of it.
struct Past
{
    StatefulOrganization organization;
    QList<RunStep> first;
    QList<RunStep> second;

    Past()
    {
        const QString a = organization.add(QStringLiteral("a@x.org"));
        (void)organization.add(QStringLiteral("b@x.org"));
        (void)organization.add(QStringLiteral("f@x.org"));
        const QString g = organization.add(QStringLiteral("g@x.org"));
        const QString i = organization.add(QStringLiteral("i@x.org"));
        const QString j = organization.add(QStringLiteral("j@x.org"));
        (void)organization.add(QStringLiteral("k@x.org")); // by somebody else
        for (const char *email : {"a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org", "f@x.org"})
            first.append(createStep(QString::fromLatin1(email)));
        first[0].state = StepState::Done;
        first[0].newInviteId = a;
        first[1].state = StepState::Sent;
        first[2].state = StepState::Sent;
        first[4].state = StepState::Failed;
        first[5].state = StepState::Unknown;
        first.append(stepOn(StepKind::Resend, g, QStringLiteral("g@x.org")));
        first.append(
            stepOn(StepKind::Resend, QStringLiteral("invite-gone"), QStringLiteral("h@x.org")));
        first[7].state = StepState::Failed;
        first[7].removed = true;
        first.append(stepOn(StepKind::Revoke, i, QStringLiteral("i@x.org")));
        first.append(stepOn(StepKind::Change, j, QStringLiteral("j@x.org")));
        first[9].state = StepState::Sent;
        first.append(createStep(QStringLiteral("k@x.org")));
        for (RunStep &step : first)
            step.sentAt = step.state == StepState::Queued ? 0 : 1'790'000'000;
        second = {createStep(QStringLiteral("l@x.org")), createStep(QStringLiteral("m@x.org"))};
    }
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the journal is read");
    return file.readAll();
}

/// The bytes of the journal that is to be damaged.
QByteArray wholeJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("j/j.sqlite"));
    Past past;
    {
        JournalFile file(path);
        require(file.open().has_value(), "a journal is made");
        require(file.addRun(past.first, 1'790'000'000).has_value(), "a run is written");
        require(file.addRun(past.second, 1'790'000'000).has_value(), "another one is");
    } // what is in the -wal goes into the file
    return readAll(path);
}

void damageRow(QSqlDatabase &database, const std::uint8_t *bytes)
{
    const bool ofRun = bytes[0] % 8 == 7;
    const QString row = QString::number(bytes[1] % (ofRun ? 3 : 15));
    const QString table = ofRun ? QStringLiteral("run") : QStringLiteral("step");
    const QString column =
        QString::fromLatin1(ofRun ? kRunColumns[bytes[2] % std::size(kRunColumns)]
                                  : kColumns[bytes[2] % std::size(kColumns)]);
    const QString value = QString::fromLatin1(kValues[bytes[3] % std::size(kValues)]);
    QSqlQuery query(database);
    if (bytes[0] % 8 == 6)
        (void)query.exec(QStringLiteral("DELETE FROM step WHERE id = ") + row);
    else // what the table does not allow stays as it is
        (void)query.exec(QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3 WHERE id = %4")
                             .arg(table, column, value, row));
}

void damageRows(const QString &path, const std::uint8_t *data, qsizetype size)
{
    const QString name = QStringLiteral("damage");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        require(database.open(), "the journal is opened to be damaged");
        for (qsizetype at = 0; at + kBytesEach <= size; at += kBytesEach) {
            if (data[at] % 16 < 8)
                damageRow(database, data + at);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void damageBlocks(const QString &path, const std::uint8_t *data, qsizetype size)
{
    QByteArray bytes = readAll(path);
    bool changed = false;
    for (qsizetype at = 0; at + kBytesEach <= size; at += kBytesEach) {
        if (data[at] % 16 < 8 || bytes.isEmpty())
            continue;
        const qsizetype place = (data[at + 1] * 256 + data[at + 2]) % bytes.size();
        changed = true;
        if (data[at] % 16 == 15)
            bytes.truncate(place);
        else
            bytes[place] = static_cast<char>(bytes.at(place) ^ data[at + 3]);
    }
    QFile file(path);
    require(!changed || (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()),
            "the damage is written");
}

/// Whether the address has an invite that can be accepted.
bool isOpen(const StatefulOrganization &organization, const QString &email)
{
    const QStringList lines = organization.state();
    return std::any_of(lines.cbegin(), lines.cend(), [&email](const QString &line) {
        return line.startsWith(email + u' ', Qt::CaseInsensitive) && line.endsWith(u"pending");
    });
}

void goOn(RunBench &bench, qint64 runId, bool failedToo)
{
    QHash<QString, int> posts; // by folded address
    bench.server.setHandler([&bench, &posts](const Request &request) {
        if (request.method == "POST") {
            const QString email = QJsonDocument::fromJson(request.body)
                                      .object()
                                      .value(QStringLiteral("email"))
                                      .toString();
            require(++posts[email.toCaseFolded()] == 1, "nobody is invited twice");
            require(!isOpen(bench.organization, email), "nobody is invited who has an open invite");
        }
        return bench.organization.answer(request);
    });
    if (!bench.restart()) // the journal does not open: nothing can be sent
        return;
    bench.player->resume(runId, failedToo);
    require(QTest::qWaitFor(
                [&bench] {
                    return bench.player->isEnded()
                        || bench.player->state() == RunPlayer::State::Paused;
                },
                30'000),
            "there is an end");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_journal";
    static char *argv[] = {name, nullptr};
    // Never deleted: newer Qt looks into what QtSql keeps at that moment, which would be gone by
    // then.
    [[maybe_unused]] static const auto *application = new QCoreApplication(argc, argv);
    static const QByteArray whole = wholeJournal();
    const qsizetype length = qMin(qsizetype(size), 1 + kBytesEach * kMostDamages);
    if (length < 1)
        return 0;
    RunBench bench;
    bench.organization = Past().organization;
    require(QDir().mkpath(QFileInfo(bench.path()).path()), "the folder is made");
    QFile file(bench.path());
    require(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size(),
            "the journal is copied");
    file.close();
    damageRows(bench.path(), data + 1, length - 1);
    damageBlocks(bench.path(), data + 1, length - 1);
    goOn(bench, data[0] % 4 == 3 ? 2 : 1, data[0] % 2 == 1);
    return 0;
}
