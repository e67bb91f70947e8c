// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"
#include "support/testcase.h"

#include <QTest>

#include <type_traits>

namespace Vestibule {

using TestRun = int (*)(int argc, char **argv);

/// Puts a test class among those of its library: one program holds them all, since linking each by
/// itself takes longer than compiling it. `tests-LIBRARY tst_NAME [ARGUMENT...]` runs one. `file`
/// is the source's path; its name without folder and ending is the test's. True where the name is
/// new.
bool addTest(const char *file, TestRun run);

template <typename Test, typename Application>
int runTest(int argc, char **argv)
{
    static_assert(std::is_base_of_v<TestCase, Test>);
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Vestibule

/// Instead of QTEST_GUILESS_MAIN.
#define VESTIBULE_TEST(Test)                                                                       \
    [[maybe_unused]] static const bool s_added =                                                   \
        Vestibule::addTest(__FILE__, Vestibule::runTest<Test, QCoreApplication>);

/// Instead of QTEST_MAIN; needs QApplication.
#define VESTIBULE_WINDOW_TEST(Test)                                                                \
    [[maybe_unused]] static const bool s_added =                                                   \
        Vestibule::addTest(__FILE__, Vestibule::runTest<Test, QApplication>);
