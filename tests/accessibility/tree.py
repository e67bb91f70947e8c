# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The accessibility tree of a running program, as a screen reader meets it."""

import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 60  # seconds until something that should appear counts as missing


class Announcements:
    """What a program has a screen reader say of its own accord, from now on."""

    def __init__(self):
        self.texts = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def _hear(self, event):
        self.texts.append(event.any_data)

    def heard(self, text):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        return any(text in one for one in self.texts)


class Missing(Exception):
    """Something did not appear in the tree in time."""


def until(condition, what):
    """Waits for a condition to give something true, and gives it."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = condition()
        except Exception:  # the tree changes while it is read: what is gone answers with errors
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.05)


def application(name):
    def look():
        for child in pyatspi.Registry.getDesktop(0):
            if child and child.name.lower() == name.lower():
                return child
        return None

    return until(look, f"the program {name}")


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is None:
            continue
        yield child
        # The rows of a table are read by its own interface, not one by one.
        if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            yield from walk(child)


def find(root, role, name):
    """A showing node of that role whose name contains `name`."""

    def look():
        for node in walk(root):
            if node.getRole() == role and name in node.name and is_showing(node):
                return node
        return None

    return until(look, f"a {role} named {name}")


def field(root, name):
    """What a label of that name is the label of."""
    label = find(root, pyatspi.ROLE_LABEL, name)

    def look():
        for relation in label.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABEL_FOR:
                return relation.getTarget(0)
        return None

    return until(look, f"a field named {name}")


def is_there(root, role, name):
    return any(
        node.getRole() == role and name in node.name and is_showing(node) for node in walk(root)
    )


def press(node):
    """Does what a click would do, by the node's own action."""

    def enabled():
        return node.getState().contains(pyatspi.STATE_ENABLED)

    until(enabled, f"{node.name} to be enabled")
    actions = node.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i).lower() in ("press", "click", "toggle"):
            actions.doAction(i)
            return
    raise Missing(f"{node.name} has no action to press it")


def write(node, text):
    node.queryEditableText().setTextContents(text)


def rows(table):
    return table.queryTable().nRows


def cell(table, row, column):
    return table.queryTable().getAccessibleAt(row, column).name


def column(table, name):
    headers = table.queryTable()
    for i in range(headers.nColumns):
        if headers.getColumnDescription(i) == name:
            return i
        header = headers.getColumnHeader(i)
        if header is not None and header.name == name:
            return i
    raise Missing(f"a column {name}")
