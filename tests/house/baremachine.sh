#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The two commands of README.md on a Debian that holds nothing else: a chroot made for it, as root.
# Needs mmdebstrap, the network, and some gigabytes in TMPDIR; takes a while, so it is no part of CI.
#   tests/house/baremachine.sh bookworm [COMMAND...]     or trixie; COMMAND: instead of run and test
# What is committed is tried, not what lies in the work tree.
set -euo pipefail

suite=${1:?"usage: baremachine.sh SUITE [COMMAND...]"}
shift
(($#)) || set -- run test
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# A mount namespace of its own: its mounts end with it, however it ends.
if [[ -z ${VESTIBULE_BARE_NAMESPACE:-} ]]; then
    export VESTIBULE_BARE_NAMESPACE=1
    exec unshare --mount -- "$0" "$suite" "$@"
fi

root=$(mktemp -d "${TMPDIR:-/tmp}/vestibule-bare-XXXXXX")
clean_up() {
    local place
    for place in dev/pts dev/shm dev proc sys; do
        umount "$root/$place" 2>/dev/null || true
    done
    # Nothing of this computer may be below it when it is removed.
    grep -q " $root/" /proc/self/mounts || rm -rf --one-file-system "$root"
}
trap clean_up EXIT

echo "== A bare $suite in $root"
mmdebstrap --quiet --variant=apt "$suite" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
for device in null:3 zero:5 full:7 random:8 urandom:9; do
    mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
done
cp /etc/resolv.conf "$root/etc/resolv.conf"
mkdir "$root/vestibule"
git -C "$source" archive HEAD | tar -x -C "$root/vestibule"

status=0
for command in "$@"; do
    started=$SECONDS
    if env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
        bash -c 'time chroot "$0" /vestibule/dev "$1"' "$root" "$command" </dev/null; then
        result=passed
    else
        result=FAILED
        status=1
    fi
    echo "== $suite: ./dev $command $result after $((SECONDS - started)) s"
done
exit "$status"
