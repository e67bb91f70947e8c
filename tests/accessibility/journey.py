# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Walks the whole journey of a new user by the accessibility tree alone.

Usage: journey.py PROGRAM, inside desktopsession.sh. No key and no mouse is used; what a screen
reader cannot find or press fails the test.
"""

import csv
import os
import subprocess
import sys
import tempfile

import pyatspi

import tree

ADDRESS = "nadia.journey@example.com"


def step(text):
    print(f"- {text}", flush=True)


def status(window):
    """What the status line says."""
    return lambda text: tree.find(window, pyatspi.ROLE_LABEL, text)


def welcome(app):
    window = tree.until(lambda: app.getChildAtIndex(0), "a window")
    step(f"the window is called “{window.name}”")
    tree.find(window, pyatspi.ROLE_PASSWORD_TEXT, "Admin key")
    tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Open the Demo Organization"))
    return window


def browse(window):
    table = tree.find(window, pyatspi.ROLE_TABLE, "Invites")
    tree.until(lambda: tree.rows(table) >= 100, "the first page of invites")
    tree.find(window, pyatspi.ROLE_LABEL, " invites") # how many, and how many more there are
    address = tree.cell(table, 0, 0)
    state = tree.cell(table, 0, 1)
    assert "@" in address, address
    assert state, "the status has no words"
    step(f"{tree.rows(table)} invites; the first is {state}")
    return table


def read_story(window, table):
    table.queryTable().addRowSelection(0)
    address = tree.find(window, pyatspi.ROLE_TEXT, "Address")
    tree.until(lambda: address.queryText().getText(0, -1) == tree.cell(table, 0, 0),
               "the address in the details")
    invited = tree.find(window, pyatspi.ROLE_LABEL, "by ")
    member = tree.field(window, "Member now")
    tree.until(lambda: "Reading" not in member.name, "whether the person is a member")
    step(f"its story: invited {invited.name}; member now: {member.name}")
    table.queryTable().removeRowSelection(0)


def narrow(window, table):
    search = tree.find(window, pyatspi.ROLE_TEXT, "Search")
    tree.find(window, pyatspi.ROLE_STATUS_BAR, "Status")
    told = tree.Announcements()
    tree.write(search, "example.org")
    # A filter over a half-loaded list loads the rest; only then is the number final.
    line = tree.find(window, pyatspi.ROLE_LABEL, " invites")
    tree.until(lambda: "more on the server" not in line.name and "Showing" in line.name,
               "the filtered number of invites")
    shown = tree.rows(table)
    addresses = [tree.cell(table, row, 0) for row in range(min(shown, 20))]
    assert shown > 0 and all("example.org" in a.lower() for a in addresses), addresses
    step(f"the filter shows {shown}: “{line.name}”")
    tree.until(lambda: told.heard(line.name), "the filtered number, said by itself")
    tree.write(search, "")
    tree.until(lambda: tree.rows(table) > shown, "all invites again")
    return tree.rows(table)


def invite(app, window, table, before):
    tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Invite People…"))
    dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Invite People")
    tree.write(tree.find(dialog, pyatspi.ROLE_TEXT, "Addresses"), ADDRESS)
    tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Send Invite"))
    tree.until(lambda: tree.rows(table) == before + 1, "one invite more")
    assert tree.cell(table, 0, 0) == ADDRESS
    assert table.queryTable().isRowSelected(0), "the new invite is not selected"
    step("the invite stands in the table, selected")


def revoke(app, window, table, before):
    tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Revoke…"))
    dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Revoke Invites")
    tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Revoke 1 Invite"))
    tree.until(lambda: tree.rows(table) == before, "one invite less")
    assert tree.cell(table, 0, 0) != ADDRESS
    step("the invite is revoked and gone")


def export(app, window, number):
    path = os.path.join(tempfile.mkdtemp(), "invites.csv")
    tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Export…"))
    dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Export Invites")
    tree.press(tree.find(dialog, pyatspi.ROLE_RADIO_BUTTON, "All invites"))
    tree.write(tree.find(dialog, pyatspi.ROLE_TEXT, "Save as"), path)
    tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Export"))
    tree.until(lambda: os.path.exists(path), "the exported file")
    with open(path, encoding="utf-8-sig", newline="") as file:
        records = list(csv.DictReader(file))
    assert len(records) == number, (len(records), number)
    assert all(record["id"] and "@" in record["email"] for record in records)
    tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Close"))
    step(f"the file has {len(records)} invites")


def journey(program):
    process = subprocess.Popen([program])
    try:
        app = tree.application("Vestibule")
        window = welcome(app)
        table = browse(window)
        read_story(window, table)
        number = narrow(window, table)
        invite(app, window, table, number)
        revoke(app, window, table, number)
        export(app, window, number)
    finally:
        process.terminate()
        process.wait(timeout=20)


if __name__ == "__main__":
    try:
        journey(sys.argv[1])
    except (tree.Missing, AssertionError) as problem:
        sys.exit(f"FAIL: {problem!r}")
    print("PASS: the whole journey")
