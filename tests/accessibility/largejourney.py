# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An administrator of a large organization: finds one address by three letters, reads its story,
runs the review, revokes stale invites from it and saves a picture.

Usage: largejourney.py PROGRAM INVITES STALE, inside desktopsession.sh. Keys are pressed as a person
presses them; what came of it is read from the accessibility tree. While the program works, it is
asked something again and again, and how long it ever took to answer is told.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time

import pyatspi

import tree

LETTERS = "zan"


def step(text):
    print(f"- {text}", flush=True)


def keys(*names, repeat=1):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "12", "--repeat",
                        str(repeat), name], check=True)


def is_focused(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def take_focus(node):
    # A list tells the focus for its current item alone, so nothing can be waited for.
    node.queryComponent().grabFocus()
    time.sleep(0.5)


def select_down(selected, count):
    """Selects as many rows from the present one on; a key may be lost, so it is looked at."""
    while selected.nSelectedRows < count:
        keys("shift+Down", repeat=count - selected.nSelectedRows)
        time.sleep(0.3)
    assert selected.nSelectedRows == count, selected.nSelectedRows


def focus_window(title):
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title,
                    "windowfocus", "--sync"], check=True, stdout=subprocess.DEVNULL)


class Pulse:
    """How long the program ever takes to answer while something goes on."""

    def __init__(self, node):
        self.node = node
        self.times = []

    def __enter__(self):
        self.going = True
        self.thread = threading.Thread(target=self.ask)
        self.thread.start()
        return self

    def ask(self):
        while self.going:
            before = time.monotonic()
            self.node.getState()
            self.times.append((time.monotonic() - before) * 1000)
            time.sleep(0.002)

    def __exit__(self, *_):
        self.going = False
        self.thread.join()

    def __str__(self):
        ordered = sorted(self.times)
        return (f"answered {len(ordered)} times, median {ordered[len(ordered) // 2]:.1f} ms, "
                f"longest {ordered[-1]:.1f} ms")


def open_list(app):
    window = tree.until(lambda: app.getChildAtIndex(0), "a window")
    table = tree.find(window, pyatspi.ROLE_TABLE, "Invites")
    tree.until(lambda: tree.rows(table) >= 100, "the first page of invites")
    focus_window("Demo organization")
    return window, table


def is_found(table, row):
    """Whether the address or the id of the row has the letters."""
    return any(LETTERS in tree.cell(table, row, column).lower() for column in (0, 7))


def find_address(window, table, invites):
    search = tree.find(window, pyatspi.ROLE_TEXT, "Search")
    tree.until(lambda: keys("ctrl+f") or is_focused(search), "the focus in the search field")
    line = tree.find(window, pyatspi.ROLE_LABEL, "loaded")
    before = time.monotonic()
    with Pulse(window) as pulse:
        for letter in LETTERS:
            keys(letter)
            time.sleep(0.15)
        tree.until(lambda: is_found(table, 0), "an address with the letters")
        first = time.monotonic() - before
        tree.until(lambda: f"of {invites:,}" in line.name and "more on" not in line.name,
                   "the whole list")
    step(f"first match after {first:.1f} s, the whole list after "
         f"{time.monotonic() - before:.0f} s: “{line.name}”; while it loaded and filtered, {pulse}")
    found = line.name
    with Pulse(window) as pulse:
        for _ in range(3):
            keys("ctrl+a", "BackSpace")
            for letter in LETTERS:
                keys(letter)
        tree.until(lambda: line.name == found and is_found(table, 0), "the same rows")
    assert all(is_found(table, row) for row in range(min(20, tree.rows(table))))
    step(f"typed three times over the whole list: {tree.rows(table)} rows, {pulse}")


def read_story(window, table):
    keys("Escape", "Return")
    take_focus(table)
    keys("Down")
    address = tree.find(window, pyatspi.ROLE_TEXT, "Address")
    tree.until(lambda: "@" in address.queryText().getText(0, -1), "the address in the details")
    invited = tree.find(window, pyatspi.ROLE_LABEL, "by ")
    member = tree.field(window, "Member now")
    tree.until(lambda: "Reading" not in member.name, "whether the person is a member")
    step(f"the story: invited {invited.name}; member now: {member.name}")


def review(app, window, stale):
    with Pulse(window) as pulse:
        keys("ctrl+2")
        judged = tree.find(window, pyatspi.ROLE_LABEL, "invites checked.")
    step(f"“{judged.name}” while {pulse}")
    findings = tree.find(window, pyatspi.ROLE_LIST, "Findings")
    take_focus(findings)
    keys("End")
    table = tree.find(window, pyatspi.ROLE_TABLE, "Expired and never accepted")
    tree.until(lambda: tree.rows(table) > stale, "the rows of the finding")
    before = tree.rows(table)
    step(f"{before} expired invites that nobody accepted")
    selected = table.queryTable()
    tree.until(lambda: selected.nSelectedRows == 1 or keys("Tab"), "the focus in the table")
    select_down(selected, stale)
    tree.press(tree.find(window, pyatspi.ROLE_PUSH_BUTTON, f"Revoke {stale} Invites"))
    dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Revoke Invites")
    confirm = tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, f"Revoke {stale} Invites")
    started = time.monotonic()
    with Pulse(window) as pulse:
        tree.press(confirm)
        tree.until(lambda: tree.rows(table) == before - stale, f"{stale} invites less")
    told = tree.find(window, pyatspi.ROLE_LABEL, f"{stale} revoked")
    step(f"“{told.name}” after {time.monotonic() - started:.0f} s; {pulse}")


def save_picture(app, window):
    path = os.path.join(tempfile.mkdtemp(), "report.png")
    focus_window("Demo organization")
    with Pulse(window) as pulse:
        keys("ctrl+3")
        save = tree.find(window, pyatspi.ROLE_PUSH_BUTTON, "Save Chart")
        tree.press(save)
        dialog = tree.find(app, pyatspi.ROLE_DIALOG, "Save Chart")
        tree.write(tree.find(dialog, pyatspi.ROLE_TEXT, "File name"), path)
        tree.press(tree.find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Save"))
        tree.until(lambda: os.path.exists(path), "the chart")
    with open(path, "rb") as file:
        assert file.read(8) == b"\x89PNG\r\n\x1a\n"
    tree.find(window, pyatspi.ROLE_LABEL, "Saved as")
    step(f"the picture has {os.path.getsize(path)} bytes; {pulse}")
    return path


def journey(program, invites, stale):
    process = subprocess.Popen([program, "--demo", "--demo-size", str(invites)])
    started = time.monotonic()
    try:
        app = tree.application("Vestibule")
        window, table = open_list(app)
        step(f"the list is there after {time.monotonic() - started:.1f} s")
        find_address(window, table, invites)
        read_story(window, table)
        review(app, window, stale)
        return save_picture(app, window)
    finally:
        process.terminate()
        process.wait(timeout=20)


if __name__ == "__main__":
    try:
        journey(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    except (tree.Missing, AssertionError) as problem:
        sys.exit(f"FAIL: {problem!r}")
    print("PASS: the whole journey of a large organization")
