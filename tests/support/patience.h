// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <utility>

namespace Vestibule {

/// How long a test waits for what must come. No test judges time: the machine may have much else to
/// do, and a slow drive takes seconds for one file that is written whole. It is well below the time
/// after which Qt Test gives up a test function (5 minutes).
constexpr int kPatienceMs = 60'000;

/// Runs the event loop until `isSo` is true; false when it is not by the end of our patience.
template <typename Predicate>
[[nodiscard]] bool waitUntil(Predicate isSo)
{
    return QTest::qWaitFor(std::move(isSo), kPatienceMs);
}

} // namespace Vestibule

// Qt's own wait for 5 seconds.
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, Vestibule::kPatienceMs)
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, Vestibule::kPatienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                           \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, Vestibule::kPatienceMs)
