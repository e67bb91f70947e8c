// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/inviterreader.h"

#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "ui/list/invitesheader.h"
#include "ui/widgets/notelabel.h"

#include <QMenu>
#include <QUrlQuery>

using namespace Vestibule;
using namespace Qt::Literals;
using Table = InviteTableModel;

/// Who invited: the column, by: in the search, and what is read for them.
class InvitersTest : public TestCase
{
    Q_OBJECT

    /// Two pages; Anna sent the even ones, a service account the odd ones; of the last the log does
    /// not tell.
    struct Office
    {
        Office()
        {
            server.setHandler([this](const Request &request) { return answer(request); });
        }
        static QByteArray id(int number) { return "invite-" + QByteArray::number(1'000 + number); }
        Step answer(const Request &request)
        {
            const QUrlQuery query(QUrl::fromPercentEncoding(request.target.split('?').value(1)));
            if (request.path().endsWith("/audit_logs"))
                return log(query.allQueryItemValues(u"resource_ids[]"_s, QUrl::FullyDecoded),
                           query.allQueryItemValues(u"event_types[]"_s, QUrl::FullyDecoded));
            if (!request.path().endsWith("/invites"))
                return Step::list({});
            const bool first = !query.hasQueryItem(u"after"_s);
            QByteArrayList invites;
            for (int i = first ? 0 : 100; i < (first ? 100 : kInvites); ++i)
                invites.append(inviteJson(id(i), "p" + QByteArray::number(i) + "@example.com"));
            return Step::list(invites, first);
        }
        [[nodiscard]] Step log(const QStringList &ids, const QStringList &events)
        {
            asked.append(ids);
            if (refusal)
                return *refusal;
            if (events != QStringList{u"invite.sent"_s})
                return Step::list({}); // the details pane asks for more
            QByteArrayList entries;
            for (const QString &one : ids) {
                const int number = QStringView(one).mid(7).toInt() - 1'000;
                if (number == kInvites - 1)
                    continue;
                const QByteArray actor = number % 2 == 0
                    ? R"({"session":{"user":{"id":"u-1","email":"Anna@example.com"}}})"
                    : R"({"api_key":{"id":"k","service_account":{"id":"svc_acct-1"}}})";
                entries.append(R"({"id":"log-)" + one.toUtf8()
                               + R"(","type":"invite.sent","effective_at":1788220800,"actor":)"
                               + actor + R"(,"invite.sent":{"id":")" + one.toUtf8() + R"("}})");
            }
            return Step::list(entries);
        }

        static constexpr int kInvites = 110;
        ScriptedServer server;
        std::optional<Step> refusal;
        QList<QStringList> asked;
    };

    struct Stage
    {
        explicit Stage(const Office &office)
            : program(Program::at(office.server, u"sk-admin-test"_s))
        {
            program.connection.start();
            ready = waitUntil([this] { return program.shown() == 100; });
        }
        [[nodiscard]] InvitesHeader *columns() const { return program.view()->columns(); }
        void showColumn() const
        {
            QMenu menu;
            columns()->fillColumnsMenu(&menu);
            const QList<QAction *> actions = menu.actions();
            for (QAction *action : actions) {
                if (action->text() == u"Invited by"_s)
                    action->trigger();
            }
        }
        [[nodiscard]] QString cell(int row) const
        {
            return program.rows()->index(row, Table::InvitedByColumn).data().toString();
        }
        [[nodiscard]] bool says(const QString &words) const
        {
            const auto notes = program.page()->findChildren<NoteLabel *>();
            return std::any_of(notes.cbegin(), notes.cend(), [&words](const NoteLabel *note) {
                return note->isVisible() && note->text().contains(words);
            });
        }

        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsReadBeforeItIsWanted()
    {
        Office office;
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.columns()->isSectionHidden(Table::InvitedByColumn));
        QVERIFY(makeRoundTrip(office.server));
        QVERIFY(office.asked.isEmpty());
        QCOMPARE(stage.cell(0), QString());
    }

    void theColumnIsFilledInBatches()
    {
        Office office;
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.showColumn();
        QVERIFY(!stage.columns()->isSectionHidden(Table::InvitedByColumn));
        QTRY_COMPARE(stage.cell(0), u"Anna@example.com"_s);
        QCOMPARE(stage.cell(1), u"svc_acct-1"_s);
        QTRY_COMPARE(stage.cell(99), u"svc_acct-1"_s);
        QCOMPARE(office.asked.size(), 2);
        QCOMPARE(office.asked.at(0).size() + office.asked.at(1).size(), 100);
        stage.program.view()->sortByColumn(Table::InvitedByColumn, Qt::AscendingOrder);
        QTRY_COMPARE(stage.program.shown(), Office::kInvites); // a sort reads on
        QTRY_COMPARE(stage.cell(Office::kInvites - 1), u"—"_s);
        QCOMPARE(stage.cell(0), u"Anna@example.com"_s);
        QCOMPARE(stage.cell(Office::kInvites - 2), u"svc_acct-1"_s);
    }

    void aSearchFindsWhoInvited()
    {
        Office office;
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(u"by:anna"_s);
        QTRY_COMPARE(stage.program.shown(), 55);
        QTRY_VERIFY(!stage.says(u"Reading the audit log"_s));
        stage.program.page()->search()->setText(u"-by:anna"_s);
        QTRY_COMPARE(stage.program.shown(), 54); // the last one is not known to be of another
        QVERIFY(stage.columns()->isSectionHidden(Table::InvitedByColumn));
    }

    void aKeyThatMayNotReadTheLogIsTold()
    {
        Office office;
        office.refusal = Step::json(401, errorJson("Missing scopes: api.audit_logs.read"));
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.showColumn();
        QTRY_VERIFY(stage.says(u"this key has no permission to read the audit log"_s));
        QVERIFY(stage.program.banner().isEmpty());
        stage.program.page()->search()->setText(u"by:anna"_s);
        QTRY_COMPARE(stage.program.shown(), 0);
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.asked.size(), 1); // once is enough
    }

    void columnsKeptBeforeThereWasItAreKept()
    {
        Office office;
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(stage.columns()->restoreColumns("by-hand status:90 email:200 role:70 projects:90 "
                                                "invited:90 expires:90 -accepted:0 id:120"));
        QVERIFY(stage.columns()->isSectionHidden(Table::InvitedByColumn));
        QVERIFY(!stage.columns()->isSectionHidden(Table::IdColumn));
        QCOMPARE(stage.columns()->visualIndex(Table::StatusColumn), 0);
    }
};

VESTIBULE_WINDOW_TEST(InvitersTest)
#include "tst_inviters.moc"
