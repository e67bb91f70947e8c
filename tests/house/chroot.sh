# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A Debian that holds nothing but apt, for the scripts that source this one. As root; needs mmdebstrap, the
# network, and some gigabytes in TMPDIR. Where VESTIBULE_ROOTS names a folder, bare systems are kept there
# and fetched once.

# A mount namespace of its own: its mounts end with it, however it ends.
if [[ -z ${VESTIBULE_BARE_NAMESPACE:-} ]]; then
    export VESTIBULE_BARE_NAMESPACE=1
    exec unshare --mount -- "$0" "$@"
fi

root=
remove_root() {
    local place
    [[ -n $root ]] || return 0
    for place in var/cache/ccache tmp/.X11-unix dev/pts dev/shm dev proc sys; do
        umount "$root/$place" 2>/dev/null || true
    done
    # Nothing of this computer may be below it when it is removed.
    grep -q " $root/" /proc/self/mounts || rm -rf --one-file-system "$root"
    root=
}
trap remove_root EXIT

make_root() { # suite
    local device kept=${VESTIBULE_ROOTS:-}
    remove_root
    root=$(mktemp -d "${TMPDIR:-/tmp}/vestibule-bare-XXXXXX")
    chmod 755 "$root"
    echo "== A bare $1 in $root"
    if [[ -z $kept ]]; then
        mmdebstrap --quiet --variant=apt "$1" "$root"
    else
        [[ -s $kept/$1.tar ]] || {
            mkdir -p "$kept"
            mmdebstrap --quiet --variant=apt "$1" "$kept/$1.new.tar"
            mv "$kept/$1.new.tar" "$kept/$1.tar"
        }
        tar -x -C "$root" --exclude='./dev/*' -f "$kept/$1.tar"
    fi
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io" # nothing here outlives a power failure
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
}

bare=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb DEBIAN_FRONTEND=noninteractive)
inside() { # command...
    "${bare[@]}" chroot "$root" "$@" </dev/null
}
