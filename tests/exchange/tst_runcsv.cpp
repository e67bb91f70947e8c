// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/runcsv.h"

#include "exchange/in/peoplereader.h"
#include "support/testentry.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'000; // 2026-09-21T14:13:20Z

QList<RunStep> examples()
{
    RunStep done;
    done.state = StepState::Done;
    done.invite = {
        u"+jo@x.org"_s,
        u"reader"_s,
        {ProjectChoice::Kind::Chosen, {{u"proj_a"_s, u"member"_s}, {u"proj_b"_s, u"owner"_s}}}};
    done.newInviteId = u"invite-new"_s;
    done.requestId = u"req_1"_s;
    done.sentAt = kNow;
    done.settledAt = kNow + 1;
    RunStep half;
    half.position = 1;
    half.kind = StepKind::Resend;
    half.state = StepState::Failed;
    half.invite = {u"mia@x.org"_s, u"owner"_s, {ProjectChoice::Kind::None, {}}};
    half.inviteId = u"invite-old"_s;
    half.removed = true;
    ApiError error{.kind = ApiError::Kind::AlreadyMember};
    half.error = error;
    RunStep skipped;
    skipped.position = 2;
    skipped.kind = StepKind::Revoke;
    skipped.state = StepState::Skipped;
    skipped.skipReason = SkipReason::Accepted;
    skipped.invite = {u"kim@x.org"_s, u"reader"_s, {}};
    skipped.inviteId = u"invite-3"_s;
    return {done, half, skipped};
}

QByteArray written(CsvProfile profile)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeRunCsv(&buffer, examples(), profile) ? buffer.data() : QByteArray();
}

} // namespace

class RunCsvTest : public TestCase
{
    Q_OBJECT

private slots:
    void dataProfileIsThisToTheByte()
    {
        QCOMPARE(written(CsvProfile::Data),
                 QByteArray(
                     "position,email,kind,role,projects,outcome,reason,message,invite_id,"
                     "new_invite_id,request_id,sent_at,settled_at,line\n"
                     "1,+jo@x.org,create,reader,proj_a:member;proj_b:owner,done,,,,invite-new,"
                     "req_1,2026-09-21T14:13:20Z,2026-09-21T14:13:21Z,\n"
                     "2,mia@x.org,resend,owner,none,revoked-not-invited,already-member,\"This "
                     "person is already a member of the organization. No invite is needed. You can "
                     "change the person's role on the organization's members page.\",invite-old,"
                     ",,,,\n"
                     "3,kim@x.org,revoke,reader,default,skipped,accepted,,invite-3,,,,,\n")
                     .replace(",\"This", ",This")
                     .replace("page.\",", "page.,"));
    }

    void spreadsheetProfileIsGuarded()
    {
        const QByteArray csv = written(CsvProfile::Spreadsheet);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFposition,"));
        QVERIFY(csv.contains("\r\n1,'+jo@x.org,"));
    }

    void resultsCanBeInvitedFromAgain()
    {
        for (const CsvProfile profile : {CsvProfile::Data, CsvProfile::Spreadsheet}) {
            const auto table = readPeople(written(profile));
            QVERIFY(table);
            const auto judged = judgeDrafts(draftsOf(*table, guessColumns(*table)), {}, {}, kNow);
            const QList<RunStep> steps = examples();
            for (int row = 0; row < steps.size(); ++row)
                QCOMPARE(judged.at(row).invite, steps.at(row).invite);
        }
    }

    void words()
    {
        RunStep step;
        QCOMPARE(outcomeWord(step), u"queued"_s);
        step.state = StepState::Unknown;
        QCOMPARE(outcomeWord(step), u"unknown"_s);
        step.kind = StepKind::Change;
        step.removed = true;
        QCOMPARE(outcomeWord(step), u"revoked-not-invited"_s);
        step.state = StepState::Sent;
        QCOMPARE(outcomeWord(step), u"sent"_s);
        step.state = StepState::Done;
        QCOMPARE(outcomeWord(step), u"done"_s);
        step.kind = StepKind::Revoke;
        step.state = StepState::Failed;
        QCOMPARE(outcomeWord(step), u"failed"_s);
        QCOMPARE(kindWord(StepKind::Change), u"change"_s);
        QVERIFY(skipWord(SkipReason::None).isEmpty());
        QCOMPARE(skipWord(SkipReason::LeftOut), u"left-out"_s);
        QCOMPARE(skipWord(SkipReason::AlreadyPending), u"already-pending"_s);
        QCOMPARE(skipWord(SkipReason::AlreadyMember), u"already-member"_s);
    }

    void aDeviceThatTakesNothingIsTold()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!writeRunCsv(&full, examples(), CsvProfile::Data));
    }
};

VESTIBULE_TEST(RunCsvTest)
#include "tst_runcsv.moc"
