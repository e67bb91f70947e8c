// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitecells.h"

#include "models/list/timetext.h"
#include "support/testentry.h"

#include <QTest>

#include <tuple>
#include <utility>

using namespace Vestibule;
using namespace Qt::Literals;
using Model = InviteTableModel;

namespace {

constexpr qint64 kNow = 1'790'000'000; // 2026-09-21T14:13:20Z
constexpr qint64 kDay = 86'400;

Invite pending()
{
    return {
        .id = u"invite-1"_s,
        .email = u"ann@example.com"_s,
        .role = u"reader"_s,
        .status = u"pending"_s,
        .createdAt = kNow - 2 * kDay,
        .expiresAt = kNow + 5 * kDay,
        .acceptedAt = {},
        .projects = {},
    };
}

ProjectGrant grant(const QString &id, const QString &role = u"member"_s)
{
    return {id, role};
}

} // namespace

class InviteCellsTest : public TestCase
{
    Q_OBJECT

    qint64 m_now = kNow;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<InviteCells> m_cells;

    void show(const Invite &invite) { QCOMPARE(m_model->upsert(invite), 0); }
    void showProjects(const std::optional<QList<ProjectGrant>> &projects)
    {
        Invite invite = pending();
        invite.projects = projects;
        show(invite);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_now = kNow;
        m_model = std::make_unique<Model>(nullptr, [this] { return m_now; });
        m_cells = std::make_unique<InviteCells>(*m_model);
    }

    void everyColumnHasItsOwnWords()
    {
        Invite invite = pending();
        invite.status = u"accepted"_s;
        invite.acceptedAt = kNow - kDay;
        invite.projects = {grant(u"p1"_s)};
        show(invite);
        const QStringList shown{u"ann@example.com"_s,
                                u"Accepted"_s,
                                u"Reader"_s,
                                u"p1"_s,
                                relativeTime(kNow - 2 * kDay, kNow),
                                relativeTime(kNow + 5 * kDay, kNow),
                                relativeTime(kNow - kDay, kNow),
                                u"invite-1"_s,
                                u"kim@example.com"_s};
        const QStringList copied{u"ann@example.com"_s,
                                 u"accepted"_s,
                                 u"reader"_s,
                                 u"p1:member"_s,
                                 u"2026-09-19T14:13:20Z"_s,
                                 u"2026-09-26T14:13:20Z"_s,
                                 u"2026-09-20T14:13:20Z"_s,
                                 u"invite-1"_s,
                                 u"kim@example.com"_s};
        m_model->addInviters({{u"invite-1"_s, u"kim@example.com"_s}});
        QCOMPARE(shown.size(), Model::ColumnCount);
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QCOMPARE(m_cells->display(0, column), shown.at(column));
            QCOMPARE(m_cells->accessible(0, column), shown.at(column));
            QCOMPARE(m_cells->copy(0, column), copied.at(column));
        }
        QCOMPARE(m_cells->display(0, Model::ColumnCount), QString());
        QCOMPARE(m_cells->copy(0, Model::ColumnCount), QString());
    }

    void rowsAreNotConfused()
    {
        Invite other = pending();
        other.id = u"invite-2"_s;
        other.email = u"bob@example.com"_s;
        other.expiresAt = kNow - 1;
        show(pending());
        show(other);
        QCOMPARE(m_cells->display(0, Model::EmailColumn), u"bob@example.com"_s);
        QCOMPARE(m_cells->display(1, Model::EmailColumn), u"ann@example.com"_s);
        QCOMPARE(m_cells->state(0), InviteState::PastExpiry);
        QCOMPARE(m_cells->state(1), InviteState::Pending);
    }

    void headersTellTheColumns()
    {
        QStringList headers;
        for (int column = 0; column < Model::ColumnCount; ++column)
            headers.append(InviteCells::header(column));
        QCOMPARE(headers,
                 QStringList({u"Email"_s, u"Status"_s, u"Role"_s, u"Projects"_s, u"Invited"_s,
                              u"Expires"_s, u"Accepted"_s, u"ID"_s, u"Invited by"_s}));
        QCOMPARE(InviteCells::header(Model::ColumnCount), QString());
        QCOMPARE(InviteCells::header(-1), QString());
    }

    void foreignTextIsShownVisiblyAndCopiedExactly_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("address") << int(Model::EmailColumn);
        QTest::newRow("status") << int(Model::StatusColumn);
        QTest::newRow("role") << int(Model::RoleColumn);
        QTest::newRow("id") << int(Model::IdColumn);
    }
    void foreignTextIsShownVisiblyAndCopiedExactly()
    {
        QFETCH(int, column);
        const QString odd = u"a\u202eb\nc"_s;
        Invite invite = pending();
        invite.email = invite.status = invite.role = invite.id = odd;
        show(invite);
        const QString shown = u"a\\u{202E}b\\nc"_s;
        QCOMPARE(m_cells->display(0, column), shown);
        QCOMPARE(m_cells->shortDisplay(0, column), shown);
        QCOMPARE(m_cells->toolTip(0, column), shown);
        QCOMPARE(m_cells->accessible(0, column), shown);
        QCOMPARE(m_cells->copy(0, column), odd);
    }

    void foreignTextOfProjectsIsShownVisiblyAsWell()
    {
        showProjects(QList{grant(u"p\u202e1"_s, u"r\u202e"_s)});
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"p\\u{202E}1"_s);
        QCOMPARE(m_cells->accessible(0, Model::ProjectsColumn), u"p\\u{202E}1"_s);
        QCOMPARE(m_cells->toolTip(0, Model::ProjectsColumn), u"p\\u{202E}1: r\\u{202E}"_s);
        QCOMPARE(m_cells->copy(0, Model::ProjectsColumn), u"p\u202e1:r\u202e"_s);
    }

    void placeholdersInForeignTextStayAsTheyAre()
    {
        Invite invite = pending();
        invite.email = u"%2@example.com"_s;
        show(invite);
        m_model->setChanges({{invite.id, ListChange::New}});
        QCOMPARE(m_cells->accessible(0, Model::EmailColumn),
                 u"%2@example.com, new since the last check"_s);
        showProjects(QList{grant(u"%2"_s, u"%1"_s), grant(u"b"_s), grant(u"c"_s)});
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"%2, b +1"_s);
        QVERIFY(m_cells->toolTip(0, Model::ProjectsColumn).startsWith(u"%2: %1\n"));
    }

    void theStateIsThatOfThePresentMoment()
    {
        show(pending());
        const qint64 expiry = kNow + 5 * kDay;
        const qint64 soon = expiry - expiringSoonSeconds();
        for (const auto &[now, state, text] :
             {std::tuple(soon - 1, InviteState::Pending, u"Pending"_s),
              std::tuple(soon, InviteState::ExpiringSoon, u"Expiring soon"_s),
              std::tuple(expiry - 1, InviteState::ExpiringSoon, u"Expiring soon"_s),
              std::tuple(expiry, InviteState::PastExpiry, u"Past its expiry"_s)}) {
            m_now = now;
            QCOMPARE(m_cells->state(0), state);
            QCOMPARE(m_cells->display(0, Model::StatusColumn), text);
            QCOMPARE(m_cells->display(0, Model::ExpiresColumn), relativeTime(expiry, now));
            QCOMPARE(m_cells->copy(0, Model::StatusColumn), u"pending"_s);
        }
    }

    void statesHaveWords_data()
    {
        QTest::addColumn<InviteState>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("pending") << InviteState::Pending << u"Pending"_s;
        QTest::newRow("soon") << InviteState::ExpiringSoon << u"Expiring soon"_s;
        QTest::newRow("past") << InviteState::PastExpiry << u"Past its expiry"_s;
        QTest::newRow("accepted") << InviteState::Accepted << u"Accepted"_s;
        QTest::newRow("expired") << InviteState::Expired << u"Expired"_s;
        QTest::newRow("other") << InviteState::Other << u"on hold"_s;
    }
    void statesHaveWords()
    {
        QFETCH(InviteState, state);
        QFETCH(QString, text);
        QCOMPARE(InviteCells::stateText(state, u"on hold"_s), text);
    }

    void rolesHaveWords()
    {
        QCOMPARE(InviteCells::roleText(u"reader"_s), u"Reader"_s);
        QCOMPARE(InviteCells::roleText(u"owner"_s), u"Owner"_s);
        QCOMPARE(InviteCells::roleText(u"auditor"_s), u"auditor"_s);
        QCOMPARE(InviteCells::projectRoleText(u"member"_s), u"Member"_s);
        QCOMPARE(InviteCells::projectRoleText(u"owner"_s), u"Owner"_s);
        QCOMPARE(InviteCells::projectRoleText(u"viewer"_s), u"viewer"_s);
    }

    void timesAreShorterInLessRoomAndExactInATip()
    {
        Invite invite = pending();
        invite.acceptedAt = kNow - 3 * 3600;
        show(invite);
        const QList<std::pair<int, qint64>> times{{Model::InvitedColumn, *invite.createdAt},
                                                  {Model::ExpiresColumn, *invite.expiresAt},
                                                  {Model::AcceptedColumn, *invite.acceptedAt}};
        for (const auto &[column, time] : times) {
            QCOMPARE(m_cells->shortDisplay(0, column), shortRelativeTime(time, kNow));
            QVERIFY(m_cells->shortDisplay(0, column) != m_cells->display(0, column));
            QCOMPARE(m_cells->toolTip(0, column), exactTime(time));
        }
        for (const int column : {Model::EmailColumn, Model::StatusColumn, Model::RoleColumn,
                                 Model::ProjectsColumn, Model::IdColumn})
            QCOMPARE(m_cells->shortDisplay(0, column), m_cells->display(0, column));
    }

    void timesThatAreNotThere_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("expiry");
        QTest::newRow("pending") << u"pending"_s << u"No expiry"_s;
        QTest::newRow("accepted") << u"accepted"_s << QString();
        QTest::newRow("expired") << u"expired"_s << QString();
    }
    void timesThatAreNotThere()
    {
        QFETCH(QString, status);
        QFETCH(QString, expiry);
        Invite invite = pending();
        invite.status = status;
        invite.createdAt.reset();
        invite.expiresAt.reset();
        show(invite);
        for (const int column :
             {Model::InvitedColumn, Model::ExpiresColumn, Model::AcceptedColumn}) {
            const QString shown = column == Model::ExpiresColumn ? expiry : QString();
            QCOMPARE(m_cells->display(0, column), shown);
            QCOMPARE(m_cells->shortDisplay(0, column), shown);
            QCOMPARE(m_cells->toolTip(0, column), shown);
            QCOMPARE(m_cells->copy(0, column), QString());
        }
        QCOMPARE(m_cells->accessible(0, Model::InvitedColumn), u"Unknown"_s);
        QCOMPARE(m_cells->accessible(0, Model::ExpiresColumn),
                 expiry.isEmpty() ? u"Unknown"_s : expiry);
        QCOMPARE(m_cells->accessible(0, Model::AcceptedColumn), u"Not accepted"_s);
    }

    void aChangeIsToldWithTheAddressAlone_data()
    {
        QTest::addColumn<ListChange>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("new") << ListChange::New << u"new since the last check"_s;
        QTest::newRow("accepted") << ListChange::Accepted << u"accepted since the last check"_s;
        QTest::newRow("expired") << ListChange::Expired << u"expired since the last check"_s;
        QTest::newRow("other") << ListChange::Other << u"changed since the last check"_s;
        QTest::newRow("none") << ListChange::None << QString();
    }
    void aChangeIsToldWithTheAddressAlone()
    {
        QFETCH(ListChange, change);
        QFETCH(QString, text);
        show(pending());
        m_model->setChanges({{u"invite-1"_s, change}});
        const QString address = u"ann@example.com"_s;
        QCOMPARE(m_cells->display(0, Model::EmailColumn), address);
        QCOMPARE(m_cells->copy(0, Model::EmailColumn), address);
        QCOMPARE(m_cells->toolTip(0, Model::EmailColumn),
                 text.isEmpty() ? address : address + u'\n' + text);
        QCOMPARE(m_cells->accessible(0, Model::EmailColumn),
                 text.isEmpty() ? address : address + u", "_s + text);
        QCOMPARE(m_cells->toolTip(0, Model::IdColumn), u"invite-1"_s);
        QCOMPARE(m_cells->accessible(0, Model::StatusColumn), u"Pending"_s);
    }

    void noProjectDiffersFromNotTold()
    {
        showProjects({});
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"\u2014"_s);
        QCOMPARE(m_cells->accessible(0, Model::ProjectsColumn), u"Unknown"_s);
        QCOMPARE(m_cells->toolTip(0, Model::ProjectsColumn),
                 u"The API did not list the projects of this invite."_s);
        QCOMPARE(m_cells->copy(0, Model::ProjectsColumn), QString());
        showProjects(QList<ProjectGrant>());
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"None"_s);
        QCOMPARE(m_cells->accessible(0, Model::ProjectsColumn), u"None"_s);
        QCOMPARE(m_cells->toolTip(0, Model::ProjectsColumn),
                 u"This invite gives access to no project."_s);
        QCOMPARE(m_cells->copy(0, Model::ProjectsColumn), QString());
    }

    void twoProjectsAreNamedAndFurtherOnesCounted()
    {
        QList<ProjectGrant> grants{grant(u"p0"_s), grant(u"p1"_s)};
        showProjects(grants);
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"p0, p1"_s);
        grants.append(grant(u"p2"_s));
        showProjects(grants);
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"p0, p1 +1"_s);
        QCOMPARE(m_cells->accessible(0, Model::ProjectsColumn), u"p0, p1, p2"_s);
        QCOMPARE(m_cells->copy(0, Model::ProjectsColumn), u"p0:member p1:member p2:member"_s);
        QCOMPARE(m_cells->toolTip(0, Model::ProjectsColumn),
                 u"p0: Member\np1: Member\np2: Member"_s);
    }

    void projectsAreShownByNameAndCopiedById()
    {
        Project known;
        known.id = u"p0"_s;
        known.name = u"Research"_s;
        m_model->setProjects({known});
        showProjects(QList{grant(u"p0"_s, u"owner"_s), grant(u"p1"_s, QString())});
        QCOMPARE(m_cells->display(0, Model::ProjectsColumn), u"Research, p1"_s);
        QCOMPARE(m_cells->accessible(0, Model::ProjectsColumn), u"Research, p1"_s);
        QCOMPARE(m_cells->toolTip(0, Model::ProjectsColumn), u"Research: Owner\np1"_s);
        QVERIFY(m_cells->copy(0, Model::ProjectsColumn).startsWith(u"p0:owner p1"));
    }
};

VESTIBULE_TEST(InviteCellsTest)
#include "tst_invitecells.moc"
