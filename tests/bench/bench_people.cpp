// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A long list of people, from its bytes to verdicts, against one plain pass over the same bytes and
// the verdicts alone; and the memory that it takes against the size of the file.

#include "exchange/in/peoplereader.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include <unistd.h>

using namespace Vestibule;

namespace {

constexpr int kRounds = 5;
constexpr int kRows = 100'000;
constexpr int kKnown = 20'000;
constexpr qint64 kNow = 1'790'000'000;

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        const std::clock_t start = std::clock(); // of this process, whatever else runs beside it
        work();
        times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

/// Resident bytes of this process; 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QByteArray someList()
{
    QByteArray bytes = "Name,E-Mail,Role,Projects,Department\n";
    for (int i = 0; i < kRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "Some Body " + number + ",somebody." + number + "@example.com,reader,"
            + (i % 3 ? "proj_a:owner;proj_b" : "none") + ",Department " + QByteArray::number(i % 40)
            + '\n';
    }
    return bytes;
}

KnownPeople knownPeople()
{
    KnownPeople known;
    for (int i = 0; i < kKnown; ++i) {
        known.addInvite({QStringLiteral("invite-%1").arg(i),
                         QStringLiteral("Somebody.%1@example.com").arg(5 * i),
                         QStringLiteral("reader"),
                         QStringLiteral("pending"),
                         kNow - 1000,
                         kNow + 1'000'000,
                         {},
                         {}});
    }
    known.setProjects({{QStringLiteral("proj_a"), QStringLiteral("Alpha"), {}, {}, {}},
                       {QStringLiteral("proj_b"), QStringLiteral("Beta"), {}, {}, {}}});
    return known;
}

/// Decoded and looked at once, unit by unit.
qsizetype onePass(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar c) { return c == u',' || c == u'\n' || c == u'"'; });
}

QList<InviteDraft> readAll(const QByteArray &bytes)
{
    const auto table = readPeople(bytes);
    return table ? draftsOf(*table, guessColumns(*table)) : QList<InviteDraft>();
}

} // namespace

int main()
{
    const QByteArray bytes = someList();
    const KnownPeople known = knownPeople();
    const NewInvite forAll{{}, QStringLiteral("reader"), {}};
    const qint64 before = residentBytes();
    const QList<InviteDraft> drafts = readAll(bytes);
    const qint64 grown = residentBytes() - before;
    qsizetype sum = 0;
    const double pass = medianOf([&] { sum += onePass(bytes); });
    const double judge = medianOf([&] { sum += judgeDrafts(drafts, known, forAll, kNow).size(); });
    const double read = medianOf([&] { sum += readAll(bytes).size(); });
    const double all =
        medianOf([&] { sum += judgeDrafts(readAll(bytes), known, forAll, kNow).size(); });
    std::printf("%d rows of people against %d known invites\n", kRows, kKnown);
    std::printf("  one pass over the bytes          %7.2f ms\n", pass);
    std::printf("  verdicts alone                   %7.2f ms\n", judge);
    std::printf("  reading                          %7.2f ms\n", read);
    std::printf("  reading and verdicts             %7.2f ms  %.2f times both\n", all,
                all / (pass + judge));
    std::printf("  memory                           %7.2f times the file\n",
                static_cast<double>(grown) / static_cast<double>(bytes.size()));
    return sum == 0; // so that nothing is left out as unused
}
