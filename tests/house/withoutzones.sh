#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A command on a computer that knows no time zones: their folder is empty in a mount namespace of its own.
#   withoutzones.sh COMMAND...     ends with 77 where no such namespace can be had
set -euo pipefail

zones=/usr/share/zoneinfo
if [[ ${1:-} == --inside ]]; then
    shift
    [[ ! -d $zones ]] || mount -t tmpfs tmpfs "$zones"
    [[ -z $(ls -A "$zones" 2>/dev/null) ]]
    exec "$@"
fi
apart=(unshare --mount)
((EUID == 0)) || apart=(unshare --user --map-root-user --mount)
if ! "${apart[@]}" mount -t tmpfs tmpfs /mnt 2>/dev/null; then
    echo "Nothing can be mounted here, so nothing was tried."
    exit 77
fi
exec "${apart[@]}" "$0" --inside "$@"
