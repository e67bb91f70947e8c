# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A desktop's portal, as far as it opens file dialogs: it chooses a file in the proposed folder.

Usage: fileportal.py [NAME], started by the session bus. Without a name it is the portal of a desktop that
has no file dialogs.
"""

import pathlib
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
FILES = "org.freedesktop.portal.FileChooser"
INTERFACES = f"""
<node>
  <interface name="{FILES}">
    <method name="SaveFile">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{{sv}}" direction="in"/>
      <arg type="o" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
  <interface name="org.freedesktop.portal.Settings"/>
</node>
"""
A_MOMENT = 500  # milliseconds, in which the caller begins to listen


def call(connection, sender, _path, _interface, _method, parameters, invocation, name):
    _window, _title, options = parameters.unpack()
    token = options["handle_token"]
    handle = f"{PLACE}/request/{sender[1:].replace('.', '_')}/{token}"
    invocation.return_value(GLib.Variant("(o)", (handle,)))
    folder = pathlib.Path(bytes(options["current_folder"]).rstrip(b"\0").decode())
    results = {"uris": GLib.Variant("as", [(folder / name).as_uri()])}

    def respond():
        connection.emit_signal(sender, handle, "org.freedesktop.portal.Request", "Response",
                               GLib.Variant("(ua{sv})", (0, results)))
        return False

    GLib.timeout_add(A_MOMENT, respond)


def main(name=None):
    files, settings = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
    connection = Gio.bus_get_sync(Gio.BusType.SESSION)
    if name:
        connection.register_object(PLACE, files, lambda *call_: call(*call_, name),
                                   lambda *_: GLib.Variant("u", 3), None)
    else:
        connection.register_object(PLACE, settings, None, None, None)
    Gio.bus_own_name_on_connection(connection, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


main(*sys.argv[1:])
