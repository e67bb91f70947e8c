#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command in a desktop of its own: an X server, a session bus, an empty home; all of it is
# gone afterwards. Usage: desktopsession.sh COMMAND [ARG...]
set -euo pipefail

home=$(mktemp -d)
cleanup() {
    # Waited for: while it ends it takes the socket of its number away, which may be the next one's.
    if [ -n "${xvfb:-}" ] && kill "$xvfb" 2>/dev/null; then
        wait "$xvfb" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap cleanup EXIT

# Without -noreset the server begins anew when its last client leaves, as the accessibility bus does
# after a moment, and refuses whoever comes just then.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3> "$home/display" 2> "$home/xvfb.log" &
xvfb=$!
read -r number < "$home/display"

mkdir -p "$home/runtime"
chmod 700 "$home/runtime"
export DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/runtime" TMPDIR="$home"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS OPENAI_ADMIN_KEY OPENAI_BASE_URL OPENAI_ORG_ID VESTIBULE_PROFILE
dbus-run-session -- "$@"
