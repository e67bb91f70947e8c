# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A window with its list loaded, which nobody touches: how often it wakes the processor.

Usage: idle.py PROGRAM, inside desktopsession.sh. Counts by the kernel's own figures how often each
thread of the window's process gave the processor back, ten seconds at a time, and takes the median of
three such spans. What a minute or the quiet reading brings falls into one of them at the most.
"""

import pathlib
import statistics
import subprocess
import sys
import time

import pyatspi

import tree

SPAN = 10  # seconds
MOST = 5  # wakeups in a span


def switches(process):
    """By thread: its name, and how often it has gone to sleep by itself."""
    found = {}
    for task in pathlib.Path(f"/proc/{process}/task").iterdir():
        status = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines()
                      if ":\t" in line)
        found[task.name] = (status["Name"], int(status["voluntary_ctxt_switches"]))
    return found


def wakeups(process):
    before = switches(process)
    time.sleep(SPAN)
    after = switches(process)
    by_thread = {f"{name} {task}": count - before.get(task, (name, 0))[1]
                 for task, (name, count) in after.items()}
    return {name: count for name, count in by_thread.items() if count > 0}


def main(program):
    process = subprocess.Popen([program, "--demo"])
    try:
        app = tree.application("vestibule")
        window = tree.until(lambda: app.getChildAtIndex(0), "a window")
        table = tree.find(window, pyatspi.ROLE_TABLE, "Invites")
        tree.until(lambda: tree.rows(table) >= 100, "the first page of invites")
        del app, window, table
        spans = []
        deadline = time.monotonic() + 120
        # Until what a start brings has come to rest, and then three spans.
        while len(spans) < 3 or (statistics.median(sum(s.values()) for s in spans[-3:]) > MOST
                                 and time.monotonic() < deadline):
            spans.append(wakeups(process.pid))
            print(f"- {SPAN} seconds: {sum(spans[-1].values())} wakeups {spans[-1]}", flush=True)
        median = statistics.median(sum(span.values()) for span in spans[-3:])
        print(f"median of the last three: {median}")
        assert median <= MOST, "the window wakes the processor while nobody does anything"
    finally:
        process.terminate()
        process.wait()


main(sys.argv[1])
