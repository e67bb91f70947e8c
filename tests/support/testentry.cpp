// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testentry.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace Vestibule {

namespace {

using Tests = std::map<QString, TestRun>;

// They are added before main(), in whatever order.
Tests &tests()
{
    static Tests all;
    return all;
}

} // namespace

bool addTest(const char *file, TestRun run)
{
    return tests().emplace(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), run).second;
}

} // namespace Vestibule

int main(int argc, char **argv)
{
    const Vestibule::Tests &tests = Vestibule::tests();
    const auto found = argc > 1 ? tests.find(QString::fromLocal8Bit(argv[1])) : tests.end();
    if (found == tests.end()) {
        std::fprintf(stderr, "The first argument names a test:\n");
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
