#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the release twice, from clones in two folders, and compares the files byte for byte. Takes four
# builds, so it is no part of CI.
#   tests/house/twice.sh [FOLDER]     FOLDER: a release of the same commit that was made before, as the first
# What it needs: see chroot.sh.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vestibule-twice-XXXXXX")
trap 'rm -rf --one-file-system "$scratch"' EXIT

make_release() { # name of the folder
    git clone -q "$source" "$scratch/$1"
    "$scratch/$1/dev" release >"$scratch/release.log" 2>&1 || {
        tail -n 40 "$scratch/release.log"
        exit 1
    }
}

first=${1:-}
if [[ -z $first ]]; then
    make_release one
    first=$scratch/one/build/release-files
fi
make_release another-with-a-longer-name
second="$scratch/another-with-a-longer-name/build/release-files"

status=0
for file in "$first"/* "$second"/*; do
    name=${file##*/}
    if [[ ! -f $first/$name || ! -f $second/$name ]]; then
        echo "$name: made once"
        status=1
    elif [[ $file == "$first"/* ]]; then
        if cmp "$first/$name" "$second/$name"; then echo "$name: the same"; else status=1; fi
    fi
done
exit "$status"
