#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# All files of a release, from what is committed and not from what lies in the work tree: `./dev release`.
# The packages for each release of Debian are built in a bare system of that release, the archive in the
# oldest. What it needs: see tests/house/chroot.sh. Where VESTIBULE_CCACHE names a folder, ccache keeps there
# what it compiled, for the next time at the same place; the files come out the same.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=tests/house/chroot.sh
. "$source/tests/house/chroot.sh"
cd "$source"

version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
made=build/release-files
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
rm -rf "$made"
mkdir -p "$made"

# In one thread: how much each of several takes depends on the machine.
tarball=$made/vestibule-$version.tar.xz
git -c tar.umask=0022 archive --format=tar --prefix="vestibule-$version/" HEAD | xz -6 -T1 >"$tarball"

make_in_root() { # command of ./dev
    local surroundings=(SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH")
    if [[ -n ${VESTIBULE_CCACHE:-} ]]; then
        # Known by its content: the next system unpacks the same compiler at another time.
        surroundings+=(CCACHE_DIR=/var/cache/ccache CCACHE_COMPILERCHECK=content)
    fi
    inside env "${surroundings[@]}" "$source/dev" "$1"
}

keep_compiled() { # suite
    [[ -n ${VESTIBULE_CCACHE:-} ]] || return 0
    mkdir -p "$VESTIBULE_CCACHE/$1" "$root/var/cache/ccache"
    mount --bind "$VESTIBULE_CCACHE/$1" "$root/var/cache/ccache"
    inside apt-get -q update
    inside apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install ccache
}

for suite in bookworm trixie; do
    make_root "$suite"
    keep_compiled "$suite"
    # At the place that it has here: two folders make two, and must make the same.
    mkdir -p "$root$source"
    tar -x -C "$root$source" --strip-components=1 -f "$tarball"
    make_in_root package
    cp "$root$source"/build/vestibule*.deb "$made/"
    if [[ $suite == bookworm ]]; then
        make_in_root archive
        cp "$root$source"/build/vestibule-"$version"-linux-*.tar.xz "$made/"
    fi
    remove_root
done

cd "$made"
export LC_ALL=C
sha256sum -- * >SHA256SUMS
echo "== $source/$made"
ls -l
