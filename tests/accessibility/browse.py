# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A file is chosen in the desktop's own dialog, or in Qt's where the desktop has none.

Usage: browse.py PROGRAM, inside desktopsession.sh.
"""

import os
import pathlib
import signal
import subprocess
import sys

import pyatspi
from gi.repository import Gio, GLib

import tree

HERE = pathlib.Path(__file__).resolve().parent
PORTAL = "org.freedesktop.portal.Desktop"
CHOSEN = "chosen.csv" # in the folder that was proposed
DATA = pathlib.Path(os.environ["XDG_DATA_HOME"])


def ask(name, place, method, types="()", *values):
    interface, _, member = method.rpartition(".")
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(name, place, interface, member, GLib.Variant(types, values), None,
                           Gio.DBusCallFlags.NONE, -1, None)
    return answer.unpack()


def install_portal(*arguments):
    """The bus starts it when it is first called, as it does on a desktop."""
    services = DATA / "dbus-1/services"
    services.mkdir(parents=True, exist_ok=True)
    command = " ".join(["/usr/bin/python3", str(HERE / "fileportal.py"), *arguments])
    (services / f"{PORTAL}.service").write_text(
        f"[D-BUS Service]\nName={PORTAL}\nExec={command}\n")
    ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ReloadConfig")


def end_portal():
    (process,) = ask("org.freedesktop.DBus", "/org/freedesktop/DBus",
                     "org.freedesktop.DBus.GetConnectionUnixProcessID", "(s)", PORTAL)
    os.kill(process, signal.SIGTERM)


def await_portal():
    """What the program asked before is answered before this."""
    ask(PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.DBus.Properties.Get", "(ss)",
        "org.freedesktop.portal.FileChooser", "version")


def browse(program, then, prepare=lambda: None):
    """Opens the dialog of an export, and presses Browse."""
    surroundings = {name: value for name, value in os.environ.items()
                    if name != "QT_QPA_PLATFORMTHEME"}
    process = subprocess.Popen([program, "--demo"], env=surroundings)
    try:
        app = tree.application("vestibule")
        window = tree.until(lambda: app.getChildAtIndex(0), "a window")
        tree.until(lambda: tree.rows(tree.find(window, pyatspi.ROLE_TABLE, "Invites")) >= 100,
                   "the first page of invites")
        tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Export…"))
        dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Export Invites")
        prepare()
        proposed = path_in(dialog)
        tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Browse…"))
        then(app, dialog, proposed)
    finally:
        process.terminate()
        assert process.wait() == 0


def path_in(dialog):
    return pathlib.Path(tree.field(dialog, "Save as").queryText().getText(0, -1))


def desktop_chooses(_app, dialog, before):
    tree.until(lambda: path_in(dialog) == before.parent / CHOSEN, f"the field to hold {CHOSEN}")


def qt_asks(app, _dialog, _before):
    tree.find(app, pyatspi.ROLE_LABEL, "File name")


def main(program):
    print("- no portal", flush=True)
    browse(program, qt_asks)
    print("- a portal without files", flush=True)
    install_portal()
    browse(program, qt_asks)
    end_portal()
    print("- a portal that chooses", flush=True)
    install_portal(CHOSEN)
    browse(program, desktop_chooses, await_portal)


main(sys.argv[1])
