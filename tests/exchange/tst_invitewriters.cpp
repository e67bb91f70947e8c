// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitewriters.h"

#include "domain/text/isotime.h"
#include "exchange/out/invitecsv.h"
#include "support/hostileinvites.h"
#include "support/testentry.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(ExportFormat format, const QList<Invite> &invites)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = makeInviteWriter(format, &buffer);
    bool good = writer->begin(invites.size());
    for (const Invite &invite : invites)
        good = good && writer->write(invite);
    return good && writer->end() ? buffer.data() : QByteArray("failed");
}

QList<Invite> hostileInvites(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Invite> invites;
    for (int i = 0; i < count; ++i)
        invites += hostileInvite(random, i);
    return invites;
}

std::optional<qint64> timeOf(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInteger());
}

/// Reads one object strictly; independent of how it was written.
Invite inviteOf(const QJsonObject &object)
{
    Invite invite;
    invite.id = object["id"_L1].toString();
    invite.email = object["email"_L1].toString();
    invite.role = object["role"_L1].toString();
    invite.status = object["status"_L1].toString();
    invite.createdAt = timeOf(object["created_at"_L1]);
    invite.expiresAt = timeOf(object["expires_at"_L1]);
    invite.acceptedAt = timeOf(object["accepted_at"_L1]);
    if (object.contains("projects"_L1)) {
        invite.projects.emplace();
        const QJsonArray grants = object["projects"_L1].toArray();
        for (const QJsonValue &grant : grants)
            invite.projects->append({grant["id"_L1].toString(), grant["role"_L1].toString()});
    }
    return invite;
}

} // namespace

class InviteWritersTest : public TestCase
{
    Q_OBJECT

private slots:
    void jsonIsThisToTheByte()
    {
        Invite mia{u"invite-1"_s, u"mia@example.com"_s, u"reader"_s, u"accepted"_s, 1, {}, 3, {}};
        Invite jo{u"invite-2"_s, u"\"jo\"@exämple.com"_s, u"owner"_s, u"pending"_s, 1, 2, {}, {}};
        mia.projects = QList<ProjectGrant>{{u"proj_a"_s, u"member"_s}, {u"proj_b"_s, u"owner"_s}};
        const QByteArray first =
            "{\"id\":\"invite-1\",\"email\":\"mia@example.com\",\"role\":\"reader\","
            "\"status\":\"accepted\",\"created_at\":1,\"expires_at\":null,\"accepted_at\":3,"
            "\"projects\":[{\"id\":\"proj_a\",\"role\":\"member\"},"
            "{\"id\":\"proj_b\",\"role\":\"owner\"}]}";
        const QByteArray second =
            "{\"id\":\"invite-2\",\"email\":\"\\\"jo\\\"@exämple.com\",\"role\":\"owner\","
            "\"status\":\"pending\",\"created_at\":1,\"expires_at\":2,\"accepted_at\":null}";
        QCOMPARE(written(ExportFormat::JsonLines, {mia, jo}), first + "\n" + second + "\n");
        QCOMPARE(written(ExportFormat::Json, {mia, jo}),
                 "[\n  " + first + ",\n  " + second + "\n]\n");
    }

    void nothingIsValidToo()
    {
        QCOMPARE(written(ExportFormat::Json, {}), QByteArray("[]\n"));
        QCOMPARE(written(ExportFormat::JsonLines, {}), QByteArray());
        QCOMPARE(written(ExportFormat::CsvData, {}), inviteCsvHeader(CsvProfile::Data));
    }

    void jsonLinesAreReadAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        const QList<Invite> invites = hostileInvites(seed, 2000);
        const QByteArrayList lines = written(ExportFormat::JsonLines, invites).split('\n');
        QCOMPARE(lines.size(), invites.size() + 1);
        QVERIFY(lines.constLast().isEmpty());
        for (int i = 0; i < invites.size(); ++i) {
            const QJsonObject object = QJsonDocument::fromJson(lines.at(i)).object();
            QVERIFY2(inviteOf(object) == invites.at(i),
                     ("seed " + QByteArray::number(seed) + ": " + lines.at(i)).constData());
        }
    }

    void theJsonArrayHoldsTheSame()
    {
        const QList<Invite> invites = hostileInvites(7, 500);
        QJsonParseError error;
        const QJsonArray array =
            QJsonDocument::fromJson(written(ExportFormat::Json, invites), &error).array();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(array.size(), invites.size());
        for (int i = 0; i < invites.size(); ++i)
            QVERIFY(inviteOf(array.at(i).toObject()) == invites.at(i));
    }

    void csvIsWhatTheRecordsAre()
    {
        const QList<Invite> invites = hostileInvites(8, 3000); // more than the buffer
        for (const CsvProfile profile : {CsvProfile::Data, CsvProfile::Spreadsheet}) {
            QByteArray expected = inviteCsvHeader(profile);
            for (const Invite &invite : invites) {
                expected += csvRecord({invite.id, invite.email, invite.role, invite.status,
                                       isoTime(invite.createdAt), isoTime(invite.expiresAt),
                                       isoTime(invite.acceptedAt), inviteProjectsText(invite)},
                                      profile);
            }
            QVERIFY(written(profile == CsvProfile::Data ? ExportFormat::CsvData
                                                        : ExportFormat::CsvSpreadsheet,
                            invites)
                    == expected);
        }
    }

    void aFullDeviceIsAnError_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : exportFormats())
            QTest::newRow(qPrintable(exportFormatWord(format))) << format;
    }

    void aFullDeviceIsAnError()
    {
        QFETCH(ExportFormat, format);
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto writer = makeInviteWriter(format, &full);
        QVERIFY(writer->begin());
        QVERIFY(writer->write({u"invite-1"_s, u"a@example.com"_s, {}, {}, {}, {}, {}, {}}));
        QVERIFY(!writer->end());
        QVERIFY(writer->errorText().contains("No space left"_L1));
    }

    void everyFormatHasItsWord()
    {
        for (const ExportFormat format : exportFormats())
            QCOMPARE(exportFormatOf(exportFormatWord(format)), format);
        QVERIFY(!exportFormatOf(u"xls"_s));
    }
};

VESTIBULE_TEST(InviteWritersTest)
#include "tst_invitewriters.moc"
