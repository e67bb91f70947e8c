// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/quickrefresh.h"
#include "domain/earlierinvites.h"
#include "domain/pagewalk.h"
#include "domain/result.h"
#include "support/testentry.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

using namespace Vestibule;
using namespace Qt::Literals;
using State = QuickRefresh::State;

namespace {

enum class Order { NewestFirst, OldestFirst, ByAddress };

using Dice = std::mt19937;

int thrown(Dice &dice, int below)
{
    return std::uniform_int_distribution<int>(0, below - 1)(dice);
}

/// An organization whose invites change, with a list that is read page by page. It remembers what
/// each invite was at any time.
class Organization
{
public:
    Organization(Dice &dice, Order order)
        : m_dice(dice)
        , m_order(order)
    {
        const int invites = 20 + thrown(dice, 60);
        const bool inFewMoments = thrown(dice, 5) == 0;
        for (int i = 0; i < invites; ++i) {
            if (inFewMoments ? i % 20 == 0 : thrown(dice, 4) > 0)
                pass(1'000 * (1 + thrown(dice, 3'000)));
            create();
        }
        pass(2'000 * kListLagSeconds);
    }

    void pass(qint64 milliseconds) { m_nowMs += milliseconds; }
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    void turnTo(Order order) { m_order = order; }

    void change()
    {
        pass(thrown(m_dice, 30'000));
        const int what = thrown(m_dice, 10);
        if (what < 3)
            create();
        else if (what < 5)
            setStatus(u"accepted"_s);
        else if (what < 6)
            setStatus(u"expired"_s);
        else if (what < 8)
            remove();
        else if (what < 9)
            renew();
        else
            createMany();
    }

    /// What the list shows at present, in its order.
    [[nodiscard]] QList<Invite> shown() const
    {
        std::vector<const Invite *> sorted;
        for (const Kept &kept : m_kept) {
            if (kept.alive && kept.shownFromMs <= m_nowMs)
                sorted.push_back(&kept.invite);
        }
        std::sort(sorted.begin(), sorted.end(),
                  [this](const Invite *a, const Invite *b) { return before(*a, *b); });
        QList<Invite> invites;
        for (const Invite *invite : sorted)
            invites.append(*invite);
        return invites;
    }

    [[nodiscard]] Result<Page<Invite>> page(const QString &after, int limit)
    {
        QList<Invite> left = shown();
        if (!after.isEmpty()) {
            const Kept &cursor = m_kept.at(m_places.value(after));
            if (!cursor.alive && m_refuses)
                return Unexpected(ApiError{.kind = ApiError::Kind::BadRequest});
            left.erase(left.cbegin(),
                       std::find_if(left.cbegin(), left.cend(), [&](const Invite &invite) {
                           return before(cursor.invite, invite);
                       }));
        }
        Page<Invite> page{left.mid(0, limit), {}, left.size() > limit, {}};
        if (page.hasMore)
            page.cursor = page.items.constLast().id;
        return page;
    }

    void setRefuses(bool refuses) { m_refuses = refuses; } ///< cursors whose invite has gone
    [[nodiscard]] bool isAlive(const QString &id) const
    {
        return m_kept.at(m_places.value(id)).alive;
    }
    [[nodiscard]] std::optional<Invite> at(const QString &id, qint64 ms) const
    {
        std::optional<Invite> then;
        const Kept &kept = m_kept.at(m_places.value(id));
        for (const auto &[since, invite] : kept.history) {
            if (since <= ms)
                then = invite;
        }
        return then;
    }

private:
    struct Kept
    {
        Invite invite;
        bool alive = true;
        qint64 shownFromMs = 0; // the list is late now and then
        QList<std::pair<qint64, std::optional<Invite>>> history;
    };

    [[nodiscard]] bool before(const Invite &a, const Invite &b) const
    {
        if (m_order == Order::ByAddress)
            return std::tie(a.email, a.id) < std::tie(b.email, b.id);
        if (a.createdAt == b.createdAt)
            return a.id < b.id;
        return m_order == Order::NewestFirst ? *a.createdAt > *b.createdAt
                                             : *a.createdAt < *b.createdAt;
    }

    void create(const QString &email = {})
    {
        Kept kept;
        kept.invite.id = u"%1-%2"_s.arg(thrown(m_dice, 1'000)).arg(m_kept.size());
        kept.invite.email =
            email.isEmpty() ? u"%1@example.com"_s.arg(thrown(m_dice, 100'000)) : email;
        kept.invite.status = u"pending"_s;
        kept.invite.createdAt = m_nowMs / 1000;
        kept.shownFromMs =
            m_nowMs + (thrown(m_dice, 4) == 0 ? thrown(m_dice, 1'000 * kListLagSeconds) : 0);
        kept.history = {{m_nowMs, kept.invite}};
        m_places.insert(kept.invite.id, m_kept.size());
        m_kept.append(kept);
    }

    void createMany()
    {
        for (int i = thrown(m_dice, 25); i > 0; --i)
            create();
    }

    [[nodiscard]] Kept *any()
    {
        Kept &kept = m_kept[thrown(m_dice, int(m_kept.size()))];
        return kept.alive ? &kept : nullptr;
    }

    void setStatus(const QString &status)
    {
        if (Kept *kept = any()) {
            kept->invite.status = status;
            kept->history.append({m_nowMs, kept->invite});
        }
    }

    QString remove()
    {
        Kept *kept = any();
        if (kept == nullptr)
            return {};
        kept->alive = false;
        kept->history.append({m_nowMs, std::nullopt});
        return kept->invite.email;
    }

    void renew()
    {
        if (const QString email = remove(); !email.isEmpty())
            create(email);
    }

    Dice &m_dice;
    Order m_order;
    bool m_refuses = false;
    qint64 m_nowMs = 1'700'000'000'000;
    QList<Kept> m_kept;
    QHash<QString, qsizetype> m_places;
};

struct Row
{
    Invite invite;
    qint64 readAtMs = 0;
};

/// Whoever remembers the list, and reads it again by what the machine says.
class Reader
{
public:
    Reader(Dice &dice, Organization &organization)
        : m_dice(dice)
        , m_organization(organization)
    { }

    enum class End { Met, Ended, Failed };

    /// `stir`: it changes while it is read. With `whole` it goes on, behind a quick end, to the
    /// last page.
    [[nodiscard]] End read(bool stir, bool whole)
    {
        QuickRefresh machine(KnownTop::of(m_rows.size(), [this](qsizetype i) {
            const Row &row = m_rows.at(i);
            return KnownRow{row.invite.id, row.invite.createdAt, row.readAtMs};
        }));
        PageWalk walk;
        QList<Row> seen;
        m_pages = 0;
        while (!machine.isDone()) {
            const auto page = m_organization.page(walk.cursor(), 5 + thrown(m_dice, 8));
            ++m_pages;
            if (!page) {
                if (!walk.givesUpCursor(page.error()))
                    return End::Failed;
                machine.restart();
                seen.clear();
                continue;
            }
            for (const Invite &invite : page->items)
                seen.append({invite, m_organization.nowMs()});
            (void)machine.take(*page);
            if (whole && machine.state() == State::Met)
                machine.readWhole();
            if (page->hasMore && !walk.goOn(page->cursor))
                return End::Failed;
            for (int i = stir ? thrown(m_dice, 3) : 0; i > 0; --i)
                m_organization.change();
            m_organization.pass(thrown(m_dice, 20'000));
        }
        m_gone = machine.gone();
        if (machine.state() == State::Met)
            seen += m_rows.mid(machine.covered());
        m_rows = seen;
        return machine.state() == State::Met ? End::Met : End::Ended;
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &gone() const { return m_gone; }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    Dice &m_dice;
    Organization &m_organization;
    QList<Row> m_rows;
    QStringList m_gone;
    int m_pages = 0;
};

} // namespace

/// An organization that changes at random, between the pages and between the readings.
class QuickRefreshModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatIsReadIsTrue_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("later");
        const auto row = [](const char *name, Order order, Order later) {
            QTest::newRow(name) << int(order) << int(later);
        };
        row("newest first", Order::NewestFirst, Order::NewestFirst);
        row("oldest first", Order::OldestFirst, Order::OldestFirst);
        row("by address", Order::ByAddress, Order::ByAddress);
        row("newest first, later by address", Order::NewestFirst, Order::ByAddress);
        row("newest first, later oldest first", Order::NewestFirst, Order::OldestFirst);
    }

    void whatIsReadIsTrue()
    {
        QFETCH(int, order);
        QFETCH(int, later);
        constexpr unsigned kRuns = 250;
        m_met = m_metPages = m_ended = m_endedPages = m_failed = 0;
        for (unsigned seed = 1; seed <= kRuns; ++seed) {
            play(seed, Order(order), Order(later));
            if (QTest::currentTestFailed()) {
                qInfo("seed %u", seed);
                return;
            }
        }
        qInfo("%d readings met known ground after %.1f pages, %d read %.1f pages to the end, "
              "%d failed",
              m_met, double(m_metPages) / qMax(1, m_met), m_ended,
              double(m_endedPages) / qMax(1, m_ended), m_failed);
        QVERIFY(m_ended > int(kRuns));
        if (later == int(Order::NewestFirst)) {
            QVERIFY(m_met > int(kRuns));
            QVERIFY(2.0 * m_metPages / m_met < double(m_endedPages) / m_ended);
        } else if (order == later) {
            QCOMPARE(m_met, 0);
        }
    }

private:
    void play(unsigned seed, Order order, Order later)
    {
        Dice dice(seed);
        Organization organization(dice, order);
        organization.setRefuses(thrown(dice, 2) == 0);
        Reader reader(dice, organization);
        for (int reading = 0; reading < 6 && !QTest::currentTestFailed(); ++reading) {
            if (reading == 3)
                organization.turnTo(later);
            const bool stir = thrown(dice, 2) == 0;
            const bool whole = thrown(dice, 4) == 0;
            checkReading(organization, reader, stir, whole);
            organization.pass(thrown(dice, 2) == 0 ? 1'000 * thrown(dice, 600)
                                                   : 1'000 * thrown(dice, 100'000));
            for (int i = thrown(dice, 12); i > 0; --i)
                organization.change();
        }
    }

    void checkReading(Organization &organization, Reader &reader, bool stir, bool whole)
    {
        const QList<Row> before = reader.rows();
        const QList<Invite> atFirst = organization.shown();
        const qint64 beganMs = organization.nowMs();
        const Reader::End end = reader.read(stir, whole);
        if (end == Reader::End::Failed) {
            ++m_failed;
            return;
        }
        ++(end == Reader::End::Met ? m_met : m_ended);
        (end == Reader::End::Met ? m_metPages : m_endedPages) += reader.pages();
        QVERIFY(!whole || end == Reader::End::Ended);

        QHash<QString, qsizetype> places;
        for (const Row &row : reader.rows()) {
            QVERIFY2(!places.contains(row.invite.id), qPrintable(row.invite.id));
            places.insert(row.invite.id, places.size());
            // No row looks newer than it is.
            QCOMPARE(organization.at(row.invite.id, row.readAtMs), std::optional(row.invite));
        }
        // Whatever was there from the first page to the last is in it, in the list's order: of
        // what came or went meanwhile nobody can tell.
        qsizetype last = -1;
        for (const Invite &invite : atFirst) {
            if (!organization.isAlive(invite.id))
                continue;
            QVERIFY2(places.contains(invite.id), qPrintable(invite.id + u" is missed"_s));
            QVERIFY2(places.value(invite.id) > last, "another order");
            last = places.value(invite.id);
        }
        for (const QString &id : reader.gone())
            QVERIFY2(!organization.isAlive(id), qPrintable(id + u" has not gone"_s));
        if (end == Reader::End::Met) {
            checkKept(before, reader, beganMs);
            return;
        }
        for (const Row &row : reader.rows())
            QVERIFY(row.readAtMs >= beganMs);
        if (stir)
            return;
        QList<Invite> read;
        for (const Row &row : reader.rows())
            read.append(row.invite);
        // In seconds that pass while it is read, what the list was late to show may appear.
        if (organization.shown() == atFirst)
            QCOMPARE(read, atFirst);
    }

    /// What was not read again is as old as it was.
    void checkKept(const QList<Row> &before, const Reader &reader, qint64 beganMs)
    {
        QHash<QString, qint64> times;
        for (const Row &row : before)
            times.insert(row.invite.id, row.readAtMs);
        for (const Row &row : reader.rows()) {
            if (row.readAtMs < beganMs)
                QCOMPARE(row.readAtMs, times.value(row.invite.id, -1));
        }
    }

    int m_met = 0;
    int m_metPages = 0;
    int m_ended = 0;
    int m_endedPages = 0;
    int m_failed = 0;
};

VESTIBULE_TEST(QuickRefreshModelTest)
#include "tst_quickrefreshmodel.moc"
