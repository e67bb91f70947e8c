#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The package on a bare Debian 12, before and after that is upgraded to Debian 13: the program starts,
# lists, and shows its demo or says why it cannot. Takes a while, so it is no part of CI.
#   tests/house/upgrade.sh build/vestibule_VERSION_ARCHITECTURE.deb
# Needs python3 for a server on loopback; what else: see chroot.sh.
set -euo pipefail

package=$(realpath "${1:?"usage: upgrade.sh PACKAGE"}")
# shellcheck source=tests/house/chroot.sh
. "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"

python3 -u - >"$root.port" <<'PYTHON' &
import http.server, json

class Organization(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        invite = {"object": "organization.invite", "id": "invite-1", "email": "kim@example.com",
                  "role": "reader", "status": "pending", "invited_at": 1, "expires_at": 2}
        answer = json.dumps({"object": "list", "data": [invite], "has_more": False}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    def log_message(self, *arguments):
        pass

server = http.server.HTTPServer(("127.0.0.1", 0), Organization)
print(server.server_port)
server.serve_forever()
PYTHON
server=$!
clean_up() {
    kill "$server" || true
    rm -f "$root.port"
    remove_root
}
trap clean_up EXIT

vestibule() { # option or command...
    inside env LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen OPENAI_ADMIN_KEY=sk-admin-of-nobody \
        OPENAI_BASE_URL="http://127.0.0.1:$(<"$root.port")" /usr/bin/vestibule "$@"
}

failures=0
try() { # what is expected, command...
    echo "\$ vestibule ${*:2}"
    local said status=0
    said=$(vestibule "${@:2}" 2>&1) || status=$?
    echo "$said"
    if ! grep -q -- "$1" <<<"$said"; then
        echo "FAILED (exit code $status): nothing of “$1”"
        failures=$((failures + 1))
    elif grep -q '^qt\.' <<<"$said"; then
        echo "FAILED: Qt warns"
        failures=$((failures + 1))
    fi
}

try_all() { # the release
    echo "== Vestibule on $1"
    try '^vestibule [0-9]' --version
    try 'kim@example\.com' list
    # A page of the demo organization, or a sentence on why there is none.
    try '@\|demo organization' list --demo --limit 3
}

make_root bookworm
cp "$package" "$root/tmp/vestibule.deb"
inside apt-get -q update >/dev/null
inside apt-get -q -y install /tmp/vestibule.deb >"$root/tmp/install.log" || cat "$root/tmp/install.log"
try_all "Debian $(<"$root/etc/debian_version")"

echo "== Upgrading to trixie"
sed -i 's/bookworm/trixie/g' "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/* 2>/dev/null || true
inside apt-get -q update >/dev/null
inside apt-get -q -y -o Dpkg::Options::=--force-confnew full-upgrade >"$root/tmp/upgrade.log" \
    || tail -n 30 "$root/tmp/upgrade.log"
inside dpkg-query -W vestibule libqt6core6t64 libqt6httpserver6 libqt6core6 2>/dev/null || true
try_all "Debian $(<"$root/etc/debian_version"), upgraded"

echo "== $failures failed"
((failures == 0))
