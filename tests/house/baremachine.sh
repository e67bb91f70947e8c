#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The two commands of README.md on a Debian that holds nothing else. Takes a while, so it is no part of CI.
#   tests/house/baremachine.sh bookworm [COMMAND...]     or trixie; COMMAND: instead of run and test
# What is committed is tried, not what lies in the work tree. What it needs: see chroot.sh.
set -euo pipefail

suite=${1:?"usage: baremachine.sh SUITE [COMMAND...]"}
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=tests/house/chroot.sh
. "$source/tests/house/chroot.sh"
shift
(($#)) || set -- run test

make_root "$suite"
mkdir "$root/vestibule"
git -C "$source" archive HEAD | tar -x -C "$root/vestibule"

status=0
for command in "$@"; do
    started=$SECONDS
    if time inside /vestibule/dev "$command"; then
        result=passed
    else
        result=FAILED
        status=1
    fi
    echo "== $suite: ./dev $command $result after $((SECONDS - started)) s"
done
exit "$status"
