#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tries each file of a release where nothing else is: installs, lists, invites, revokes, exports, opens the
# window, upgrades, removes, and looks for what was left. Takes a while, so it is no part of CI.
#   tests/house/artefacts.sh FOLDER [PART...]
# FOLDER: build/release-files of `./dev release`. PART: packages-bookworm, packages-trixie, archive-bookworm,
# archive-trixie, upgrade; all of them where none is named. Pictures of the windows go to FOLDER/../tried.
# `upgrade` first builds version 0.1.0, unless FOLDER/../vestibule_0.1.0_ARCHITECTURE.deb is there. Needs
# python3, openssl, Xvfb, xdotool and ImageMagick; what else: see chroot.sh.
set -euo pipefail

files=$(realpath "${1:?"usage: artefacts.sh FOLDER [PART...]"}")
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=tests/house/chroot.sh
. "$source/tests/house/chroot.sh"
shift
(($#)) || set -- packages-bookworm packages-trixie archive-bookworm archive-trixie upgrade

first_version=47a4091 # 0.1.0
pictures=$(dirname "$files")/tried
key=sk-admin-of-nobody
home=/root # of who installs
of_others=(gnome-keyring libsecret-1-0 dbus libglib2.0-bin systemd) # what a desktop has
scratch=$(mktemp -d)
children=()
mkdir -p "$pictures"
clean_up() {
    local child
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || continue
        wait "$child" 2>/dev/null || true
    done
    remove_root
    rm -rf "$scratch"
}
trap clean_up EXIT

start_organization() {
    local names=subjectAltName=IP:127.0.0.1,DNS:localhost
    (
        cd "$scratch"
        openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Authority of a test' \
            -keyout authority.key -out authority.pem
        openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr
        openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial \
            -days 2 -extfile <(echo "$names") -out server.pem
    ) 2>"$scratch/openssl.log" || { cat "$scratch/openssl.log"; exit 1; }
    mkfifo "$scratch/ports"
    python3 "$source/tests/house/organization.py" "$key" "$scratch/server.pem" \
        "$scratch/server.key" >"$scratch/ports" &
    children+=($!)
    read -r plain_port tls_port <"$scratch/ports"
}

start_display() {
    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$scratch/display" \
        2>"$scratch/xvfb.log" &
    children+=($!)
    read -r display <"$scratch/display"
}

failures=0
fault() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

program=/usr/bin/vestibule
surroundings=()
# What is expected, an exit code and a part of what is said; then the arguments of the program.
try() {
    local said status=0
    echo "\$ ${surroundings[*]} vestibule ${*:3}"
    said=$(inside env LC_ALL=C.UTF-8 "${surroundings[@]}" "$program" "${@:3}" 2>&1) || status=$?
    head -n 6 <<<"$said"
    ((status == $1)) || fault "exit code $status in place of $1"
    grep -q -- "$2" <<<"$said" || fault "nothing of “$2”"
    ! grep '^qt\.\|^Qt' <<<"$said" || fault "Qt warns"
}

# In a session with a keychain, which the commands of a file have to themselves.
try_keychain() {
    cat >"$root/tmp/keychain.sh" <<SHELL
set -eu
printf 'no-secret' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
printf '$key' | $program profiles add Kept --base-url http://127.0.0.1:$plain_port/v1 --key-stdin
$program --profile Kept list
grep -r '$key' $home && exit 9
$program profiles remove Kept --yes
SHELL
    local said status=0
    echo "\$ dbus-run-session: profiles add Kept --key-stdin; --profile Kept list; profiles remove Kept"
    said=$(inside env LC_ALL=C.UTF-8 dbus-run-session -- sh /tmp/keychain.sh 2>&1) || status=$?
    tail -n 6 <<<"$said"
    ((status == 0)) || fault "exit code $status"
    grep -q 'kim@example\.com' <<<"$said" || fault "the key was not found again"
}

# The program as a desktop starts it, by its name on the session's bus alone: once, however often it is called.
# Ended from outside, where its windows are seen.
try_bus() {
    local process status=0 tries windows=() window demo=''
    cat >"$root/tmp/bus.sh" <<'SHELL'
set -eu
call() { gdbus call --session --dest "$1" --object-path "$2" --method "${@:3}"; }
application() { call org.vestibule.Vestibule /org/vestibule/Vestibule "org.freedesktop.Application.$1" "${@:2}"; }
process() { call org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID org.vestibule.Vestibule; }
application Activate '{}'
first=$(process)
application Activate '{}'
application ActivateAction demo '[]' '{}'
[[ $(process) == "$first" ]]
first=${first#*uint32 }
while [[ -e /proc/${first%%,*} ]]; do sleep 0.2; done
SHELL
    echo "\$ dbus-run-session: org.freedesktop.Application.Activate, twice; ActivateAction demo"
    mkdir -p "$root/tmp/.X11-unix"
    mountpoint -q "$root/tmp/.X11-unix" || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    inside env LC_ALL=C.UTF-8 DISPLAY=":$display" timeout 120 dbus-run-session -- bash /tmp/bus.sh \
        >"$scratch/bus.log" 2>&1 &
    process=$!
    for ((tries = 0; tries < 120; tries++)); do
        sleep 0.5
        kill -0 "$process" 2>/dev/null || break
        demo=$(DISPLAY=":$display" xdotool search --onlyvisible --name Demo 2>/dev/null) || true
        [[ -z $demo ]] || break
    done
    mapfile -t windows < <(DISPLAY=":$display" xdotool search --onlyvisible --class vestibule 2>/dev/null)
    for window in "${windows[@]}"; do
        DISPLAY=":$display" xdotool getwindowname "$window"
        kill "$(DISPLAY=":$display" xdotool getwindowpid "$window")" || true
    done
    wait "$process" || status=$?
    cat "$scratch/bus.log"
    ((${#windows[@]} == 2)) || fault "${#windows[@]} windows in place of 2"
    ((status == 0)) || fault "exit code $status"
}

# The window, seen from outside, ended as a desktop does: name of the picture, variables...
try_window() {
    local process status=0 window='' tries
    echo "\$ ${*:2} vestibule --demo"
    mkdir -p "$root/tmp/.X11-unix"
    mountpoint -q "$root/tmp/.X11-unix" || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    "${bare[@]}" chroot "$root" env LC_ALL=C.UTF-8 DISPLAY=":$display" "${@:2}" "$program" --demo \
        </dev/null >"$scratch/window.log" 2>&1 &
    process=$!
    for ((tries = 0; tries < 120; tries++)); do
        sleep 0.5
        kill -0 "$process" 2>/dev/null || break
        window=$(DISPLAY=":$display" xdotool search --onlyvisible --name Demo 2>/dev/null | tail -n 1) || true
        [[ -z $window ]] || break
    done
    if [[ -n $window ]]; then
        sleep 5 # for the list, which the picture is to show
        DISPLAY=":$display" import -silent -window "$window" "png:$pictures/$1.png"
        DISPLAY=":$display" xdotool getwindowname "$window"
        kill "$process"
    fi
    wait "$process" || status=$?
    cat "$scratch/window.log"
    [[ -n $window ]] || fault "no window"
    ((status == 0)) || fault "exit code $status"
}

try_commands() {
    cp "$scratch/authority.pem" "$root/tmp/"
    surroundings=()
    try 0 '^vestibule [0-9]' --version
    try 2 'Did you mean list' lsit
    surroundings=("OPENAI_ADMIN_KEY=$key" "OPENAI_BASE_URL=http://127.0.0.1:$plain_port/v1")
    try 0 'kim@example\.com' list
    surroundings=("OPENAI_ADMIN_KEY=sk-admin-of-another" "OPENAI_BASE_URL=http://127.0.0.1:$plain_port/v1")
    try 3 'key' list
    surroundings=("OPENAI_ADMIN_KEY=$key" "OPENAI_BASE_URL=https://127.0.0.1:$tls_port/v1"
        SSL_CERT_FILE=/tmp/authority.pem)
    try 0 'kim@example\.com' list
    surroundings=("OPENAI_ADMIN_KEY=$key" "OPENAI_BASE_URL=https://127.0.0.1:$tls_port/v1")
    try 1 'certificate' list
    surroundings=(LC_ALL=de_DE.UTF-8)
    try 0 'Befehle:' --help
    try 2 'Siehe vestibule list --help' list --wrong
    surroundings=()
    try 0 '@' list --demo --limit 3
    try 0 'new\.person@example\.com' invite --demo new.person@example.com --role reader
    try 0 'evoked' revoke --demo --status expired --yes --allow-removals 100000
    try 0 'xported' export --demo --output "$home/invites.xlsx"
    try 0 'xported' export --demo --output "$home/invites.csv"
    (($(wc -l <"$root$home/invites.csv") > 100)) || fault "the export has too few lines"
    rm -f "$root$home/invites.xlsx" "$root$home/invites.csv"
}

install_packages() { # package or file...
    inside apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install "$@" \
        >"$scratch/install.log" 2>&1 || { tail -n 20 "$scratch/install.log"; fault "cannot install $*"; }
}

remove_packages() {
    {
        inside apt-get -q -y purge vestibule vestibule-cli \
            && inside apt-mark auto "${of_others[@]}" \
            && inside apt-get -q -y --purge autoremove
    } >"$scratch/remove.log" 2>&1 || { tail -n 20 "$scratch/remove.log"; fault "cannot remove the packages"; }
}

put_packages() { # release of Debian: its number
    local file
    for file in "$files"/vestibule*"+deb$1"_*.deb; do
        cp "$file" "$root/tmp/$(basename "${file%%_*}").deb"
    done
}

# All there is, but for what the system keeps of its own doings.
list_files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \
        -o -path ./run -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -name '?*.cache' -o -name '__pycache__' -o -name '*.pyc' \) -prune \
        -o -print 2>/dev/null || true) | sort
}

number_of() { case $1 in bookworm) echo 12 ;; trixie) echo 13 ;; esac }

try_packages() { # suite
    make_root "$1"
    put_packages "$(number_of "$1")"
    inside apt-get -q update >/dev/null
    # What the packages of others leave is there before.
    install_packages /tmp/vestibule-cli.deb /tmp/vestibule.deb "${of_others[@]}"
    remove_packages
    list_files >"$scratch/before"

    echo "== $1: vestibule-cli alone"
    install_packages /tmp/vestibule-cli.deb
    grep -c '^Inst\|^Setting up' "$scratch/install.log" | sed 's/$/ packages were set up/'
    ! inside dpkg-query -W -f '${Package}\n' | grep '^libqt6gui\|^libqt6widgets\|^libgl1\|^libx11-6' \
        || fault "the command line brings what draws"
    try_commands
    try 1 'apt install vestibule' --demo
    inside test -s /usr/share/man/man1/vestibule.1.gz || fault "no man page"
    inside test -s /usr/share/bash-completion/completions/vestibule || fault "no completions"

    echo "== $1: vestibule"
    install_packages /tmp/vestibule.deb "${of_others[@]}"
    try_commands
    try 1 'no display'
    inside env XDG_RUNTIME_DIR=/tmp systemd-analyze --user --man=no verify \
        /usr/lib/systemd/user/vestibule-{review,plan}@Someone.timer \
        || fault "systemd does not take the units"
    try_keychain
    try_window "packages-$1"
    try_window "packages-$1-german" LC_ALL=de_DE.UTF-8
    try_bus

    echo "== $1: removed"
    remove_packages
    list_files >"$scratch/after"
    echo "What was not there before:"
    comm -13 "$scratch/before" "$scratch/after" | tee "$scratch/left"
    ! grep -v "^\.$home/\.\(config\|cache\|local\)\(/\|\$\)" "$scratch/left" \
        || fault "more is left than a person's own data"
    remove_root
}

try_archive() { # suite
    local archive folder
    archive=$(echo "$files"/vestibule-*-linux-*.tar.xz)
    make_root "$1"
    mkdir "$root/opt/somewhere else"
    tar -x -J -C "$root/opt/somewhere else" -f "$archive"
    folder=/opt/somewhere\ else/$(basename "$archive" .tar.xz)
    program="$folder/bin/vestibule"
    echo "== $1: the archive, where nothing is installed"
    try_commands
    surroundings=(LC_ALL=de_DE.UTF-8) # in Qt's own words
    try 2 'Unbekannte Option' list --wrong
    # A display has fonts.
    inside apt-get -q update >/dev/null
    install_packages fontconfig-config fonts-dejavu-core
    try_window "archive-$1"
    try_window "archive-$1-german" LC_ALL=de_DE.UTF-8
    echo "== $1: the archive, moved, called by a link"
    mv "$root$folder" "$root/srv/moved"
    ln -s /srv/moved/bin/vestibule "$root/usr/local/bin/vestibule"
    program=vestibule
    surroundings=(PATH=/usr/local/bin:/usr/bin:/bin)
    try 0 '@' list --demo --limit 3
    install_packages gnome-keyring dbus
    program=/srv/moved/bin/vestibule
    try_keychain
    program=/usr/bin/vestibule
    remove_root
}

build_first_version() { # file
    make_root bookworm
    mkdir "$root/vestibule"
    git -C "$source" archive "$first_version" | tar -x -C "$root/vestibule"
    inside /vestibule/dev package
    cp "$root"/vestibule/build/vestibule_0.1.0_*.deb "$1"
    remove_root
}

try_upgrade() {
    local first
    first=$(dirname "$files")/vestibule_0.1.0_$(dpkg --print-architecture).deb
    [[ -s $first ]] || build_first_version "$first"
    make_root bookworm
    put_packages 12
    cp "$first" "$root/tmp/first.deb"
    inside apt-get -q update >/dev/null
    echo "== bookworm: 0.1.0"
    install_packages /tmp/first.deb gnome-keyring libsecret-1-0 dbus
    try 0 '^vestibule 0\.1\.0' --version
    surroundings=("OPENAI_ADMIN_KEY=$key" "OPENAI_BASE_URL=http://127.0.0.1:$plain_port/v1")
    try 0 'kim@example\.com' list
    mkdir -p "$root$home/.config/vestibule"
    printf '[window]\nshowActivity=true\n' >"$root$home/.config/vestibule/vestibule.ini"

    echo "== bookworm: upgraded from 0.1.0"
    install_packages /tmp/vestibule-cli.deb /tmp/vestibule.deb
    inside dpkg-query -W vestibule vestibule-cli
    inside dpkg --audit
    try_commands
    try_window upgraded

    echo "== bookworm: upgraded to trixie"
    sed -i 's/bookworm/trixie/g' "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/* 2>/dev/null \
        || true
    inside apt-get -q update >/dev/null
    inside apt-get -q -y -o Dpkg::Options::=--force-confnew full-upgrade >"$scratch/upgrade.log" 2>&1 \
        || { tail -n 30 "$scratch/upgrade.log"; fault "the upgrade ended in an error"; }
    inside dpkg-query -W vestibule vestibule-cli libqt6core6t64 libqt6core6 2>/dev/null || true
    surroundings=("OPENAI_ADMIN_KEY=$key" "OPENAI_BASE_URL=http://127.0.0.1:$plain_port/v1")
    try 0 'kim@example\.com' list
    echo "== trixie: the package for it"
    put_packages 13
    install_packages /tmp/vestibule-cli.deb /tmp/vestibule.deb
    try_commands
    try_window upgraded-trixie
    inside test -s "$home/.config/vestibule/vestibule.ini" || fault "the settings are gone"
    remove_root
}

start_organization
start_display
for part in "$@"; do
    case $part in
        packages-*) try_packages "${part#*-}" ;;
        archive-*) try_archive "${part#*-}" ;;
        upgrade) try_upgrade ;;
        *)
            echo "There is no part $part." >&2
            exit 2
            ;;
    esac
done
echo "== $failures failed"
((failures == 0))
